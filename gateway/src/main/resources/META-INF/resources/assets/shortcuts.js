// Shortcuts of the officers' pages, which can be switched off (WCAG 2.1.4), and the list of what was seen last: codes and
// addresses only, in this tab only, under the mark of this officer.

const SEEN = 'dongthuan.seen';
const OFF = 'dongthuan.shortcuts-off';
const MOST = 8;
const PATIENCE = 1500;
const mark = document.body.dataset.mark;
const dialog = document.getElementById('shortcuts');
const box = document.getElementById('shortcuts-on');
const button = document.getElementById('shortcuts-open');

// --- What was seen ----------------------------------------------------------------------------------------------------

function seen() {
  try {
    const kept = JSON.parse(sessionStorage.getItem(SEEN));
    return kept && kept.mark === mark ? kept.list : [];
  } catch (unreadable) {
    return [];
  }
}

function remember(code, path) {
  const list = [{ code, path }, ...seen().filter(one => one.path !== path)].slice(0, MOST);
  try {
    sessionStorage.setItem(SEEN, JSON.stringify({ mark, list }));
  } catch (full) {
    // Then there is no list.
  }
}

function forget() {
  try {
    sessionStorage.removeItem(SEEN);
  } catch (noStorage) {
    // Nothing was kept.
  }
}

function show(section) {
  const list = seen();
  for (const { code, path } of list) {
    const link = document.createElement('a');
    link.href = path;
    link.textContent = code;
    const row = document.createElement('li');
    row.append(link);
    section.querySelector('ul').append(row);
  }
  section.hidden = list.length === 0;
}

// --- Shortcuts --------------------------------------------------------------------------------------------------------

function isOn() {
  try {
    return localStorage.getItem(OFF) === null;
  } catch (noStorage) {
    return true;
  }
}

function turn(on) {
  try {
    if (on) {
      localStorage.removeItem(OFF);
    } else {
      localStorage.setItem(OFF, 'off');
    }
  } catch (noStorage) {
    box.checked = isOn();
  }
}

function isTyping(target) {
  return target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName);
}

// Only where the officer's own menu leads.
function go(path) {
  document.querySelector(`.areas a[href="${path}"]`)?.click();
}

let since = -PATIENCE;

function press(event) {
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || isTyping(event.target) || dialog.open
    || !isOn()) {
    return;
  }
  const afterG = event.timeStamp - since < PATIENCE;
  since = event.key === 'g' ? event.timeStamp : -PATIENCE;
  if (afterG && event.key === 'q') {
    go('/officer');
  } else if (afterG && event.key === 'c') {
    go('/officer/cases');
  } else if (event.key === '?') {
    dialog.showModal();
  } else if (event.key === '/') {
    const search = document.getElementById('go-code');
    if (search) {
      event.preventDefault();
      search.focus();
    }
  }
}

const menu = document.getElementById('menu');
menu?.addEventListener('keydown', event => {
  if (event.key === 'Escape' && menu.open) {
    menu.open = false;
    menu.querySelector('summary').focus();
  }
});
addEventListener('click', event => {
  if (menu?.open && !menu.contains(event.target)) {
    menu.open = false;
  }
});

const heading = document.querySelector('h1[data-seen]');
if (seen().length === 0) {
  forget();
}
if (heading) {
  remember(heading.dataset.seen, heading.dataset.seenAt);
}
const section = document.getElementById('seen');
if (section) {
  show(section);
}
document.getElementById('sign-out').addEventListener('submit', forget);
box.checked = isOn();
box.addEventListener('change', () => turn(box.checked));
button.hidden = false;
button.addEventListener('click', () => dialog.showModal());
document.addEventListener('keydown', press);
