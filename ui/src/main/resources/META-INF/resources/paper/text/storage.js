/** What the browser keeps for this tab; where it keeps nothing, memory does for as long as the page is open. */
export const ofTab = guarded(() => sessionStorage);
/** What the browser keeps on this device, or memory. */
export const ofDevice = guarded(() => localStorage);

/** A browser that is told to keep nothing throws at the very name. @param {() => Storage} storage */
function guarded(storage) {
  const memory = new Map();
  const either = (kept, remembered) => {
    try {
      return kept(storage());
    } catch {
      return remembered();
    }
  };
  return {
    get: (key) => either((kept) => kept.getItem(key), () => memory.get(key) ?? null),
    set: (key, value) => either((kept) => kept.setItem(key, value), () => memory.set(key, value)),
    remove: (key) => either((kept) => kept.removeItem(key), () => memory.delete(key)),
  };
}
