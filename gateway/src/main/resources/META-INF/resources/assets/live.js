// Keeps what is shown up to date: a change elsewhere refreshes the parts of the page that nobody is working in.
(function () {
  'use strict';
  if (!window.EventSource) { return; }
  var waiting = null;
  var asking = false;
  var again = false;
  var held = [];
  var freed = null;

  function shown() {
    var thing = document.querySelector('[data-live-thing]:not([data-live-off])');
    var list = document.querySelector('[data-live-list]');
    return { thing: thing, list: list };
  }

  function concerns(change) {
    var now = shown();
    if (now.thing) { return change.key === now.thing.dataset.liveThing || change.incident === now.thing.dataset.liveThing; }
    return now.list && now.list.dataset.liveList === change.kind;
  }

  function busy(region) {
    if (region.querySelector('details.command[open]')) { return true; }
    var active = document.activeElement;
    if (active && region.contains(active) && active.matches('input, textarea, select')) { return true; }
    return Array.from(region.querySelectorAll('textarea, input:not([type=hidden])')).some(function (input) {
      return input.type === 'checkbox' || input.type === 'radio' ? input.checked !== input.defaultChecked : input.value !== input.defaultValue;
    });
  }

  function swap(old, fresh) {
    var node = document.importNode(fresh, true);
    old.replaceWith(node);
    if (window.htmx) { window.htmx.process(node); }
    return node;
  }

  function refresh() {
    waiting = null;
    var now = shown();
    var address = location.href;
    if (!now.thing && !now.list) { return; }
    if (asking) { again = true; return; }
    asking = true;
    fetch(address, { headers: { 'X-Hindsight-Live': '1', 'Accept': 'text/html' }, credentials: 'same-origin' })
      .then(function (answer) { return answer.ok && !answer.redirected ? answer.text() : null; })
      .then(function (text) {
        now = shown();
        if (!text || location.href !== address) { return; }
        var page = new DOMParser().parseFromString(text, 'text/html');
        if (now.thing) { refreshThing(now.thing, page); } else if (now.list) { window.hindsightList(now.list, page, { busy: busy, swap: swap, essence: essence, renew: renew }); }
        if (window.hindsightTimes) { window.hindsightTimes(document); }
      })
      .catch(function () { /* the next change, or the next connection, tries again */ })
      .then(function () {
        asking = false;
        if (again) { again = false; refresh(); }
      });
  }

  // What a reader would notice: not how times are spelt, nor what forms carry along, but what stands in their fields.
  function essence(region) {
    var copy = region.cloneNode(true);
    copy.querySelectorAll('time').forEach(function (time) { time.replaceWith(time.getAttribute('datetime')); });
    copy.querySelectorAll('input:not([type=hidden], [data-zoned])').forEach(function (input) { input.replaceWith(input.getAttribute('value')); });
    copy.querySelectorAll('option[selected]').forEach(function (option) { option.append(' chosen'); });
    copy.querySelectorAll('h3.day, [data-zone-name], .kept-note, .preview, .panel-close, .live-note').forEach(function (shown) { shown.remove(); });
    return copy.textContent.replace(/\s+/g, ' ');
  }

  // The same to look at, but its forms must speak of the newest version.
  function renew(region, fresh) {
    var newest = fresh.querySelectorAll('input[name=version]');
    region.querySelectorAll('input[name=version]').forEach(function (input, index) {
      if (newest[index]) { input.value = newest[index].value; }
    });
  }

  function refreshThing(thing, page) {
    var freshThing = page.querySelector('[data-live-thing]');
    if (!freshThing) { return; }
    held = [];
    var news = happened(page);
    thing.querySelectorAll('[data-region]').forEach(function (region) {
      var fresh = page.getElementById(region.id);
      if (!fresh) { return; }
      if (essence(region) === essence(fresh)) {
        if (!busy(region)) { renew(region, fresh); }
      } else if (busy(region)) {
        held.push(region);
      } else {
        var follow = whereabouts(region);
        var open = Array.from(region.querySelectorAll('details[open]')).map(function (d) { return Array.from(region.querySelectorAll('details')).indexOf(d); });
        var node = swap(region, fresh);
        var all = node.querySelectorAll('details');
        open.forEach(function (index) { if (all[index]) { all[index].open = true; } });
        follow(node);
      }
    });
    thing.querySelectorAll('.jump').forEach(function (jump) {
      var fresh = page.querySelector('.jump');
      if (!fresh) { return; }
      var follow = whereabouts(jump);
      follow(swap(jump, fresh));
    });
    var said = thing.querySelector('.live-held');
    if (held.length) { note(thing, news); } else if (said) { said.remove(); }
  }

  // Whoever is at a link or a button of a part is at the same one of the new part, or else at what it stood in.
  function whereabouts(region) {
    var at = document.activeElement;
    if (!region.contains(at)) { return function () { /* nobody is here */ }; }
    var home = at.closest('[id]');
    var id = region.contains(home) ? home.id : region.id;
    var like = named(at);
    return function (node) {
      var place = document.getElementById(id) || node;
      var same = Array.from(place.querySelectorAll('a[href], button, summary')).find(function (one) { return named(one) === like; });
      if (!same && place.tabIndex < 0) { place.tabIndex = -1; }
      (same || place).focus({ preventScroll: true });
    };
  }
  function named(one) { return one.tagName + ' ' + (one.getAttribute('href') || one.getAttribute('aria-label') || essence(one)); }

  // What was held back is shown as soon as nobody works in it any more.
  function letGo() {
    if (!held.length) { return; }
    clearTimeout(freed);
    freed = setTimeout(function () {
      if (held.some(function (region) { return region.isConnected && !busy(region); })) { refresh(); }
    }, 300);
  }
  document.addEventListener('toggle', letGo, true);
  document.addEventListener('focusout', letGo);

  // What stands in the history of the new page only: who did what.
  function happened(page) {
    var known = Array.from(document.querySelectorAll('#history .version'), function (version) { return version.textContent; });
    return Array.from(page.querySelectorAll('#history .history li')).filter(function (event) {
      return known.length && known.indexOf(event.querySelector('.version').textContent) < 0;
    }).map(function (event) { return event.querySelector('.history-words').textContent.replace(/\s+/g, ' ').trim(); });
  }

  function lineAt(place, kind) {
    var line = document.querySelector('.' + kind) || place.insertAdjacentElement('afterbegin', document.createElement('p'));
    line.className = 'live-note ' + kind;
    line.setAttribute('role', 'status');
    return line;
  }
  function note(place, news) {
    var line = lineAt(place, 'live-held');
    line.news = news.concat(line.news || []);
    var latest = document.createElement('bdi');
    latest.textContent = line.news[0] || 'somebody changed something here';
    line.replaceChildren('Meanwhile ', latest, line.news.length > 1 ? ', after other changes. ' : '. ',
      'The parts you are working in are left alone.');
  }

  // Not all that changes a list is told of on the stream: some look by themselves, while somebody looks at them.
  function seconds() {
    var list = shown().list;
    return list ? Number(list.dataset.liveEvery) || 0 : 0;
  }
  function look() {
    if (seconds() && !asking && document.visibilityState === 'visible') { refresh(); }
  }
  function lookOn() { setTimeout(function () { look(); lookOn(); }, (seconds() || 5) * 1000); }
  lookOn();
  document.addEventListener('visibilitychange', look);

  // Who waits in vain for what is new is told.
  function broken(signedOut) {
    var now = shown();
    if (!now.thing && !now.list) { return; }
    var line = lineAt(now.thing || now.list, 'live-broken');
    var link = document.createElement('a');
    link.href = location.pathname + location.search;
    link.textContent = 'Sign in';
    line.replaceChildren.apply(line, signedOut
      ? ['This page no longer keeps itself up to date, for you are signed out. ', link]
      : ['This page does not keep itself up to date just now: the line to Hindsight is broken.']);
  }

  window.hindsightLine(function (change) {
    if (!concerns(change)) { return; }
    clearTimeout(waiting);
    waiting = setTimeout(refresh, 300);
  }, function (lost) {
    document.querySelectorAll('.live-broken').forEach(function (line) { line.remove(); });
    // What happened before the line was up, at first or again, is not sent on it, so the page looks for itself. A later page of a
    // list, which says only that something changed, does so when it missed something.
    if (lost || !document.querySelector('[data-live-paged]')) { refresh(); }
  }, broken);
})();
