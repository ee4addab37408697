/* Everything a package might try to reach what is not its own. Each line tells what came of it. */
(async () => {
  const told = {}, query = new URLSearchParams(location.search), here = location.href.split('?')[0];
  const attempt = async (name, what) => {
    try { told[name] = 'got:' + String(await what()).slice(0, 80); }
    catch (no) { told[name] = 'no:' + no.name; }
  };
  const read = (url, more) => fetch(url, more).then(async r => r.status + ' ' + (await r.text()).slice(0, 40));
  const origin = new URL(here).origin;
  await attempt('origin', () => self.origin);
  await attempt('cookie', () => document.cookie);
  await attempt('localStorage', () => localStorage.length);
  await attempt('indexedDB', () => new Promise((done, failed) => {
    const opening = indexedDB.open('balai');
    opening.onsuccess = () => done('open');
    opening.onerror = () => failed(opening.error);
  }));
  await attempt('parentDocument', () => parent.document.title);
  await attempt('topDocument', () => top.document.cookie);
  await attempt('topLocation', () => { top.location = origin + '/keluar'; return 'set'; });
  await attempt('topLocationHref', () => { top.location.href = origin + '/keluar'; return 'set'; });
  await attempt('topNavigate', () => { window.open(origin + '/keluar', '_top'); return 'asked'; });
  await attempt('popup', () => window.open(origin + '/belajar') ? 'open' : Promise.reject(new Error('closed')));
  await attempt('form', () => { document.getElementById('f').submit(); return 'asked'; });
  await attempt('api', () => read(origin + '/api/packages'));
  await attempt('apiWithCookies', () => read(origin + '/api/packages', {credentials: 'include'}));
  await attempt('apiBlind', () => read(origin + '/api/learning/sync', {method: 'POST', mode: 'no-cors', credentials: 'include', body: '[]'}));
  await attempt('page', () => read(origin + '/belajar', {credentials: 'include'}));
  await attempt('image', () => new Promise((done, failed) => {
    const image = new Image();
    image.onload = () => done('loaded');
    image.onerror = () => failed(new Error('blocked'));
    image.src = origin + '/l/mark.svg';
  }));
  await attempt('elsewhere', () => read('https://example.com/'));
  await attempt('beacon', () => navigator.sendBeacon(origin + '/api/learning/sync', '[]') ? 'queued' : Promise.reject(new Error('refused')));
  await attempt('socket', () => new Promise((done, failed) => {
    const socket = new WebSocket(origin.replace('http', 'ws') + '/app/push');
    socket.onopen = () => done('open');
    socket.onerror = () => failed(new Error('blocked'));
  }));
  await attempt('worker', () => navigator.serviceWorker ? navigator.serviceWorker.register('jahat.js') : Promise.reject(new Error('none')));
  await attempt('frame', () => new Promise(done => {
    const frame = document.createElement('iframe');
    frame.onload = () => { try { done('read ' + frame.contentDocument.title); } catch (no) { done('blank'); } };
    frame.src = origin + '/belajar';
    document.body.append(frame);
    setTimeout(() => done('nothing'), 1500);
  }));
  const signed = here.split('/isi/')[1].split('/')[0];
  const forged = signed.slice(0, 4) + (signed[4] === 'A' ? 'B' : 'A') + signed.slice(5);
  await attempt('forgedPath', () => read(origin + '/isi/' + forged + '/f/index.html'));
  await attempt('outOfFolder', () => read(origin + '/isi/' + signed + '/f/..%2f..%2f..%2fpostgres/PG_VERSION'));
  const key = await fetch(query.get('fetch'), {method: 'POST'}).then(r => r.json());
  const auth = {Authorization: 'Basic ' + key['auth-token'], 'X-Experience-API-Version': '1.0.3'};
  const xapi = query.get('endpoint');
  await attempt('xapiElsewhere', () => read(origin + '/xapi/statements', {headers: auth}));
  await attempt('othersStatements', () => read(xapi + '/statements?limit=5', {headers: auth}));
  await attempt('othersState', () => read(xapi + '/activities/state?activityId=' + encodeURIComponent(query.get('activityId'))
    + '&agent=' + encodeURIComponent(query.get('actor').replace(/[0-9a-f]{12}"/, '000000000000"')), {headers: auth}));
  await attempt('activityProfile', () => read(xapi + '/activities/profile?profileId=x&activityId=' + encodeURIComponent(query.get('activityId')),
    {method: 'PUT', headers: {...auth, 'Content-Type': 'text/plain', 'If-None-Match': '*'}, body: 'x'}));
  await attempt('statementOfAnother', () => read(xapi + '/statements', {method: 'POST',
    headers: {...auth, 'Content-Type': 'application/json'}, body: JSON.stringify({
      actor: {account: {homePage: 'https://balai.id', name: 'orang-lain'}}, verb: {id: 'http://adlnet.gov/expapi/verbs/passed'},
      object: {id: query.get('activityId')}})}));
  document.getElementById('hasil').textContent = JSON.stringify(told);
  await new Promise(done => setTimeout(done, 1500));
  await attempt('ownLocation', () => { location.href = origin + '/belajar'; return 'asked'; });
})();
