/* Lets people see the password they type, and tells whether a whole desk would fit on this screen. */
'use strict';
(() => {
  const row = document.getElementById('lihat-baris'), password = document.getElementById('sandi');
  document.getElementById('lebar').value = innerWidth;
  row.hidden = false;
  row.querySelector('input').addEventListener('change', event => {
    password.type = event.target.checked ? 'text' : 'password';
  });
})();
