// Copies what a button points at. Without script there are no such buttons, and the text can be marked.
(function () {
  'use strict';
  function text(target) { return 'value' in target ? target.value : target.textContent; }
  function done(button, word) {
    var shown = button.querySelector('[data-copy-word]');
    shown.textContent = word;
    clearTimeout(button.copyTimer);
    button.copyTimer = setTimeout(function () { shown.textContent = 'Copy'; }, 2500);
  }
  function mark(target) {
    var range = document.createRange();
    range.selectNodeContents(target);
    getSelection().removeAllRanges();
    getSelection().addRange(range);
  }
  document.addEventListener('click', function (event) {
    var button = event.target.closest && event.target.closest('[data-copy]');
    if (!button) { return; }
    var target = document.getElementById(button.dataset.copy);
    if (!navigator.clipboard) { mark(target); done(button, 'Marked'); return; }
    navigator.clipboard.writeText(text(target)).then(function () { done(button, 'Copied'); },
      function () { mark(target); done(button, 'Marked'); });
  });
})();
