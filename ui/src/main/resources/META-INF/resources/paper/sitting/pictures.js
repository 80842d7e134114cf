import { pictures } from '../text/richtext.js';

/** The service worker answers from this cache; its name stands in `sw.js` too. */
const CACHE = 'chizheng-paper-pictures';

/** Fetches every picture of the paper while there is a line. @param {any} paper */
export async function keepPictures(paper) {
  const asked = paper.questions.flatMap(({ stem, options, prompts }) => (
    [stem, ...(prompts ?? []), ...options.map(({ text }) => text)]));
  const texts = [...(paper.materials ?? []), ...asked];
  const addresses = new Set(texts.flatMap(pictures));
  if (!addresses.size || !('caches' in window)) return;
  const cache = await caches.open(CACHE);
  for (const address of addresses) {
    if (!await cache.match(address)) await cache.add(address).catch(() => {});
  }
}

/** Leaves no picture of a question behind. */
export async function forgetPictures() {
  if ('caches' in window) await caches.delete(CACHE);
}
