// Nothing typed is lost: what a form holds that is not sent yet is kept for this tab until it is sent or dropped, comes back
// after a reload, a sign-in or the answer to another form, and leaving the page with it asks first.
(function () {
  'use strict';
  var user = document.body.dataset.user;
  if (!user) { return; }
  var PREFIX = 'hindsight-draft ';
  var leaving = false;

  function key(form) { return PREFIX + user + ' ' + (form.dataset.draft || form.getAttribute('action')); }
  // Along with a text goes the version that it would overwrite, but not where nothing is overwritten; and its key, for it may
  // have been taken though nobody knows.
  function fields(form) {
    return Array.from(form.elements).filter(function (field) {
      return field.name && !field.readOnly && !field.hasAttribute('data-secret') && field.type !== 'file' && field.name !== '_csrf'
        && (field.type !== 'hidden' || field.name === 'idempotency' || field.name === 'version' && !form.hasAttribute('data-keep-newest')) && /^(input|textarea|select)$/i.test(field.tagName);
    });
  }
  function kept(form) { return form.matches('form[method=post]') && (form.hasAttribute('hx-post') || form.hasAttribute('data-keep')) && form.querySelector('textarea, input:not([type=hidden]), select'); }
  function unchanged(field) {
    if (field.type === 'checkbox' || field.type === 'radio') { return field.checked === field.defaultChecked; }
    if (field.tagName === 'SELECT') {
      var first = Array.from(field.options).find(function (option) { return option.defaultSelected; }) || field.options[0];
      return !first || field.value === first.value;
    }
    return field.value === field.defaultValue;
  }
  function dirty(form) {
    return fields(form).some(function (field) { return field.type !== 'hidden' && !unchanged(field); });
  }
  function written(form) {
    return fields(form).some(function (field) { return !/^(select-one|hidden|checkbox|radio)$/.test(field.type) && !unchanged(field); });
  }
  function read(form) {
    try { return JSON.parse(sessionStorage.getItem(key(form))); } catch (refused) { return null; }
  }
  function forget(form) { try { sessionStorage.removeItem(key(form)); } catch (refused) { /* nothing was kept either */ } }
  // Hidden fields are no part of what a reset brings back.
  function drop(form) {
    forget(form);
    form.reset();
    (form.shown || []).forEach(function (hidden) { hidden.field.value = hidden.value; });
  }
  // What the server shows in it again has not been taken yet: it was refused, or only tried.
  function unsent(form) { return form.hasAttribute('data-unsent') || !!form.querySelector('[role=alert]'); }
  // Several boxes of one name are told apart by what each stands for.
  function slot(field) { return field.type === 'checkbox' ? field.name + '=' + field.value : field.name; }
  // What somebody left alone is no draft: put back later, it would undo what others have changed meanwhile. The time at which
  // they began to write is.
  function theirs(form, field) {
    var was = form.elements[field.name + 'Was'];
    if (was) { return field.value !== was.value; }
    return field.type === 'hidden' || field.hasAttribute('data-now') || unsent(form) || !unchanged(field);
  }
  function keep(form) {
    if (!dirty(form) && !unsent(form)) { forget(form); return; }
    var values = {};
    fields(form).filter(function (field) { return theirs(form, field); }).forEach(function (field) {
      if (field.type === 'radio') { if (field.checked) { values[field.name] = field.value; } return; }
      values[slot(field)] = field.type === 'checkbox' ? field.checked : field.value;
    });
    try { sessionStorage.setItem(key(form), JSON.stringify(values)); } catch (full) { /* leaving still asks */ }
  }
  function put(field, value) {
    if (field.type === 'checkbox') { field.checked = value === true; return; }
    if (field.type === 'radio') { field.checked = field.value === value; return; }
    field.value = value;
  }
  function open(form) {
    for (var at = form.closest('details'); at; at = at.parentElement && at.parentElement.closest('details')) { at.open = true; }
  }
  function back(form) {
    if (!kept(form) || form.dataset.back) { return; }
    form.dataset.back = 'true';
    if (unsent(form)) {
      try { sessionStorage.removeItem('hindsight-sent'); } catch (refused) { /* nothing was kept either */ }
      keep(form);
      open(form);
      return;
    }
    var values = read(form);
    if (!values) { return; }
    form.shown = fields(form).filter(function (field) { return field.type === 'hidden'; }).map(function (field) {
      return { field: field, value: field.value };
    });
    fields(form).forEach(function (field) {
      if (Object.prototype.hasOwnProperty.call(values, slot(field))) { put(field, values[slot(field)]); }
    });
    // A choice alone is no work: made again at once, it would only hold a panel open at every visit.
    if (form.closest('details[data-closes]') && !written(form)) { drop(form); return; }
    if (!dirty(form)) { drop(form); return; }
    open(form);
    var note = document.createElement('p');
    note.className = 'kept-note';
    note.append('What you typed here before is back. ');
    var button = document.createElement('button');
    button.type = 'button';
    button.className = 'link-button';
    button.textContent = 'Drop it';
    button.addEventListener('click', function () { drop(form); note.remove(); });
    note.append(button);
    form.prepend(note);
  }
  function all() { document.querySelectorAll('form[method=post]').forEach(back); }

  document.addEventListener('input', function (event) {
    var form = event.target.form;
    if (form && kept(form)) { keep(form); }
  });
  document.addEventListener('reset', function (event) { setTimeout(function () { if (kept(event.target)) { keep(event.target); } }); });
  document.addEventListener('submit', function (event) {
    var form = event.target;
    leaving = !form.hasAttribute('hx-post') && !(event.submitter && event.submitter.hasAttribute('data-aside'));
    if (form.getAttribute('action') === '/logout') {
      Object.keys(sessionStorage).filter(function (name) { return name.indexOf(PREFIX) === 0; }).forEach(function (name) { sessionStorage.removeItem(name); });
    }
  });
  // A plain form that was taken leads elsewhere; one that was refused comes back with a notice and is kept again.
  document.querySelectorAll('[role=status].said, [role=status].told-once').forEach(function () {
    var sent = null;
    try { sent = sessionStorage.getItem('hindsight-sent'); sessionStorage.removeItem('hindsight-sent'); } catch (refused) { /* as above */ }
    if (sent) { sessionStorage.removeItem(sent); }
  });
  document.addEventListener('submit', function (event) {
    if (kept(event.target) && event.target.hasAttribute('data-keep')) {
      try { sessionStorage.setItem('hindsight-sent', key(event.target)); } catch (refused) { /* as above */ }
    }
  });
  document.addEventListener('htmx:beforeSwap', function (event) {
    var sent = event.detail.requestConfig && event.detail.requestConfig.elt;
    if (sent && sent.matches && sent.matches('form') && kept(sent) && event.detail.xhr.status < 400) { forget(sent); }
  });
  document.addEventListener('htmx:afterSettle', all);
  document.addEventListener('click', function (event) {
    var link = event.target.closest && event.target.closest('[data-discards]');
    var form = link && link.closest('form');
    if (form) { drop(form); leaving = true; }
    if (event.target.closest && event.target.closest('[data-takes]')) { /* a file leaves the page where it is */
      leaving = true;
      setTimeout(function () { leaving = false; }, 2000);
    }
    var away = event.target.closest && event.target.closest('a[href]');
    if (away && away.origin === location.origin && !away.target && !away.download) { leaving = true; } /* what was typed is kept for when they come back */
    var cancel = event.target.closest && event.target.closest('[data-cancels]');
    var editor = cancel && cancel.closest('details');
    if (!editor) { return; }
    event.preventDefault();
    drop(cancel.closest('form'));
    editor.open = false;
    editor.querySelector('summary').focus();
  });
  window.addEventListener('beforeunload', function (event) {
    if (leaving) { return; }
    if (Array.from(document.querySelectorAll('form[method=post]')).some(function (form) { return kept(form) && dirty(form); })) { event.preventDefault(); }
  });
  window.addEventListener('pageshow', function () { leaving = false; });
  all();
})();
