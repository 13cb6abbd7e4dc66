// Opens the home page and the filing form without a network. The gateway writes SHELL, the files they need, before this.
// Kept are these pages as they are before anybody typed, and nothing else: no receipt, no case, no page of officers.

const CACHE = 'shell ' + SHELL.join(' ');
const PAGES = ['/', '/file'];
const LANGUAGES = ['vi', 'en'];
const LAST_LANGUAGE = '/?last-language';
const PATIENCE = 10 * 1000;

const keyOf = (path, language) => path + '?kept=' + language;

// Without cookies: the pages come in the language asked for, and belong to nobody.
async function fetchKept(cache, path, language) {
  const answer = await fetch(path, {
    credentials: 'omit', cache: 'no-store', headers: { 'Accept-Language': language }
  });
  if (!answer.ok) {
    throw new Error(path + ' ' + answer.status);
  }
  await cache.put(keyOf(path, language), answer);
}

async function install() {
  const cache = await caches.open(CACHE);
  await cache.addAll(SHELL);
  for (const path of PAGES) {
    for (const language of LANGUAGES) {
      await fetchKept(cache, path, language);
    }
  }
  await self.skipWaiting();
}

async function activate() {
  for (const name of await caches.keys()) {
    if (name !== CACHE) {
      await caches.delete(name);
    }
  }
  await self.clients.claim();
}

async function keepLanguage(cache, language) {
  await cache.put(LAST_LANGUAGE, new Response(language));
}

async function keepShown(path, answer) {
  const cache = await caches.open(CACHE);
  const language = (/<html lang="(\w+)"/.exec(await answer.clone().text()) || [])[1];
  if (LANGUAGES.includes(language)) {
    await cache.put(keyOf(path, language), answer);
    await keepLanguage(cache, language);
  }
}

async function kept(url) {
  const cache = await caches.open(CACHE);
  const asked = url.searchParams.get('lang');
  if (LANGUAGES.includes(asked)) {
    await keepLanguage(cache, asked);
  }
  const last = await cache.match(LAST_LANGUAGE);
  return cache.match(keyOf(url.pathname, last ? await last.text() : LANGUAGES[0]));
}

function late() {
  return new Promise((none, fail) => setTimeout(() => fail(new Error('late')), PATIENCE));
}

// The network first. The kept page where there is none, it takes too long, or the gateway is too busy for pages: the form
// can be filled in meanwhile.
async function page(event, url) {
  const network = fetch(event.request);
  try {
    const answer = await Promise.race([network, late()]);
    // A form that is begun about an incident is not the one that everybody finds without a network.
    if (answer.status === 200 && !url.searchParams.has('incident')) {
      event.waitUntil(keepShown(url.pathname, answer.clone()));
    }
    if (answer.status < 500 && answer.status !== 429) {
      return answer;
    }
    return (await kept(url)) || answer;
  } catch (noNetwork) {
    return (await kept(url)) || network;
  }
}

// Addresses of files change with their content.
async function file(request) {
  return (await caches.match(request)) || fetch(request);
}

self.addEventListener('install', event => event.waitUntil(install()));
self.addEventListener('activate', event => event.waitUntil(activate()));
self.addEventListener('fetch', event => {
  const url = new URL(event.request.url);
  if (event.request.method !== 'GET' || url.origin !== location.origin) {
    return;
  }
  if (event.request.mode === 'navigate' && PAGES.includes(url.pathname)) {
    event.respondWith(page(event, url));
  } else if (SHELL.includes(url.pathname + url.search)) {
    event.respondWith(file(event.request));
  }
});
