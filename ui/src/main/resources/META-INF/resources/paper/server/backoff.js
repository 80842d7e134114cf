const FIRST = 1_000;
const LONGEST = 20_000;

/**
 * How long to wait before asking again: doubling, and spread, so that a room full of candidates does not come
 * back in the same instant.
 * @param {number} failures how often it failed in a row, from 1
 * @param {number|null} retryAfter what the server asked for, in milliseconds
 */
export function waitBeforeRetry(failures, retryAfter = null) {
  if (retryAfter !== null) return retryAfter * (1 + Math.random() / 2);
  return Math.min(LONGEST, FIRST * 2 ** (failures - 1)) * (0.5 + Math.random() / 2);
}

/** Waits; wakes early and throws when aborted. @param {number} millis @param {AbortSignal} [signal] */
export function pause(millis, signal) {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const timer = setTimeout(resolve, millis);
    signal?.addEventListener('abort', () => { clearTimeout(timer); reject(signal.reason); }, { once: true });
  });
}
