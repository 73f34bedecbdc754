/**
 * What the request form does by itself: it shows the part for others, checks what is needed, and makes the file or the
 * message. It sends nothing and reads nothing but the form. One constant without any value in it, so that its hash can
 * stand in the policy of the document; the little it must know stands in attributes of the form.
 */
export const requestFormScript = `
(function () {
  'use strict';
  var form = document.getElementById('request');
  var other = document.getElementById('other');
  var problems = document.getElementById('problems');
  var list = document.getElementById('problem-list');
  var status = document.getElementById('status');
  var value = function (id) { return document.getElementById(id).value.trim(); };
  var chosen = function (name) {
    return Array.prototype.slice.call(form.querySelectorAll('input[name="' + name + '"]:checked'));
  };
  var own = function () { return document.getElementById('for-other').checked === false; };
  var showOther = function () { other.hidden = own(); };
  form.addEventListener('change', showOther);
  // Until something is filled in, the paper form has blanks and no ticked boxes.
  form.addEventListener('input', function () { form.classList.add('filled'); });
  showOther();
  document.getElementById('actions').hidden = false;

  function check() {
    var found = [];
    var mark = function (id, wrong, words) {
      var field = document.getElementById(id);
      if (wrong) { field.setAttribute('aria-invalid', 'true'); found.push([id, words]); }
      else field.removeAttribute('aria-invalid');
    };
    mark('name', value('name') === '', own() ? 'Give your name.' : 'Give the name of the person.');
    mark('email', own() && value('email') === '' && value('phone') === '' && value('address') === '',
      'Give an e-mail address, a telephone number or a postal address for the answer.');
    if (value('email') !== '') mark('email', !/^[^\\s@]+@[^\\s@]+$/.test(value('email')), 'The e-mail address is not complete.');
    mark('other-name', !own() && value('other-name') === '', 'Give your own name, since you ask for somebody else.');
    mark('other-contact', !own() && value('other-contact') === '', 'Say how to reach you.');
    var none = chosen('right').length === 0;
    document.getElementById('rights').classList.toggle('wrong', none);
    if (none) found.push(['rights', 'Choose at least one thing that you ask for.']);
    return found;
  }

  function show(found) {
    list.textContent = '';
    found.forEach(function (each) {
      var entry = document.createElement('li');
      var link = document.createElement('a');
      link.href = '#' + each[0];
      link.textContent = each[1];
      link.addEventListener('click', function (event) {
        event.preventDefault();
        var field = document.getElementById(each[0]);
        (field.matches('input, textarea, select') ? field : field.querySelector('input')).focus();
      });
      entry.appendChild(link);
      list.appendChild(entry);
    });
    problems.hidden = found.length === 0;
    if (found.length > 0) problems.focus();
  }

  function answers() {
    var made = {
      form: form.dataset.form,
      madeAt: new Date().toISOString(),
      organisation: form.dataset.organisation,
      own: own(),
      person: { name: value('name'), email: value('email'), phone: value('phone'), address: value('address'), reference: value('reference') },
      rights: chosen('right').map(function (box) { return box.value; }),
      details: value('details'),
      answerBy: chosen('answer-by').map(function (box) { return box.value; })[0] || ''
    };
    if (!own()) {
      made.representative = { name: value('other-name'), contact: value('other-contact'), relation: value('relation') };
    }
    return made;
  }

  function letter(made) {
    var lines = ['To ' + made.organisation, '', 'I make this request under data protection law.', ''];
    chosen('right').forEach(function (box) { lines.push('- ' + box.dataset.name + ' (' + box.dataset.law + ')'); });
    if (made.details !== '') lines.push('', made.details);
    lines.push('', 'Name: ' + made.person.name);
    [['E-mail', 'email'], ['Telephone', 'phone'], ['Address', 'address'], ['Known as', 'reference']].forEach(function (each) {
      if (made.person[each[1]] !== '') lines.push(each[0] + ': ' + made.person[each[1]]);
    });
    if (made.representative) {
      lines.push('', 'I write on behalf of this person: ' + made.representative.name + ', ' + made.representative.contact);
    }
    return lines.join('\\r\\n');
  }

  function act(work) {
    var found = check();
    show(found);
    status.textContent = '';
    if (found.length === 0) work(answers());
  }

  document.getElementById('save').addEventListener('click', function () {
    act(function (made) {
      var link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob([JSON.stringify(made, null, 2)], { type: 'application/json' }));
      link.download = 'request.json';
      document.body.appendChild(link);
      link.click();
      link.remove();
      setTimeout(function () { URL.revokeObjectURL(link.href); }, 60000);
      status.textContent = 'The file request.json was saved on your device. ' + form.dataset.next;
    });
  });
  var mail = document.getElementById('mail');
  if (mail) mail.addEventListener('click', function () {
    act(function (made) {
      var address = 'mailto:' + encodeURIComponent(form.dataset.mail).replace('%40', '@') +
        '?subject=' + encodeURIComponent('Request about personal data') + '&body=' + encodeURIComponent(letter(made));
      if (address.length > 8000) {
        status.textContent = 'The text is too long for an e-mail link. Save the file instead and attach it to an e-mail.';
        return;
      }
      window.location.href = address;
      status.textContent = 'Your e-mail program should open with the request. Nothing is sent until you send it there.';
    });
  });
  document.getElementById('print').addEventListener('click', function () { window.print(); });
  form.addEventListener('submit', function (event) { event.preventDefault(); });
})();
`;
