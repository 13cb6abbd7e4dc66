// Keeps what an officer types until the gateway has taken it: in this tab only (sessionStorage), under the mark of this
// officer, gone when anybody signs out. The pages work without it.

const PREFIX = 'dongthuan.typed:';
const TAKEN = 'dt_taken';
const STAYS = 10_000;
const NEVER = ['hidden', 'password', 'file', 'submit', 'button', 'reset', 'image'];
const mark = document.body.dataset.mark;
const others = 'BroadcastChannel' in window ? new BroadcastChannel('dongthuan.officer') : null;

// --- What is kept -----------------------------------------------------------------------------------------------------

function kept() {
  try {
    return Object.keys(sessionStorage).filter(key => key.startsWith(PREFIX));
  } catch (noStorage) {
    return [];
  }
}

function load(key) {
  try {
    return JSON.parse(sessionStorage.getItem(key));
  } catch (unreadable) {
    return null;
  }
}

function save(key, fields) {
  try {
    sessionStorage.setItem(key, JSON.stringify({ mark, fields }));
  } catch (full) {
    // Then it is as it was without this script.
  }
}

function forget(keys) {
  keys.forEach(key => sessionStorage.removeItem(key));
}

// A form is known by where it goes: a refused one stands on another page, but goes to the same place.
function keyOf(form) {
  const path = new URL(form.action).pathname;
  const alike = [...document.forms].filter(one => isKept(one) && new URL(one.action).pathname === path);
  return PREFIX + path + '#' + alike.indexOf(form);
}

// getAttribute, because an input called "action" or "method" would hide the form's own.
function isKept(form) {
  return form.getAttribute('method') === 'post' && !('noKeep' in form.dataset) && form.id !== 'sign-out'
    && form.getAttribute('role') !== 'search';
}

function fieldsOf(form) {
  return [...form.elements].filter(input => input.name && 'value' in input && !NEVER.includes(input.type)
    && input.autocomplete !== 'one-time-code' && !('noKeep' in input.dataset));
}

// By name and place: several boxes have one name.
function typed(form) {
  return fieldsOf(form).map(input => [
    input.name, ['checkbox', 'radio'].includes(input.type) ? [input.value, input.checked] : input.value]);
}

function fill(form, fields) {
  const inputs = fieldsOf(form);
  for (const [name, value] of fields) {
    for (const input of inputs.filter(one => one.name === name)) {
      if (!Array.isArray(value)) {
        input.value = value;
      } else if (input.value === value[0]) {
        input.checked = value[1];
      }
    }
  }
}

// --- The page ---------------------------------------------------------------------------------------------------------

function forgetTaken() {
  const cookie = document.cookie.split('; ').find(one => one.startsWith(TAKEN + '='));
  if (cookie) {
    const path = cookie.slice(TAKEN.length + 1);
    forget(kept().filter(key => key.startsWith(PREFIX + path + '#')));
    document.cookie = TAKEN + '=; Path=/officer; Max-Age=0';
  }
}

function offer() {
  const open = [...document.forms].filter(isKept)
    .map(form => ({ form, key: keyOf(form) }))
    .map(one => ({ ...one, draft: load(one.key) }))
    .filter(one => one.draft && JSON.stringify(one.draft.fields) !== JSON.stringify(typed(one.form)));
  const notice = document.getElementById('unfinished');
  notice.hidden = open.length === 0;
  notice.addEventListener('click', event => {
    if (event.target.value === 'back') {
      open.forEach(one => {
        fill(one.form, one.draft.fields);
        const folded = one.form.closest('details');
        if (folded) {
          folded.open = true;
        }
      });
      fieldsOf(open[0].form)[0]?.focus();
    } else if (event.target.value === 'drop') {
      forget(open.map(one => one.key));
    } else {
      return;
    }
    notice.hidden = true;
  });
}

function watch(form) {
  if (isKept(form)) {
    form.addEventListener('input', () => save(keyOf(form), typed(form)));
  }
  // Disabled only after the browser has read the form: the pressed button's own value is sent too.
  if (form.getAttribute('method') === 'post') {
    form.addEventListener('submit', () => {
      setTimeout(() => enable(form, false));
      // Where the answer is a file, or none comes, this page stays.
      setTimeout(() => enable(form, true), STAYS);
    });
  }
}

function enable(form, now) {
  [...form.elements].filter(one => one.type === 'submit').forEach(button => {
    button.disabled = !now;
  });
}

forget(kept().filter(key => load(key)?.mark !== mark));
forgetTaken();
[...document.forms].forEach(watch);
offer();
document.getElementById('sign-out').addEventListener('submit', () => {
  forget(kept());
  others?.postMessage('signed-out');
});
if (others) {
  others.onmessage = () => forget(kept());
}
// Parts that were put in place of others since.
document.addEventListener('dongthuan:placed', event => event.detail.querySelectorAll('form').forEach(watch));
addEventListener('pageshow', () => [...document.forms].forEach(form => enable(form, true)));
