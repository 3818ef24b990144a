// Runs before anything is painted, so that a dark page never flashes light.
(function () {
  var chosen = null;
  try { chosen = localStorage.getItem('hindsight-theme'); } catch (refused) { /* private mode: follow the system */ }
  var system = window.matchMedia('(prefers-color-scheme: dark)');
  function apply() {
    document.documentElement.setAttribute('data-bs-theme', chosen || (system.matches ? 'dark' : 'light'));
  }
  apply();
  document.documentElement.setAttribute('data-script', 'on');
  system.addEventListener('change', apply);
  document.addEventListener('click', function (event) {
    if (!event.target.closest('[data-theme-toggle]')) { return; }
    chosen = document.documentElement.getAttribute('data-bs-theme') === 'dark' ? 'light' : 'dark';
    try { localStorage.setItem('hindsight-theme', chosen); } catch (refused) { /* it holds for this page */ }
    apply();
  });
})();
