// Shows times in the reader's zone with UTC beside, and lets forms be filled in that zone.
(function () {
  'use strict';
  var zone = Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';
  var isUtc = zone === 'UTC' || zone === 'Etc/UTC' || zone === 'GMT';
  var day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });
  var fullDay = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  var clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });
  var exact = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', second: '2-digit' });
  var utcClock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: 'UTC' });
  var utcDay = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
  var utcFull = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit', timeZone: 'UTC' });

  // Where the clock of the reader is that of Greenwich, now or for half the year, the time stands there once.
  function asUtc(at) {
    return at.getTimezoneOffset() === 0;
  }

  function part(name, text) {
    var span = document.createElement('span');
    span.className = name;
    span.textContent = text;
    return span;
  }

  function localise(time) {
    var at = new Date(time.getAttribute('datetime'));
    if (isNaN(at) || time.dataset.done) { return; }
    time.dataset.done = 'true';
    var show = time.dataset.show;
    var about = time.hasAttribute('data-about') ? '~ ' : '';
    var hours = show === 'clock' && at.getUTCSeconds() !== 0 ? exact : clock;
    var end = time.dataset.until ? new Date(time.dataset.until) : null;
    if (asUtc(at) && asUtc(end || at)) { return; }
    // The day of the end is told where it is another one.
    var until = function (format, ofDay) {
      if (!end) { return ''; }
      return '–' + (ofDay.format(end) === ofDay.format(at) ? '' : ofDay.format(end) + ', ') + format.format(end);
    };
    time.title = utcFull.format(at) + until(utcClock, utcDay) + ' UTC';
    var local = show === 'clock' ? about + hours.format(at) + until(hours, day) : day.format(at) + ', ' + clock.format(at);
    time.replaceChildren(part('local', local), document.createTextNode(' '), part('utc', utcClock.format(at) + until(utcClock, utcDay) + ' UTC'));
  }

  // Choices hold nothing but text, so the time at the end of theirs is exchanged as text.
  function chosen(option) {
    var at = new Date(option.dataset.at);
    if (isNaN(at) || asUtc(at) || option.dataset.done) { return; }
    option.dataset.done = 'true';
    var said = option.getAttribute('label') || option.textContent;
    if (!said.endsWith(option.dataset.when)) { return; }
    var text = said.slice(0, said.length - option.dataset.when.length) + ', ' + day.format(at) + ', ' + clock.format(at)
      + ' (' + utcClock.format(at) + ' UTC)';
    if (option.hasAttribute('label')) { option.setAttribute('label', text); } else { option.textContent = text; }
  }

  // The headings of a timeline are days of the reader, not of Greenwich.
  function regroup(timeline) {
    if (isUtc) { return; }
    timeline.querySelectorAll('.day[data-day]').forEach(function (heading) {
      var list = heading.nextElementSibling;
      var own = heading.textContent;
      var current = heading;
      var shown = null;
      Array.from(list.children).forEach(function (entry) {
        var time = entry.querySelector('.entry-time time');
        var text = time ? fullDay.format(new Date(time.getAttribute('datetime'))) : own;
        if (shown === null) {
          current.textContent = text;
        } else if (text !== shown) {
          var next = heading.cloneNode(false);
          next.textContent = text;
          var rest = list.cloneNode(false);
          list.after(next);
          next.after(rest);
          list = rest;
        }
        shown = text;
        if (entry.parentNode !== list) { list.append(entry); }
      });
    });
    var before = null;
    timeline.querySelectorAll('.day').forEach(function (heading) {
      if (before && before.textContent === heading.textContent) {
        before.nextElementSibling.append.apply(before.nextElementSibling, Array.from(heading.nextElementSibling.children));
        heading.nextElementSibling.remove();
        heading.remove();
        return;
      }
      before = heading;
    });
  }

  function two(number) { return String(number).padStart(2, '0'); }
  function field(at) {
    return at.getFullYear() + '-' + two(at.getMonth() + 1) + '-' + two(at.getDate()) + 'T' + two(at.getHours()) + ':' + two(at.getMinutes());
  }

  function zoned(form) {
    // A zone that is typed, and not carried along, is the reader's to choose.
    var kept = form.querySelector('input[type=hidden][name=zone]');
    if (!kept) { return; }
    if (kept.value === 'UTC' && !isUtc) {
      kept.value = zone;
      form.querySelectorAll('[data-zoned]').forEach(function (input) {
        if (input.value) { input.value = field(new Date(input.value + 'Z')); input.defaultValue = input.value; }
      });
    }
    form.querySelectorAll('[data-zone-name]').forEach(function (name) { name.textContent = kept.value.replace(/_/g, ' '); });
    form.querySelectorAll('[data-now]').forEach(function (input) {
      if (!input.value) { now(input, kept.value); }
    });
  }
  function now(input, zone) {
    var at = new Date();
    input.value = zone === 'UTC' && isUtc ? at.toISOString().slice(0, 16) : field(at);
    input.defaultValue = input.value;
    input.dataset.now = 'ours';
  }
  // A page may be open for hours: the time of a line is when somebody begins to write it, unless they say another.
  function begin(event) {
    var form = event.target.form;
    if (!form || !form.querySelector('textarea:invalid')) { return; }
    form.querySelectorAll('[data-now=ours]').forEach(function (input) {
      if (input.value === input.defaultValue) { now(input, form.elements.zone.value); }
    });
  }

  function all(root) {
    root.querySelectorAll('time.moment').forEach(localise);
    root.querySelectorAll('option[data-at]').forEach(chosen);
    root.querySelectorAll('.timeline').forEach(regroup);
    root.querySelectorAll('form').forEach(zoned);
  }
  window.hindsightTimes = all;
  all(document);
  document.addEventListener('htmx:afterSettle', function () { all(document); });
  document.addEventListener('focusin', begin);
  document.addEventListener('beforeinput', begin);
})();
