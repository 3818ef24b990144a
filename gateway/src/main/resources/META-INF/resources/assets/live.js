// Keeps what is shown up to date: a change elsewhere refreshes the parts of the page that nobody is working in.
(function () {
  'use strict';
  if (!window.EventSource) { return; }
  var waiting = null;
  var lost = false;

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
    if (!now.thing && !now.list) { return; }
    fetch(location.href, { headers: { 'X-Hindsight-Live': '1', 'Accept': 'text/html' }, credentials: 'same-origin' })
      .then(function (answer) { return answer.ok && !answer.redirected ? answer.text() : null; })
      .then(function (text) {
        if (!text) { return; }
        var page = new DOMParser().parseFromString(text, 'text/html');
        if (now.list) { refreshList(now.list, page); } else { refreshThing(now.thing, page); }
        if (window.hindsightTimes) { window.hindsightTimes(document); }
      })
      .catch(function () { /* the next change, or the next connection, tries again */ });
  }

  function refreshList(list, page) {
    var fresh = page.getElementById(list.id);
    if (!fresh || busy(list)) { return; }
    if (list.hasAttribute('data-live-paged')) { say(list); return; }
    var before = {};
    list.querySelectorAll('[id][data-version]').forEach(function (row) { before[row.id] = row.dataset.version; });
    var focused = document.activeElement && list.contains(document.activeElement) ? document.activeElement.getAttribute('href') : null;
    var node = swap(list, fresh);
    node.querySelectorAll('[id][data-version]').forEach(function (row) {
      if (before[row.id] !== row.dataset.version) { row.classList.add('just-changed'); }
    });
    if (focused) {
      var again = Array.from(node.querySelectorAll('a[href]')).find(function (a) { return a.getAttribute('href') === focused; });
      if (again) { again.focus({ preventScroll: true }); }
    }
  }

  // What a reader would notice: not how times are spelt, nor what forms carry along.
  function essence(region) {
    var copy = region.cloneNode(true);
    copy.querySelectorAll('time').forEach(function (time) { time.replaceWith(time.getAttribute('datetime')); });
    copy.querySelectorAll('h3.day, [data-zone-name]').forEach(function (shown) { shown.remove(); });
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
    var held = false;
    thing.querySelectorAll('[data-region]').forEach(function (region) {
      var fresh = page.getElementById(region.id);
      if (!fresh) { return; }
      if (busy(region)) { held = true; return; }
      if (essence(region) === essence(fresh)) {
        renew(region, fresh);
      } else {
        var open = Array.from(region.querySelectorAll('details[open]')).map(function (d) { return Array.from(region.querySelectorAll('details')).indexOf(d); });
        var node = swap(region, fresh);
        var all = node.querySelectorAll('details');
        open.forEach(function (index) { if (all[index]) { all[index].open = true; } });
      }
    });
    thing.querySelectorAll('.jump').forEach(function (jump) {
      var fresh = page.querySelector('.jump');
      if (fresh) { jump.replaceWith(document.importNode(fresh, true)); }
    });
    if (held) { note(thing); }
  }

  function note(place) {
    if (document.querySelector('.live-note')) { return; }
    var line = document.createElement('p');
    line.className = 'live-note';
    line.setAttribute('role', 'status');
    line.textContent = 'Somebody changed this incident meanwhile. The parts you are working in are left alone.';
    place.prepend(line);
  }

  function say(list) {
    if (document.querySelector('.live-note')) { return; }
    var line = document.createElement('p');
    line.className = 'live-note';
    line.setAttribute('role', 'status');
    var link = document.createElement('a');
    link.href = location.pathname;
    link.textContent = 'Something has changed. Show the newest';
    line.append(link);
    list.prepend(line);
  }

  var stream = new EventSource('/live');
  stream.addEventListener('change', function (event) {
    if (!concerns(JSON.parse(event.data))) { return; }
    clearTimeout(waiting);
    waiting = setTimeout(refresh, 300);
  });
  // What happened while the line was down is not sent again, so the page looks for itself.
  stream.addEventListener('open', function () {
    document.documentElement.setAttribute('data-live', 'on');
    if (lost) { lost = false; refresh(); }
  });
  stream.addEventListener('error', function () {
    lost = true;
    document.documentElement.removeAttribute('data-live');
  });
  window.addEventListener('pagehide', function () { stream.close(); });
  window.addEventListener('pageshow', function (event) { if (event.persisted) { location.reload(); } });
})();
