/* The page around a unit. It offers the way on once the unit has come to its end. What a SCORM unit sets comes as messages out of its sandbox and goes to the server from here,
   since the sandbox itself holds nothing of ours. */
'use strict';
(() => {
  const frame = document.getElementById('unit');
  if (!frame) return;
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
    return sending;
  };
  const ended = () => document.getElementById('onward').hidden = false;
  addEventListener('message', event => {
    if (!event.data || !within(event.source)) return;
    if (event.data.balaiUnit === 'ended') ended();
    const said = frame.dataset.scorm && event.data.balaiScorm;
    if (!said) return;
    if (said.do === 'set') {
      const name = String(said.name).slice(0, 255);
      if (Object.keys(set).length < 1000) set[name] = String(said.value).slice(0, 4096);
    }
    if (said.do === 'commit') send(false);
    if (said.do === 'finish') send(true).then(ended);
  });
  addEventListener('pagehide', () => Object.keys(set).length && send(false));
})();
