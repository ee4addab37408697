document.getElementById('cetak').addEventListener('click', () => print());
