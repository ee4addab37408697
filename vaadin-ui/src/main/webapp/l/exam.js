/* One question a screen. Every answer is sent at once and stays in the form too, so that handing in carries them all. */
'use strict';
(() => {
  const form = document.getElementById('f'), bar = document.getElementById('bar');
  const items = [...form.querySelectorAll('.item')], hand = document.getElementById('hand');
  const left = document.getElementById('left'), wait = document.getElementById('wait');
  const key = 'exam' + location.pathname;
  const kept = JSON.parse(sessionStorage[key] || '{}');
  document.documentElement.classList.add('js');

  const picked = item => item.querySelector('input:checked');
  const show = at => {
    items.forEach((item, i) => item.classList.toggle('on', i === at));
    hand.classList.toggle('on', at >= items.length);
    bar.value = items.filter(item => item.dataset.done).length;
    scrollTo(0, 0);
    (items[at] || hand).querySelector('[tabindex]').focus({preventScroll: true});
  };
  const next = () => {
    const at = items.findIndex(item => !item.dataset.done);
    show(at < 0 ? items.length : at);
  };
  const send = item => fetch(location.pathname, {
    method: 'POST',
    body: new URLSearchParams({csrf: form.csrf.value, satu: item.dataset.item, jawab: picked(item).value}),
  }).then(answer => { if (!answer.ok) throw answer; wait.textContent = ''; })
    .catch(() => wait.textContent = wait.dataset.text);

  items.forEach(item => {
    if (kept[item.dataset.item] !== undefined && !picked(item)) {
      const input = item.querySelector(`input[value="${kept[item.dataset.item]}"]`);
      input.checked = true;
      item.dataset.done = 1;
    }
    item.querySelector('button').addEventListener('click', event => {
      event.preventDefault();
      const input = picked(item);
      if (!input) return item.querySelector('input').reportValidity();
      item.dataset.done = 1;
      kept[item.dataset.item] = input.value;
      sessionStorage[key] = JSON.stringify(kept);
      send(item);
      next();
    });
  });
  form.addEventListener('submit', event => {
    if (navigator.onLine) return delete sessionStorage[key];
    event.preventDefault();
    wait.textContent = wait.dataset.text;
  });
  const tick = () => {
    const minutes = Math.ceil((Date.parse(left.dataset.until) - Date.now()) / 60000);
    left.textContent = minutes > 0 ? left.dataset.text.replace('{0}', minutes) : left.dataset.over;
  };
  setInterval(tick, 10000);
  tick();
  next();
})();
