// Keeps what is shown up to date: a change elsewhere refreshes the parts of the page that nobody is working in.
(function () {
  'use strict';
  if (!window.EventSource) { return; }
  var waiting = null;
  var asking = false;
  var again = false;
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
        if (now.thing) { refreshThing(now.thing, page); } else if (now.list) { refreshList(now.list, page); }
        if (window.hindsightTimes) { window.hindsightTimes(document); }
      })
      .catch(function () { /* the next change, or the next connection, tries again */ })
      .then(function () {
        asking = false;
        if (again) { again = false; refresh(); }
      });
  }

  function refreshList(list, page) {
    var fresh = page.getElementById(list.id);
    if (!fresh || busy(list)) { return; }
    if (fresh.dataset.liveEvery) { list.dataset.liveEvery = fresh.dataset.liveEvery; }
    if (list.hasAttribute('data-live-paged')) { say(list); return; }
    if (essence(list) === essence(fresh)) { renew(list, fresh); return; }
    var rows = list.querySelector('[data-live-rows]');
    var freshRows = fresh.querySelector('[data-live-rows]');
    if (!rows || !freshRows) { swap(list, fresh); return; }
    var stay = hold(list, rows);
    patch(rows, freshRows);
    list.querySelectorAll('.pager').forEach(function (pager) {
      var freshPager = fresh.querySelector('.pager');
      if (freshPager && pager.innerHTML !== freshPager.innerHTML) { swap(pager, freshPager); }
    });
    stay();
  }

  // Row by row, so that what is the same stays the same element, selected or focused as it is.
  function patch(rows, fresh) {
    var old = {};
    var wanted = {};
    Array.from(rows.children).forEach(function (row) { old[row.id] = row; });
    Array.from(fresh.children).forEach(function (row) { wanted[row.id] = true; });
    Object.keys(old).forEach(function (id) { if (!wanted[id] && !old[id].matches(':hover, :focus-within')) { old[id].remove(); } });
    var next = rows.firstElementChild;
    Array.from(fresh.children).forEach(function (row) {
      var known = old[row.id];
      // gone, but the reader is at it
      while (next && !wanted[next.id]) { next = next.nextElementSibling; }
      if (known === next && next) { next = next.nextElementSibling; }
      if (known && essence(known) === essence(row)) {
        renew(known, row);
        if (known.nextElementSibling !== next) { rows.insertBefore(known, next); }
        return;
      }
      var focused = known && known.contains(document.activeElement) ? document.activeElement.getAttribute('href') : null;
      var node = document.importNode(row, true);
      node.classList.add('just-changed');
      if (known) { known.remove(); }
      rows.insertBefore(node, next);
      if (window.htmx) { window.htmx.process(node); }
      var link = Array.from(node.querySelectorAll('a[href]')).find(function (a) { return focused && a.getAttribute('href') === focused; });
      if (link) { link.focus({ preventScroll: true }); }
    });
  }

  // What the reader is at stays where it is on the screen, whatever comes above it; that something came is said.
  function hold(list, rows) {
    var all = Array.from(rows.children);
    var at = all.findIndex(function (row) { return row.matches(':hover, :focus-within'); });
    if (at < 0 && rows.getBoundingClientRect().top < 0) {
      at = all.findIndex(function (row) { return row.getBoundingClientRect().bottom > 0; });
    }
    if (at < 0) { return function () { /* the newest are what the reader sees */ }; }
    var places = all.slice(at).map(function (row) { return { id: row.id, top: row.getBoundingClientRect().top }; });
    return function () {
      var place = places.find(function (one) { return document.getElementById(one.id); });
      if (!place) { return; }
      var moved = document.getElementById(place.id).getBoundingClientRect().top - place.top;
      window.scrollBy({ top: moved, behavior: 'instant' });
      if (moved > 0 && rows.getBoundingClientRect().top < 0) { tell(list, rows); }
    };
  }

  function tell(list, rows) {
    if (document.querySelector('.live-above')) { return; }
    var button = document.createElement('button');
    button.type = 'button';
    button.className = 'live-above btn btn-primary';
    button.textContent = 'New above';
    button.addEventListener('click', function () {
      button.remove();
      list.scrollIntoView({ block: 'start' });
    });
    document.getElementById('page').append(button);
    new IntersectionObserver(function (seen, observer) {
      if (seen.some(function (one) { return one.isIntersecting; })) { button.remove(); observer.disconnect(); }
    }).observe(rows.firstElementChild);
  }

  // What a reader would notice: not how times are spelt, nor what forms carry along.
  function essence(region) {
    var copy = region.cloneNode(true);
    copy.querySelectorAll('time').forEach(function (time) { time.replaceWith(time.getAttribute('datetime')); });
    copy.querySelectorAll('h3.day, [data-zone-name], .kept-note, .preview, .panel-close').forEach(function (shown) { shown.remove(); });
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
    var news = happened(page);
    thing.querySelectorAll('[data-region]').forEach(function (region) {
      var fresh = page.getElementById(region.id);
      if (!fresh) { return; }
      if (essence(region) === essence(fresh)) {
        if (!busy(region)) { renew(region, fresh); }
      } else if (busy(region)) {
        held = true;
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
    if (held) { note(thing, news); }
  }

  // What stands in the history of the new page only: who did what.
  function happened(page) {
    var known = Array.from(document.querySelectorAll('#history .version'), function (version) { return version.textContent; });
    return Array.from(page.querySelectorAll('#history .history li')).filter(function (event) {
      return known.length && known.indexOf(event.querySelector('.version').textContent) < 0;
    }).map(function (event) { return event.querySelector('.history-words').textContent.replace(/\s+/g, ' ').trim(); });
  }

  function note(place, news) {
    var line = document.querySelector('.live-note') || place.insertAdjacentElement('afterbegin', document.createElement('p'));
    line.className = 'live-note';
    line.setAttribute('role', 'status');
    line.news = news.concat(line.news || []);
    var latest = document.createElement('bdi');
    latest.textContent = line.news[0] || 'somebody changed something here';
    line.replaceChildren('Meanwhile ', latest, line.news.length > 1 ? ', after other changes. ' : '. ',
      'The parts you are working in are left alone.');
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

  var stream = new EventSource('/live');
  stream.addEventListener('change', function (event) {
    if (!concerns(JSON.parse(event.data))) { return; }
    clearTimeout(waiting);
    waiting = setTimeout(refresh, 300);
  });
  // What happened before the line was up, at first or again, is not sent on it, so the page looks for itself. A later page of a
  // list, which says only that something changed, does so when it missed something.
  stream.addEventListener('open', function () {
    document.documentElement.setAttribute('data-live', 'on');
    if (lost || !document.querySelector('[data-live-paged]')) { refresh(); }
    lost = false;
  });
  stream.addEventListener('error', function () {
    lost = true;
    document.documentElement.removeAttribute('data-live');
  });
  window.addEventListener('pagehide', function () { stream.close(); });
  window.addEventListener('pageshow', function (event) { if (event.persisted) { location.reload(); } });
})();
