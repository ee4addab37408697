/* The page around a unit. What a SCORM unit sets comes as messages out of its sandbox and goes to the server from here,
   since the sandbox itself holds nothing of ours. */
'use strict';
(() => {
  const frame = document.getElementById('unit');
  if (!frame || !frame.dataset.scorm) return;
  const token = document.querySelector('meta[name=csrf]').content;
  let set = {}, sending = Promise.resolve();

  const within = source => {
    for (let at = source, depth = 0; at && depth < 10; at = at.parent, depth++) {
      if (at === frame.contentWindow) return true;
      if (at === at.parent) return false;
    }
    return false;
  };
  const send = finished => {
    const body = JSON.stringify(set);
    set = {};
    sending = sending.then(() => fetch(frame.dataset.scorm + (finished ? '?selesai' : ''), {
      method: 'POST',
      keepalive: true,
      headers: {'Content-Type': 'application/json', 'X-Balai-CSRF': token},
      body,
    })).catch(() => {});
  };
  addEventListener('message', event => {
    const said = event.data && event.data.balaiScorm;
    if (!said || !within(event.source)) return;
    if (said.do === 'set') {
      const name = String(said.name).slice(0, 255);
      if (Object.keys(set).length < 1000) set[name] = String(said.value).slice(0, 4096);
    }
    if (said.do === 'commit') send(false);
    if (said.do === 'finish') {
      send(true);
      document.body.dataset.finished = 'yes';
    }
  });
  addEventListener('pagehide', () => Object.keys(set).length && send(false));
})();
