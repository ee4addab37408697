/* The outbox of this phone. What was learned without a link waits here, each person's apart, until the server has it.
   Runs in pages and in the service worker. */
'use strict';
const outbox = (() => {
  const page = typeof document !== 'undefined';
  const meta = name => (page && document.querySelector(`meta[name=${name}]`) || {}).content || '';
  const BATCH = 50;
  let reader = meta('reader'), csrf = meta('csrf'), sending = null;

  const store = mode => new Promise((done, failed) => {
    const opening = indexedDB.open('balai', 1);
    opening.onupgradeneeded = () =>
      opening.result.createObjectStore('outbox', {keyPath: 'id'}).createIndex('reader', 'reader');
    opening.onerror = () => failed(opening.error);
    opening.onsuccess = () => done(opening.result.transaction('outbox', mode).objectStore('outbox'));
  });
  const result = request => new Promise((done, failed) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error);
  });
  const waiting = async () => {
    const all = await result((await store('readonly')).index('reader').getAll(reader));
    return all.sort((a, b) => a.event.sequence - b.event.sequence);
  };
  const forget = async ids => {
    const box = await store('readwrite');
    await Promise.all(ids.map(id => result(box.delete(id))));
  };

  const uuid = () => {
    const b = crypto.getRandomValues(new Uint8Array(16));
    b[6] = b[6] & 15 | 64;
    b[8] = b[8] & 63 | 128;
    const hex = Array.from(b, x => x.toString(16).padStart(2, '0')).join('');
    return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
  };
  const device = () => localStorage.device || (localStorage.device = uuid());
  const sequence = () => localStorage.sequence = Number(localStorage.sequence || 0) + 1;

  /* Who is signed in now, and with which form token: a page kept on the phone may be older than both. */
  const renew = async () => {
    const answer = await fetch('/belajar/tanda', {cache: 'no-store', redirect: 'error'});
    if (!answer.ok) throw {signIn: true};
    const now = await answer.json();
    if (reader && now.reader !== reader) throw {signIn: true};
    reader = now.reader;
    csrf = now.csrf;
  };
  const post = events => fetch('/api/learning/sync', {
    method: 'POST',
    headers: {'Content-Type': 'application/json', 'X-Balai-CSRF': csrf},
    body: JSON.stringify(events),
  });
  const send = async () => {
    if (!csrf) await renew();
    for (let items; (items = (await waiting()).slice(0, BATCH)).length;) {
      const events = items.map(item => item.event);
      let answer = await post(events);
      if (answer.status === 401 || answer.status === 403) {
        await renew();
        answer = await post(events);
      }
      if (!answer.ok) throw {status: answer.status};
      const done = (await answer.json()).map(each => each.id);
      if (!done.length) throw {status: answer.status};
      await forget(done);
      const answers = events.some(event => event.type === 'ANSWERED');
      if (page) dispatchEvent(new CustomEvent('outbox', {detail: {answers}}));
    }
  };
  const flush = () => sending || (sending = send().finally(() => sending = null));

  /* Keeps an event on the phone first, then tries to send it. */
  const add = async what => {
    const event = {id: uuid(), at: new Date().toISOString(), device: device(), sequence: sequence(), ...what};
    await result((await store('readwrite')).add({id: event.id, reader, event}));
    return event.id;
  };
  return {add, flush, waiting, reader};
})();

if (typeof document !== 'undefined') {
  const net = document.getElementById('net');
  const show = async trouble => {
    const waits = await outbox.waiting().catch(() => []);
    const count = waits.filter(item => item.event.type === 'ANSWERED').length;
    const text = trouble && trouble.signIn && count ? net.dataset.signin
      : !navigator.onLine ? net.dataset.off
      : count && trouble ? net.dataset.waiting : '';
    net.textContent = text.replace('{0}', count);
    net.hidden = !text;
    const card = document.getElementById('outbox');
    if (card) {
      card.hidden = false;
      card.querySelector('p').textContent = (count ? card.dataset.some : card.dataset.none).replace('{0}', count);
      card.querySelector('button').hidden = !count;
    }
  };
  const deliver = () => outbox.flush().then(() => show(null), show);
  outbox.deliver = deliver;
  addEventListener('online', deliver);
  addEventListener('offline', () => show(null));
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && deliver());
  const button = document.getElementById('outbox-send');
  if (button) button.addEventListener('click', deliver);

  /* A shared phone: the pages of the one before are not for the one after; what they have not sent yet stays theirs. */
  const leave = () => 'caches' in self ? caches.delete('pages') : null;
  if (localStorage.reader !== outbox.reader) {
    leave();
    localStorage.reader = outbox.reader;
  }
  /* A home or a path that was drawn before the answers arrived is drawn again. */
  addEventListener('outbox', event => event.detail.answers && document.body.classList.contains('with-nav') && location.reload());
  const out = document.getElementById('sign-out');
  if (out) out.addEventListener('submit', leave);

  addEventListener('load', () => {
    deliver();
    if ('serviceWorker' in navigator)
      navigator.serviceWorker.register('/belajar/sw.js', {scope: '/belajar'}).catch(() => {});
  });
}
