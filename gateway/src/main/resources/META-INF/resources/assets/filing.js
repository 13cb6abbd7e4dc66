// Keeps what is typed in the filing form on this device, and sends it: at once, or when there is a network again. There is
// one draft. The number of its form (nonce) stays with it, so however often it is sent, it is filed once.

const KEY = 'dongthuan.filing';
const DAY = 24 * 60 * 60 * 1000;
const PATIENCE = 60 * 1000;
const AGAIN_AFTER = 60;

// TYPED: being written. WAITING: to be sent as it stands. SENT: taken, but its receipt was not shown yet; sending it again
// yields that receipt for some days only, so it is kept for less.
const TYPED = 'TYPED';
const WAITING = 'WAITING';
const SENT = 'SENT';
const KEPT_FOR = { [TYPED]: 7 * DAY, [WAITING]: 7 * DAY, [SENT]: DAY };

// For three days the platform knows a form again that it has taken, though its receipt never came back. After that a form
// that still waits would be filed a second time: it is shown, and whoever filed it decides.
const SENT_BY_ITSELF_FOR = 2 * DAY;

let busy = false;
let again;

// --- The draft on the device ------------------------------------------------------------------------------------------

function load() {
  try {
    const draft = JSON.parse(localStorage.getItem(KEY));
    const age = draft ? Date.now() - draft.at : 0;
    if (draft && age < KEPT_FOR[draft.state]) {
      return draft.state === WAITING && age > SENT_BY_ITSELF_FOR ? { ...draft, state: TYPED } : draft;
    }
    forget();
  } catch (unreadable) {
    // As good as none.
  }
  return null;
}

// False where the browser keeps nothing, as in some private windows.
function keep(fields, state, at = Date.now()) {
  try {
    localStorage.setItem(KEY, JSON.stringify({ fields, state, at }));
    return true;
  } catch (refused) {
    return false;
  }
}

function forget() {
  localStorage.removeItem(KEY);
}

// --- Sending ----------------------------------------------------------------------------------------------------------

async function ask(options) {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), PATIENCE);
  try {
    return await fetch('/file', { ...options, cache: 'no-store', signal: patience.signal });
  } finally {
    clearTimeout(timer);
  }
}

async function pageOf(answer) {
  return new DOMParser().parseFromString(await answer.text(), 'text/html');
}

async function freshToken() {
  const answer = await ask({});
  const input = answer.ok ? (await pageOf(answer)).querySelector('[name=_form]') : null;
  if (!input) {
    throw new Error('no form to be had now');
  }
  return input.value;
}

// The token of this page comes first: under load the gateway takes filings when it no longer shows pages. A page that was
// kept on the device, or lay open for long, has an old token and needs a new one.
async function post(fields) {
  const send = token => ask({ method: 'POST', body: new URLSearchParams({ ...fields, _form: token }) });
  const shown = document.querySelector('form[action="/file"] [name=_form]');
  const answer = await send(shown ? shown.value : await freshToken());
  return answer.status === 403 ? send(await freshToken()) : answer;
}

async function send() {
  const draft = load();
  if (busy || !draft) {
    return;
  }
  clearTimeout(again);
  setBusy(true);
  say('sending');
  keep(draft.fields, WAITING, draft.at);
  let seconds = AGAIN_AFTER;
  try {
    const answer = await post(draft.fields);
    if (answer.redirected && new URL(answer.url).pathname === '/receipt') {
      keep(draft.fields, SENT);
      leaveNothing();
      location.assign('/receipt');
      return;
    }
    if (answer.status < 500 && answer.status !== 429) {
      await putRight(answer, draft);
      return;
    }
    seconds = Number(answer.headers.get('Retry-After')) || AGAIN_AFTER;
    say('busy');
  } catch (noNetwork) {
    say('offline');
  }
  setBusy(false);
  // Spread, so that phones that were refused together do not come back together.
  again = setTimeout(() => {
    if (!sendWaiting()) {
      say('nothing');
      document.getElementById('kept').hidden = false;
    }
  }, seconds * 1000 * (1 + Math.random()));
}

// False when nothing waits, or when it has waited too long: then whoever wrote it sends it.
function sendWaiting() {
  const draft = load();
  const waits = draft && draft.state !== TYPED;
  if (waits) {
    send();
  }
  return waits;
}

// Shows what the gateway found wrong, in place of the form as it was.
async function putRight(answer, draft) {
  const form = document.querySelector('form[action="/file"]');
  if (!form) {
    location.assign('/file');
    return;
  }
  const page = await pageOf(answer);
  keep(draft.fields, TYPED, draft.at);
  if (!page.querySelector('main')) {
    form.submit();
    return;
  }
  document.title = page.title;
  document.documentElement.lang = page.documentElement.lang;
  document.body.replaceWith(document.adoptNode(page.body));
  busy = false;
  watch();
  const errors = document.getElementById('errors') || document.querySelector('main');
  errors.tabIndex = -1;
  errors.focus();
  errors.scrollIntoView();
}

// --- The page ---------------------------------------------------------------------------------------------------------

function say(what) {
  for (const id of ['sending', 'offline', 'busy']) {
    const notice = document.getElementById(id);
    if (notice) {
      notice.hidden = id !== what;
      if (id === what) {
        notice.scrollIntoView({ block: 'nearest' });
      }
    }
  }
}

function setBusy(now) {
  busy = now;
  document.querySelector('main').setAttribute('aria-busy', now);
  const form = document.querySelector('form[action="/file"]');
  if (form) {
    form.inert = now;
    form.querySelector('[type=submit]').disabled = now;
  }
}

// Who presses back on a shared phone must not find what the browser remembers of the form.
function leaveNothing() {
  for (const input of document.querySelectorAll('main input:not([type=hidden]), main select, main textarea')) {
    if (input.type === 'checkbox') {
      input.checked = false;
    } else {
      input.value = '';
    }
  }
}

function typed(form) {
  const fields = Object.fromEntries(new FormData(form));
  delete fields._form;
  return fields;
}

function fill(form, fields) {
  for (const input of form.elements) {
    if (input.type === 'checkbox') {
      input.checked = input.name in fields;
    } else if (fields[input.name] || (input.name in fields && !input.value)) {
      // What the page filled in stays where nothing was typed.
      input.value = fields[input.name];
    }
  }
}

function watch() {
  const form = document.querySelector('form[action="/file"]');
  if (!form) {
    return;
  }
  form.addEventListener('input', () => {
    // Who changes a form that waits wants to send it changed: it waits no longer.
    clearTimeout(again);
    say('nothing');
    keep(typed(form), TYPED);
  });
  form.addEventListener('submit', event => {
    if (busy) {
      event.preventDefault();
    } else if (keep(typed(form), WAITING)) {
      event.preventDefault();
      send();
    }
  });
  const forgetting = document.getElementById('forget');
  if (forgetting) {
    document.getElementById('keeping').hidden = false;
    forgetting.addEventListener('click', () => {
      if (confirm(forgetting.dataset.sure)) {
        forget();
        location.replace('/file');
      }
    });
  }
}

function open() {
  const draft = load();
  if (location.pathname === '/receipt') {
    if (draft && draft.state === SENT) {
      forget();
    }
    return;
  }
  const form = document.querySelector('form[action="/file"]');
  // A form with errors has its text from the gateway.
  if (draft && form && !document.getElementById('errors')) {
    fill(form, draft.fields);
    document.getElementById('kept').hidden = false;
  }
  watch();
  sendWaiting();
}

open();
addEventListener('online', sendWaiting);
addEventListener('pageshow', event => {
  if (event.persisted) {
    location.reload();
  }
});
if ('serviceWorker' in navigator) {
  navigator.serviceWorker.register('/sw.js').catch(() => {});
}
