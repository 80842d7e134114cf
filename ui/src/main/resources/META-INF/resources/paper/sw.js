/**
 * Lets the exam page open without a network. The shell is kept as one set per version and served from the cache
 * first, so that a start storm costs the server the paper alone; the page itself keeps the pictures of its paper.
 * Paper and answers live in IndexedDB, never here: this cache holds no ticket and no question text.
 *
 * VERSION is a digest of all the other files in the order of their paths; the test of the shell says which one is due.
 */
const VERSION = '718df5066957';
const SHELL_CACHE = `chizheng-paper-shell-${VERSION}`;
const PICTURES = 'chizheng-paper-pictures';

const inFolder = (folder, ending, names) => names.split(' ').map((name) => `${folder}/${name}.${ending}`);
const SHELL = [
  'index.html', 'paper.css', 'app.js',
  ...inFolder('css', 'css', 'answers dialogs frame icons list question screens tokens'),
  ...inFolder('answers', 'js', 'attempt digest draft journal reconcile sha256 store typed'),
  ...inFolder('server', 'js', 'api backoff clock heartbeat place problem sending silence'),
  ...inFolder('sitting', 'js', 'handing-in late leaving messages pictures receipt sitting'),
  ...inFolder('text', 'js', 'i18n richtext storage'),
  ...inFolder('view/answer', 'js', 'area blanks choice dragging essay matching ordering typing'),
  ...inFolder('view', 'js', 'case-material clock-face dom exam-bar exam-screen full-screen hand-in-dialog hints-dialog keyboard'),
  ...inFolder('view', 'js', 'message-dialog notice-screen question-card question-list receipt-screen state-dialog step-bar text-size toast view'),
  ...inFolder('i18n', 'json', 'en zh-CN'),
  ...inFolder('icons', 'svg', 'check clock close down flag grip grid keyboard next places previous print send shield tab'),
  ...inFolder('icons', 'svg', 'cloud cloud-off up wait warning'),
].map((path) => new URL(path, self.registration.scope).href);

self.addEventListener('install', (event) => {
  event.waitUntil(keepShell().then(() => self.skipWaiting()));
});

/**
 * Keeps all files or none. While nodes are exchanged one by one, some files may come from one that has another version:
 * such a mixture would stay as long as this VERSION does, so it is not kept, and the page asks for it again.
 */
async function keepShell() {
  const files = await Promise.all([...SHELL].sort().map(fetched));
  const text = files.map(([, body]) => body.replaceAll('\r\n', '\n')).join('');
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  const version = [...digest.slice(0, 6)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  if (version !== VERSION) throw new Error(`files of ${version} instead of ${VERSION}`);
  const cache = await caches.open(SHELL_CACHE);
  await Promise.all(files.map(([address, , response]) => cache.put(address, response)));
}

async function fetched(address) {
  // past the browser's own cache, which may still hold the version before
  const response = await fetch(new Request(address, { cache: 'no-cache' }));
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return [address, await response.clone().text(), response];
}

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
