// Dropping files is choosing files: they go into the same field, which a form without script fills just as well.
(function () {
  'use strict';
  function chosen(input) {
    var line = input.closest('[data-drop]').querySelector('[data-chosen]');
    var names = Array.from(input.files).map(function (file) { return file.name; });
    var most = Number(input.dataset.most) || Infinity;
    var large = Array.from(input.files).find(function (file) { return file.size > most; });
    var wrong = large ? large.name + ' has ' + Math.ceil(large.size / 104857.6) / 10 + ' MB, and at most ' + most / 1048576 + ' MB are taken.' : '';
    input.setCustomValidity(wrong);
    line.textContent = wrong || (names.length ? 'Chosen: ' + names.join(', ') : '');
  }
  function zone(event) { return event.target.closest && event.target.closest('[data-drop]'); }
  function carriesFiles(event) { return event.dataTransfer && Array.from(event.dataTransfer.types).indexOf('Files') >= 0; }

  document.addEventListener('change', function (event) {
    if (event.target.matches && event.target.matches('[data-drop] input[type=file]')) { chosen(event.target); }
  });
  document.addEventListener('dragover', function (event) {
    if (!document.querySelector('[data-drop]') || !carriesFiles(event)) { return; }
    event.preventDefault();
    document.querySelector('[data-drop]').classList.toggle('drop-over', !!zone(event));
  });
  document.addEventListener('dragleave', function (event) {
    if (zone(event)) { zone(event).classList.remove('drop-over'); }
  });
  // A file dropped beside the field must not replace the page with itself.
  document.addEventListener('drop', function (event) {
    var place = document.querySelector('[data-drop]');
    if (!place || !carriesFiles(event)) { return; }
    event.preventDefault();
    place.classList.remove('drop-over');
    var input = place.querySelector('input[type=file]');
    var both = new DataTransfer();
    Array.from(input.files).concat(Array.from(event.dataTransfer.files)).forEach(function (file) { both.items.add(file); });
    input.files = both.files;
    chosen(input);
  });
})();
