/* The offline page: which lessons are on this phone. */
'use strict';
if ('caches' in self) (async () => {
  const pages = await caches.open('pages');
  const rows = document.getElementById('shelf-rows');
  for (const request of await pages.keys()) {
    if (!request.url.includes('/pelajaran/')) continue;
    const text = await (await pages.match(request)).text();
    const title = new DOMParser().parseFromString(text, 'text/html').title.replace(/ · Balai$/, '');
    const row = rows.appendChild(document.createElement('li')).appendChild(document.createElement('a'));
    row.className = 'r one';
    row.href = request.url;
    row.textContent = title;
  }
  document.getElementById('shelf').hidden = !rows.children.length;
  document.getElementById('shelf-none').hidden = !!rows.children.length;
})();
