/**
 * Lets the exam page open without a network. The shell is kept as one set per version and served from the cache
 * first, so that a start storm costs the server the paper alone; the page itself keeps the pictures of its paper.
 * Paper and answers live in IndexedDB, never here: this cache holds no ticket and no question text.
 *
 * VERSION is a digest of all the other files; the test of the shell says which one is due.
 */
const VERSION = '1938ce349089';
const SHELL_CACHE = `chizheng-paper-shell-${VERSION}`;
const PICTURES = 'chizheng-paper-pictures';

const inFolder = (folder, ending, names) => names.split(' ').map((name) => `${folder}/${name}.${ending}`);
const SHELL = [
  'index.html', 'paper.css', 'app.js',
  ...inFolder('css', 'css', 'answers dialogs frame icons list question screens tokens'),
  ...inFolder('answers', 'js', 'attempt digest draft journal reconcile sha256 store typed'),
  ...inFolder('server', 'js', 'api backoff clock heartbeat place problem sending silence'),
  ...inFolder('sitting', 'js', 'handing-in late leaving messages pictures receipt sitting'),
  ...inFolder('text', 'js', 'i18n richtext'),
  ...inFolder('view/answer', 'js', 'area blanks choice dragging essay matching ordering typing'),
  ...inFolder('view', 'js', 'case-material clock-face dom exam-bar exam-screen full-screen hand-in-dialog hints-dialog keyboard'),
  ...inFolder('view', 'js', 'message-dialog notice-screen question-card question-list receipt-screen state-dialog step-bar text-size toast view'),
  ...inFolder('i18n', 'json', 'en zh-CN'),
  ...inFolder('icons', 'svg', 'check clock close down flag grip grid keyboard next places previous print send shield tab'),
  ...inFolder('icons', 'svg', 'cloud cloud-off up wait warning'),
].map((path) => new URL(path, self.registration.scope).href);

self.addEventListener('install', (event) => {
  // past the browser's own cache, which may still hold the version before
  const fresh = SHELL.map((address) => new Request(address, { cache: 'no-cache' }));
  event.waitUntil(caches.open(SHELL_CACHE).then((cache) => cache.addAll(fresh)).then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(forgetOlderShells().then(() => self.clients.claim()));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  const isShell = (origin + pathname).startsWith(self.registration.scope);
  if (request.mode === 'navigate') event.respondWith(fromCache(SHELL_CACHE, 'index.html', request));
  else if (isShell) event.respondWith(fromCache(SHELL_CACHE, request, request));
  else if (request.destination === 'image') event.respondWith(fromCache(PICTURES, request, request));
});

async function fromCache(name, key, request) {
  // a cache that does not exist is not brought into being by looking: the page deletes the pictures after hand-in
  const found = await caches.has(name) && await (await caches.open(name)).match(key);
  return found || fetch(request);
}

async function forgetOlderShells() {
  const names = await caches.keys();
  const older = names.filter((name) => name.startsWith('chizheng-paper-shell-') && name !== SHELL_CACHE);
  await Promise.all(older.map((name) => caches.delete(name)));
}
