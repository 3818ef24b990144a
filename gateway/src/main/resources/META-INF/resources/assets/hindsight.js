// Small manners of the pages. Everything works without this file, only less comfortably.
(function () {
  'use strict';

  // One panel open at a time; Escape and a click elsewhere close it.
  function closeOthers(open) {
    document.querySelectorAll('details[data-closes][open]').forEach(function (other) {
      if (other !== open && !other.contains(open)) { other.open = false; }
    });
  }
  // On a phone a panel covers what opened it, so it brings a button that closes it.
  function addClose(details) {
    var panel = details.querySelector(':scope > .panel');
    if (!panel || panel.querySelector('.panel-close')) { return; }
    var close = document.createElement('button');
    close.type = 'button';
    close.className = 'btn btn-sm btn-ghost panel-close';
    close.textContent = 'Close';
    close.addEventListener('click', function () {
      details.open = false;
      details.querySelector('summary').focus();
    });
    var item = panel.tagName === 'UL' ? panel.appendChild(document.createElement('li')) : panel;
    item.appendChild(close);
  }
  // A panel that opens at the edge of the screen is seen as a whole, as far as it fits.
  function inView(inside) {
    var panel = inside && inside.closest('.panel');
    if (panel && panel.offsetHeight < window.innerHeight * .8) { panel.scrollIntoView({ block: 'nearest' }); }
  }
  document.addEventListener('toggle', function (event) {
    var details = event.target;
    if (!details.matches || !details.matches('details') || !details.open) { return; }
    if (details.hasAttribute('data-closes')) { closeOthers(details); }
    addClose(details);
    var first = details.querySelector('.panel input:not([type=hidden]), .panel select, .panel textarea, .editor textarea');
    // What opens by itself, as a draft does, takes the focus from no refusal.
    if (first && !details.querySelector('[autofocus]') && !document.activeElement.matches('[autofocus]')) { first.focus({ preventScroll: false }); }
    inView(first);
  }, true);
  document.addEventListener('click', function (event) {
    var inside = event.target.closest && event.target.closest('details[data-closes]');
    closeOthers(inside);
  });
  document.addEventListener('keydown', function (event) {
    if (event.key !== 'Escape') { return; }
    var details = (document.activeElement && document.activeElement.closest('details[data-closes][open]'))
      || document.querySelector('details[data-closes][open]');
    if (details) {
      details.open = false;
      details.querySelector('summary').focus();
    }
  });

  // A form is sent once, however often the button is pressed.
  document.addEventListener('submit', function (event) {
    var form = event.target;
    if (!form.hasAttribute('data-once')) { return; }
    if (form.dataset.sent) { event.preventDefault(); return; }
    form.dataset.sent = 'true';
    form.querySelectorAll('button[type=submit]').forEach(function (button) { button.setAttribute('aria-disabled', 'true'); });
  });
  window.addEventListener('pageshow', function () {
    document.querySelectorAll('form[data-once]').forEach(function (form) { delete form.dataset.sent; });
  });

  // "Another environment" and the usual ones exclude each other.
  document.addEventListener('input', function (event) {
    var name = event.target.getAttribute && event.target.getAttribute('data-other-for');
    if (!name) {
      if (event.target.type === 'radio') {
        document.querySelectorAll('[data-other-for="' + event.target.name + '"]').forEach(function (other) {
          other.value = '';
        });
        relax(event.target.name, false);
      }
      return;
    }
    var filled = event.target.value.trim() !== '';
    if (filled) { document.querySelectorAll('input[type=radio][name="' + name + '"]').forEach(function (r) { r.checked = false; }); }
    relax(name, filled);
  });
  function relax(name, filled) {
    document.querySelectorAll('input[type=radio][name="' + name + '"]').forEach(function (radio) { radio.required = !filled; });
  }

  // What is wrong with a field is read out with the field, and not only shown beneath it.
  function explain() {
    document.querySelectorAll('.field > .wrong[id]').forEach(function (wrong) {
      var field = wrong.parentElement.querySelector('input:not([type=hidden]), select, textarea');
      if (!field || field.hasAttribute('aria-invalid')) { return; }
      field.setAttribute('aria-invalid', 'true');
      field.setAttribute('aria-describedby', ((field.getAttribute('aria-describedby') || '') + ' ' + wrong.id).trim());
    });
  }
  explain();
  document.addEventListener('htmx:afterSettle', explain);

  // A refusal that is no page of ours is said in one line instead of being lost.
  function say(text) {
    var toast = document.getElementById('toast');
    toast.textContent = text;
    toast.classList.add('toast-shown');
    clearTimeout(say.timer);
    say.timer = setTimeout(function () { toast.classList.remove('toast-shown'); }, 8000);
  }
  // What was said of the command before is no answer to the next.
  document.addEventListener('htmx:beforeRequest', function (event) {
    if (event.detail.elt.matches('form')) { document.getElementById('toast').classList.remove('toast-shown'); }
  });
  // A list stays until there is another one; a page that has none says in one line why not.
  function keepList(event) {
    var page = new DOMParser().parseFromString(event.detail.xhr.responseText, 'text/html');
    if (page.getElementById('results')) { return; }
    event.detail.shouldSwap = false;
    say(Array.from(page.querySelectorAll('#page h1, #page h1 + p, #page .faults li'), function (part) {
      return part.textContent.trim().replace(/[^.!?]$/, '$&.');
    }).join(' ') || 'That did not work. Reload the page and try again.');
  }
  document.addEventListener('htmx:beforeSwap', function (event) {
    var type = event.detail.xhr.getResponseHeader('Content-Type') || '';
    if (type.indexOf('text/html') === 0) {
      if (event.detail.target.id === 'results') { keepList(event); }
      return;
    }
    event.detail.shouldSwap = false;
    var text = 'That did not work. Reload the page and try again.';
    try {
      var problem = JSON.parse(event.detail.xhr.responseText);
      text = problem.detail || problem.title || text;
    } catch (unreadable) { /* the plain sentence stands */ }
    say(text);
  });
  document.addEventListener('htmx:sendError', function () {
    say('Hindsight cannot be reached. What you entered is still here.');
  });
  // After a command the page is new, and whoever gave it is where they were: the same place on the screen, the same form in
  // focus, and what came of it in view. Where it is gone with what it took away, the one beside it is next, or what it was part of.
  var left = null;
  document.addEventListener('htmx:beforeSwap', function (event) {
    var form = event.detail.requestConfig && event.detail.requestConfig.elt;
    left = event.detail.target.id === 'page' && form && form.matches('form') ? whereabouts(form) : null;
    if (left) { document.body.style.overflowAnchor = 'none'; }
  });
  function formsTo(action) {
    return Array.from(document.querySelectorAll('#page form')).filter(function (one) { return one.getAttribute('action') === action; });
  }
  function whereabouts(form) {
    var action = form.getAttribute('action');
    var part = form.matches('.chip-form') && form.closest('dd, section');
    var adds = part && part.querySelector('.add-line');
    var home = form.closest('[id]');
    return { action: action, turn: formsTo(action).indexOf(form), add: adds && adds.getAttribute('action'), home: home && home.id };
  }
  function comeBack() {
    var page = document.getElementById('page');
    var same = formsTo(left.action);
    var form = same[Math.min(left.turn, same.length - 1)] || formsTo(left.add)[0];
    var panel = form && form.closest('details');
    var place = panel ? panel.querySelector('summary') : form && form.querySelector('textarea, input:not([type=hidden]), select, button');
    var home = document.getElementById(left.home);
    if (!place && home && !home.hasAttribute('tabindex')) { home.tabIndex = -1; }
    (place || home || page).focus({ preventScroll: true });
    var said = page.querySelector('.said');
    if (said && said.getBoundingClientRect().bottom < 0) { say(said.textContent.trim()); }
  }
  document.addEventListener('htmx:afterSettle', function () {
    if (!left) { return; }
    if (!document.querySelector('#page [autofocus]')) { comeBack(); }
    left = null;
    requestAnimationFrame(function () { document.body.style.overflowAnchor = ''; });
  });
  document.addEventListener('htmx:afterSwap', function () {
    var focus = document.querySelector('#page [autofocus]');
    if (focus) { focus.focus(); }
    inView(focus);
  });
})();
