// When a form is refused because somebody was faster: says what the page said when the form was sent, and what it says now.
// Kept in this tab (sessionStorage) from sending a form to the next page only, under the mark of this officer.

const KEY = 'dongthuan.before';
const { liveAt, mark } = document.body.dataset;

const text = node => node.textContent.replace(/\s+/g, ' ').trim();

// One line for every fact, row and step; what is to be done and what is only shown here is no fact.
function lines() {
  const found = document.querySelectorAll(
    'main h1, main dl.facts > dt, main tbody > tr, main ol.timeline > li, main ul.rows > li');
  return [...found].filter(node => !node.closest('#todo, #seen, .screen')).map(node => {
    const part = node.closest('.part')?.querySelector('h2');
    const dd = node.tagName === 'DT' ? node.nextElementSibling : null;
    const cells = node.tagName === 'TR' ? [...node.cells].map(text) : [dd ? `${text(node)}: ${text(dd)}` : text(node)];
    return (part ? text(part) + ' – ' : '') + cells.filter(Boolean).join(' · ');
  });
}

function take() {
  try {
    const before = JSON.parse(sessionStorage.getItem(KEY));
    sessionStorage.removeItem(KEY);
    return before && before.mark === mark && before.liveAt === liveAt ? before.lines : null;
  } catch (nothing) {
    return null;
  }
}

function keep() {
  try {
    sessionStorage.setItem(KEY, JSON.stringify({ mark, liveAt, lines: lines() }));
  } catch (full) {
    // Then the page only says that something changed.
  }
}

function list(name, words) {
  const section = document.getElementById('difference');
  const place = section.querySelector(`[data-list=${name}]`);
  place.hidden = words.length === 0;
  place.querySelector('ul').replaceChildren(...words.map(word => {
    const row = document.createElement('li');
    row.textContent = word;
    return row;
  }));
  section.hidden = section.hidden && words.length === 0;
}

const before = take();
if (before && document.querySelector('main [role=alert]')) {
  const now = lines();
  list('before', before.filter(line => !now.includes(line)));
  list('now', now.filter(line => !before.includes(line)));
}
document.addEventListener('submit', event => {
  if (event.target.getAttribute('method') === 'post' && event.target.id !== 'sign-out') {
    keep();
  }
});
