const FIRST = 1_000;
const LONGEST = 20_000;
const LONGEST_AT_THE_BELL = 1_000;

/**
 * How long to wait before asking again: doubling, and spread, so that a room full of candidates does not come
 * back in the same instant.
 * @param {number} failures how often it failed in a row, from 1
 * @param {number|null} retryAfter what the server asked for, in milliseconds
 * @param {boolean} isUrgent whether the bell is near: then nobody waits longer than a second, unless asked to
 */
export function waitBeforeRetry(failures, retryAfter = null, isUrgent = false) {
  if (retryAfter !== null) return retryAfter * (1 + Math.random() / 2);
  return Math.min(isUrgent ? LONGEST_AT_THE_BELL : LONGEST, FIRST * 2 ** (failures - 1)) * (0.5 + Math.random() / 2);
}

/** Waits; wakes early and throws when aborted. @param {number} millis @param {AbortSignal} [signal] */
export function pause(millis, signal) {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const timer = setTimeout(resolve, millis);
    signal?.addEventListener('abort', () => { clearTimeout(timer); reject(signal.reason); }, { once: true });
  });
}
