// The slider of versions says what each version was while it is moved; where it comes to rest is fetched by its form.
(function () {
  'use strict';
  document.addEventListener('input', function (event) {
    var slider = event.target;
    if (!slider.matches || !slider.matches('input[data-steps]')) { return; }
    var option = document.querySelector('#' + slider.dataset.steps + ' option[value="' + slider.value + '"]');
    var words = (option && option.getAttribute('label')) || '';
    slider.setAttribute('aria-valuetext', 'Version ' + slider.value + (words ? ': ' + words : ''));
    var line = document.getElementById(slider.getAttribute('aria-describedby'));
    if (!line) { return; }
    var version = document.createElement('strong');
    version.textContent = 'v' + slider.value;
    line.replaceChildren(version, ' ' + words);
  });
})();
