/* Plays what was chosen, and nothing dearer than that: audio as it is, video by the browser itself or by hls.js. */
'use strict';
(() => {
  const script = src => new Promise((done, failed) => {
    const load = document.createElement('script');
    load.src = src;
    load.onload = done;
    load.onerror = failed;
    document.head.append(load);
  });

  self.playMedia = async (media, choice) => {
    const video = choice.dataset.kind === 'video';
    const old = media.querySelector('audio,video');
    if (old) old.remove();
    const player = document.createElement(video ? 'video' : 'audio');
    player.controls = true;
    player.preload = 'auto';
    if (video) {
      player.playsInline = true;
      player.poster = media.dataset.poster;
      if (media.dataset.captions) {
        const track = document.createElement('track');
        Object.assign(track, {kind: 'captions', src: media.dataset.captions, srclang: 'id', label: media.dataset.captionsLabel, default: true});
        player.append(track);
      }
    }
    media.prepend(player);
    if (!video || player.canPlayType('application/vnd.apple.mpegurl')) {
      player.src = choice.href;
    } else {
      if (!self.Hls) await script(media.dataset.hls);
      const hls = new Hls({maxBufferLength: 20});
      hls.loadSource(choice.href);
      hls.attachMedia(player);
    }
    player.focus();
    player.play().catch(() => {});
  };
})();
