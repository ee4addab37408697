/* One step at a time, one tap to answer, the reason at once; what went wrong comes again at the end. */
'use strict';
(() => {
  const main = document.getElementById('isi'), say = main.dataset;
  const by = id => document.getElementById(id);
  const sheet = by('sheet'), bar = by('bar'), end = by('end');
  const steps = [...main.querySelectorAll('.step')].filter(step => step !== end);
  const first = new Map();
  let queue = [], now = null, stored = null;

  const show = step => {
    if (now) now.classList.remove('on');
    now = step;
    now.classList.add('on');
    sheet.hidden = true;
    document.documentElement.style.removeProperty('--sheet');
    scrollTo(0, 0);
    history.replaceState(null, '', step === steps[0] ? location.pathname : '#' + step.id);
  };
  const start = step => {
    step.querySelectorAll('.told').forEach(told => told.remove());
    step.querySelectorAll('.opt').forEach(option => {
      option.disabled = false;
      option.classList.remove('ok', 'no');
    });
    show(step);
  };
  const next = () => {
    const step = queue.shift();
    if (step) start(step);
    else finish();
    now.querySelector('[tabindex]').focus({preventScroll: true});
  };
  const finish = () => {
    show(end);
    bar.value = bar.max;
    const right = [...first.values()].filter(Boolean).length;
    const tally = by('tally');
    if (first.size) tally.textContent = tally.dataset.text.replace('{0}', right).replace('{1}', first.size);
    tell();
  };

  const tell = async () => {
    const waits = await outbox.waiting().catch(() => []);
    by('stored').textContent = waits.some(item => item.id === stored) ? say.kept : say.sent;
    by('fate').textContent = waits.length ? say.kept : say.sent;
  };
  const keep = async event => {
    by('stored').textContent = '';
    try {
      stored = await outbox.add({course: say.course, lesson: say.lesson, ...event});
      by('stored').textContent = say.kept;
      await outbox.deliver();
    } finally {
      tell();
    }
  };

  const answer = option => {
    const right = option.dataset.ok === '1', number = steps.indexOf(now) + 1;
    if (!first.has(number)) first.set(number, right);
    const options = [...now.querySelectorAll('.opt')];
    const better = options.find(each => each.dataset.ok === '1');
    options.forEach(each => each.disabled = true);
    option.classList.add(right ? 'ok' : 'no');
    if (!right) {
      better.classList.add('ok');
      queue.push(now);
    }
    bar.value = Math.max(bar.value, new Set([...first.keys()].filter(n => !queue.includes(steps[n - 1]))).size);
    sheet.classList.toggle('no', !right);
    const said = by('said'), verdict = document.createElement('b');
    verdict.textContent = right ? say.right : say.wrong;
    said.replaceChildren(verdict, ' ' + option.dataset.why);
    if (!right) said.append(document.createElement('br'), say.better + ' ' + better.textContent.trim() + '. ' + better.dataset.why);
    by('on').textContent = queue[0] && first.has(steps.indexOf(queue[0]) + 1) ? say.again : say.on;
    sheet.hidden = false;
    document.documentElement.style.setProperty('--sheet', sheet.offsetHeight + 'px');
    by('on').focus({preventScroll: true});
    option.scrollIntoView({block: 'center', behavior: matchMedia('(prefers-reduced-motion)').matches ? 'auto' : 'smooth'});
    keep({type: 'ANSWERED', step: number, chosen: options.indexOf(option)});
  };

  main.addEventListener('click', event => {
    if (event.target.closest('[data-next]')) next();
    const option = event.target.closest('.opt');
    if (!option) return;
    event.preventDefault();
    answer(option);
  });
  by('on').addEventListener('click', next);
  const onward = by('onward');
  onward.addEventListener('click', event => {
    if (navigator.onLine) return;
    event.preventDefault();
    location.href = onward.dataset.offline;
  });

  const from = Math.max(0, steps.findIndex(step => '#' + step.id === location.hash));
  queue = steps.slice(from);
  document.documentElement.classList.add('js');
  start(queue.shift());
  bar.value = from;
  addEventListener('load', () => {
    keep({type: 'OPENED'});
    if ('caches' in self)
      caches.match(location.pathname).then(kept => by('kept').hidden = !kept);
  });

  const lookForClip = async () => {
    const media = by('media');
    if (!media || !media.dataset.again) return;
    const answer = document.hidden ? null : await fetch(media.dataset.again).catch(() => null);
    if (answer && answer.ok) media.outerHTML = await answer.text();
    setTimeout(lookForClip, 10000);
  };
  lookForClip();
  main.addEventListener('click', event => {
    const choice = event.target.closest('a[data-kind]');
    if (!choice) return;
    event.preventDefault();
    const media = by('media');
    if (self.playMedia) return playMedia(media, choice);
    const load = document.createElement('script');
    load.src = media.dataset.script;
    load.onload = () => playMedia(media, choice);
    document.head.append(load);
  });
})();
