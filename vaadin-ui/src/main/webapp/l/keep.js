/* Keeps the lessons of a module on the phone: says its size first, goes on where it stopped, shows how far it is. */
'use strict';
if ('caches' in self) document.querySelectorAll('.keep').forEach(async box => {
  const urls = box.dataset.lessons.split(' '), button = box.querySelector('button'), told = box.querySelector('small');
  const pages = await caches.open('pages');
  const missing = async () => {
    const here = await Promise.all(urls.map(url => pages.match(url)));
    return urls.filter((url, i) => !here[i]);
  };
  const show = async failed => {
    const left = await missing();
    button.hidden = !left.length;
    button.disabled = false;
    told.textContent = !left.length ? box.dataset.saved : failed ? box.dataset.failed : '';
  };
  button.addEventListener('click', async () => {
    button.disabled = true;
    let failed = false;
    for (const url of await missing()) {
      told.textContent = box.dataset.saving.replace('{0}', urls.length - (await missing()).length).replace('{1}', urls.length);
      await pages.add(url).catch(() => failed = true);
    }
    show(failed);
  });
  box.hidden = false;
  show(false);
});
