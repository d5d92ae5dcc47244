// Before the first paint, so that a chosen theme never flashes; the app takes over with the same key.
(function () {
  var choice = null;
  try {
    choice = localStorage.getItem('parley.theme');
  } catch (_) {
    // Storage may be closed to us; then the system decides.
  }
  var dark = choice === 'dark' || (choice !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light');
})();
