/* Served as /belajar/sw.js with the addresses of the shell above it. Lessons open from the phone at once and are
   looked up anew behind the reader's back; other pages come from the net and only without it from the phone. */
'use strict';
importScripts(OUTBOX);
const SHELL_CACHE = 'shell-' + VERSION;
const LESSON = /^\/belajar\/[^/]+\/pelajaran\/[^/]+$/;
const PATHS = /^\/belajar(\/kursus|\/saya|\/[^/]+)?$/;
const NEVER = /^\/belajar\/(ujian|koperasi|tanda|luring|sw\.js)/;

addEventListener('install', event =>
  event.waitUntil(caches.open(SHELL_CACHE).then(cache => cache.addAll(SHELL)).then(() => skipWaiting())));
addEventListener('activate', event =>
  event.waitUntil(caches.keys()
    .then(names => Promise.all(names.filter(n => n.startsWith('shell-') && n !== SHELL_CACHE).map(n => caches.delete(n))))
    .then(() => clients.claim())));
addEventListener('sync', event => event.tag === 'outbox' && event.waitUntil(outbox.flush()));

const keep = async (url, response) => {
  if (response.ok && !response.redirected && response.type === 'basic') await (await caches.open('pages')).put(url, response);
};
const fromNet = async (event, path, url) => {
  const response = await fetch(event.request);
  if (!NEVER.test(path) && (LESSON.test(path) || PATHS.test(path))) event.waitUntil(keep(url, response.clone()));
  return response;
};
const page = async event => {
  const url = new URL(event.request.url), path = url.pathname, plain = url.origin + path;
  const kept = url.search || NEVER.test(path) ? undefined : await caches.match(plain);
  if (url.search) return fetch(event.request).catch(() => caches.match('/belajar/luring'));
  if (kept && LESSON.test(path)) {
    event.waitUntil(fetch(plain).then(response => keep(plain, response), () => {}));
    return kept;
  }
  return fromNet(event, path, plain).catch(() => kept || caches.match('/belajar/luring'));
};
const asset = async request =>
  await caches.match(request)
    || fetch(request).catch(() => caches.match(request, {ignoreSearch: true}));

addEventListener('fetch', event => {
  const url = new URL(event.request.url);
  if (event.request.method !== 'GET' || url.origin !== location.origin) return;
  if (event.request.mode === 'navigate') event.respondWith(page(event));
  else if (url.pathname.startsWith('/l/') && !url.pathname.startsWith('/l/vendor/')) event.respondWith(asset(event.request));
});
