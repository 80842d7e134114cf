import { ofTab } from '../text/storage.js';

const RELOAD_GRACE = 1_000;

/**
 * Names this tab. A reload, or opening the page again after its tab was closed, is the same place and needs no
 * take-over; a second living tab is another one. The lock, which dies with its tab, tells them apart.
 * @param {string} attempt
 * @param {string|undefined} remembered the place that this device used last
 * @returns {Promise<string>}
 */
export async function thisPlace(attempt, remembered) {
  const key = `chizheng-place-${attempt}`;
  const own = ofTab.get(key);
  const place = (own && await isFree(own, RELOAD_GRACE) && own)
    || (remembered && remembered !== own && await isFree(remembered, 0) && remembered)
    || await fresh();
  ofTab.set(key, place);
  return place;
}

/** Forgets the name, after hand-in. @param {string} attempt */
export function leavePlace(attempt) {
  ofTab.remove(`chizheng-place-${attempt}`);
}

async function fresh() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const place = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  await isFree(place, 0);
  return place;
}

/** Takes the place's lock for the life of the tab, if nobody else has it. */
function isFree(place, patience) {
  if (!navigator.locks) return Promise.resolve(true);
  const options = patience ? { signal: AbortSignal.timeout(patience) } : { ifAvailable: true };
  return new Promise((resolve) => {
    navigator.locks.request(`chizheng-place-${place}`, options, (lock) => {
      resolve(lock !== null);
      return lock && new Promise(() => {});
    }).catch(() => resolve(false));
  });
}
