// The line on which the desk tells open pages what changes. A browser comes back by itself to one that ended or broke, but never
// to one that was refused, as while the desk starts anew or somebody is signed out; this does.
(function () {
  'use strict';
  var FIRST = 3000;
  var LONGEST = 30000;
  var PATIENCE = 5000;

  // Calls change with what is told, up with whether the line was lost before, and down, with whether one has to sign in, each
  // time that it cannot be had for longer than a moment.
  window.hindsightLine = function (change, up, down) {
    var stream = null;
    var next = null;
    var wait = FIRST;
    var since = 0;

    function open() {
      clearTimeout(next);
      stream = new EventSource('/live');
      stream.addEventListener('change', function (event) { change(JSON.parse(event.data)); });
      stream.addEventListener('open', function () {
        var lost = since > 0;
        since = 0;
        wait = FIRST;
        up(lost);
      });
      stream.addEventListener('error', failed);
    }
    function refused() { return stream.readyState === EventSource.CLOSED; }
    function failed() {
      since = since || Date.now();
      if (Date.now() - since > PATIENCE) { tell(); }
      if (!refused()) { return; }
      next = setTimeout(open, wait * (.75 + Math.random() / 2)); // not all pages at once
      wait = Math.min(wait * 2, LONGEST);
    }
    function tell() {
      fetch('/api/v1/me', { credentials: 'same-origin' })
        .then(function (answer) { return answer.status === 401; }, function () { return false; })
        .then(function (signedOut) { if (since) { down(signedOut); } });
    }

    open();
    document.addEventListener('visibilitychange', function () {
      if (document.visibilityState === 'visible' && refused()) { open(); }
    });
    window.addEventListener('pagehide', function () {
      clearTimeout(next);
      stream.close();
    });
    window.addEventListener('pageshow', function (event) { if (event.persisted) { location.reload(); } });
  };
})();
