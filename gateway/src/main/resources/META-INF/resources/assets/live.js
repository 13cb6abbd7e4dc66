// Keeps an open page up to date: the gateway says that something changed, the page asks for itself again, and what differs is
// put in place. What somebody is writing or about to press stays as it is. Listens only while the page is looked at.

const PAUSE = document.body.dataset.liveAt === '/officer' ? 15_000 : 5_000;
const { liveAt, liveOn, mark } = document.body.dataset;
const status = document.getElementById('live');

let source = null;
let opened = false;
let asked = 0;
let waiting = null;

// --- What differs -----------------------------------------------------------------------------------------------------

const text = node => node.textContent.replace(/\s+/g, ' ').trim();

const versions = node => [...node.querySelectorAll('input[name=version]')].map(one => one.value).join();

// A part is known by its heading; those without one by their place among these.
function parts(main) {
  const known = new Map();
  let bare = 0;
  for (const part of main.querySelectorAll('.part:not(.part .part, .screen, #seen)')) {
    const heading = part.querySelector('h2');
    known.set(heading ? text(heading) : '#' + bare++, part);
  }
  return known;
}

function isTyped(input) {
  if (input.type === 'checkbox' || input.type === 'radio') {
    return input.checked !== input.defaultChecked;
  }
  if (input.tagName === 'SELECT') {
    return [...input.options].some(one => one.selected !== one.defaultSelected) && input.selectedIndex > 0;
  }
  return 'defaultValue' in input && input.type !== 'hidden' && input.value !== input.defaultValue;
}

// Whoever has a form open reads what it will do; it must not move from under the hand.
function isBusy(part) {
  return part.querySelector('details[open] form') !== null
    || part.contains(document.activeElement) && document.activeElement.matches('input, textarea, select')
    || [...part.querySelectorAll('form')].some(form => [...form.elements].some(isTyped));
}

function keepOpen(from, to) {
  const open = new Set([...from.querySelectorAll('details[open] > summary')].map(text));
  for (const summary of to.querySelectorAll('details > summary')) {
    if (open.has(text(summary))) {
      summary.parentElement.open = true;
    }
  }
}

function place(old, next) {
  const link = old.contains(document.activeElement) ? document.activeElement.getAttribute('href') : null;
  keepOpen(old, next);
  old.replaceWith(document.adoptNode(next));
  if (link) {
    next.querySelector(`a[href="${CSS.escape(link)}"]`)?.focus({ preventScroll: true });
  }
  document.dispatchEvent(new CustomEvent('dongthuan:placed', { detail: next }));
}

// Returns the headings of what changed, and whether something had to be left as it was.
function update(page) {
  const here = document.querySelector('main');
  const there = page.querySelector('main');
  const now = parts(here);
  const next = parts(there);
  const differs = as => ([name, part]) => !now.has(name) || as(now.get(name)) !== as(part);
  const changed = [...next].filter(differs(text)).map(([name]) => name);
  const heading = [here.querySelector('h1'), there.querySelector('h1')];
  const isHeadingNew = heading.every(Boolean) && text(heading[0]) !== text(heading[1]);
  const isGone = [...now.keys()].some(name => !next.has(name));
  const busy = [...now].filter(([, part]) => isBusy(part)).map(([name]) => name);
  // Looks the same, but its forms are about an older version and would be refused.
  for (const [name, part] of [...next].filter(differs(versions))) {
    if (!changed.includes(name) && !busy.includes(name)) {
      place(now.get(name), part);
    }
  }
  if (changed.length === 0 && !isHeadingNew && !isGone) {
    return null;
  }
  if (isHeadingNew) {
    place(heading[0], heading[1]);
  }
  for (const [name, part] of next) {
    if (changed.includes(name) && !busy.includes(name)) {
      part.classList.add('changed');
      if (now.has(name)) {
        place(now.get(name), part);
      } else {
        // Behind the part it follows over there.
        const names = [...next.keys()];
        const before = parts(here).get(names[names.indexOf(name) - 1]);
        const at = before || [...parts(here).values()].at(-1);
        at?.after(document.adoptNode(part));
        document.dispatchEvent(new CustomEvent('dongthuan:placed', { detail: part }));
      }
    }
  }
  for (const [name, part] of now) {
    if (!next.has(name) && !busy.includes(name)) {
      part.remove();
    }
  }
  return { names: changed.filter(name => !name.startsWith('#')), isKept: busy.length > 0 };
}

// --- Asking -----------------------------------------------------------------------------------------------------------

function say(words) {
  status.textContent = words;
  status.hidden = false;
}

async function refresh() {
  clearTimeout(waiting);
  const wait = asked + PAUSE - Date.now();
  if (wait > 0) {
    waiting = setTimeout(refresh, wait);
    return;
  }
  asked = Date.now();
  try {
    const address = location.pathname === liveAt ? liveAt + location.search : liveAt;
    const answer = await fetch(address, { headers: { Accept: 'text/html' }, cache: 'no-store' });
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    // Somebody else signed in here, or nobody is any more: this page stays as it is.
    if (!answer.ok || page.body.dataset.mark !== mark) {
      stop();
      return;
    }
    const done = update(page);
    if (done) {
      const time = new Date().toLocaleTimeString(document.documentElement.lang, { hour: '2-digit', minute: '2-digit' });
      const names = done.names.length > 0 ? ': ' + done.names.join(', ') : '';
      say(`${status.dataset.updated} ${time}${names}. ${done.isKept ? status.dataset.kept : ''}`.trim());
    }
  } catch (noNetwork) {
    // The next change, or the next look at the page, asks again.
  }
}

function stop() {
  source?.close();
  source = null;
  say(status.dataset.over);
}

function listen() {
  if (document.visibilityState !== 'visible') {
    source?.close();
    source = null;
    return;
  }
  if (source) {
    return;
  }
  source = new EventSource('/officer/live?on=' + encodeURIComponent(liveOn));
  source.addEventListener('changed', refresh);
  source.addEventListener('open', () => {
    // What changed while nobody listened.
    if (opened) {
      refresh();
    }
    opened = true;
  });
  source.addEventListener('error', () => {
    if (source?.readyState === EventSource.CLOSED) {
      stop();
    }
  });
}

if ('EventSource' in window) {
  document.addEventListener('visibilitychange', listen);
  // A page put aside for the way back holds no connection.
  addEventListener('pagehide', () => {
    source?.close();
    source = null;
  });
  addEventListener('pageshow', listen);
  listen();
}
