// Shows in an open list what became of its rows, while whoever reads it stays where they are.
(function () {
  'use strict';

  window.hindsightList = function (list, page, parts) {
    var fresh = page.getElementById(list.id);
    if (!fresh) { return; }
    var rows = list.querySelector('[data-live-rows]');
    var freshRows = fresh.querySelector('[data-live-rows]');
    if (parts.busy(rows && freshRows ? rows : list)) { return; }
    if (fresh.dataset.liveEvery) { list.dataset.liveEvery = fresh.dataset.liveEvery; }
    if (list.hasAttribute('data-live-paged')) { say(list); return; }
    if (parts.essence(list) === parts.essence(fresh)) { parts.renew(list, fresh); return; }
    if (!rows || !freshRows) { parts.swap(list, fresh); return; }
    var stay = hold(list, rows);
    patch(rows, freshRows, parts);
    list.querySelectorAll('.pager').forEach(function (pager) {
      var freshPager = fresh.querySelector('.pager');
      if (freshPager && pager.innerHTML !== freshPager.innerHTML) { parts.swap(pager, freshPager); }
    });
    stay();
  };

  // Row by row, so that what is the same stays the same element, selected or focused as it is.
  function patch(rows, fresh, parts) {
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
      if (known && parts.essence(known) === parts.essence(row)) {
        parts.renew(known, row);
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

  function say(list) {
    if (list.querySelector('.live-note:not(.live-broken)')) { return; }
    var line = document.createElement('p');
    line.className = 'live-note';
    line.setAttribute('role', 'status');
    var link = document.createElement('a');
    link.href = location.pathname;
    link.textContent = 'Something has changed. Show the newest';
    line.append(link);
    list.prepend(line);
  }
})();
