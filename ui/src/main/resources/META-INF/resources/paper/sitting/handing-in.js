import { pause, waitBeforeRetry } from '../server/backoff.js';
import { Unreachable } from '../server/problem.js';

const REFILLS = 5;

/**
 * Resolves when the server has acknowledged every answer and this place may write.
 * @param {any} attempt @param {any} sending @param {AbortSignal} signal
 */
export function drained(attempt, sending, signal) {
  const isDone = () => attempt.pending.length === 0 && sending.lease !== null;
  return new Promise((resolve, reject) => {
    if (isDone()) return resolve();
    const watching = new AbortController();
    const look = () => { if (isDone()) { watching.abort(); resolve(); } };
    const options = { signal: watching.signal };
    attempt.addEventListener('answer', look, options);
    sending.addEventListener('line', look, options);
    sending.addEventListener('entered', look, options);
    signal.addEventListener('abort', () => { watching.abort(); reject(signal.reason); }, options);
    sending.kick();
  });
}

/**
 * Hands in, however long the line takes: first every answer, then the request, again until it is answered. The
 * server answers a repeated hand-in with the same receipt.
 * @returns {Promise<any>} the receipt; throws the server's refusal
 */
export async function handIn({ api, attempt, sending, signal }) {
  for (let failures = 0, refills = 0; ;) {
    await drained(attempt, sending, signal);
    try {
      const receipt = await api.handIn(sending.lease, attempt.lastSeq);
      sending.heard();
      return receipt;
    } catch (failure) {
      signal.throwIfAborted();
      if (failure instanceof Unreachable) {
        sending.missed(failure);
        await lineOrPause(waitBeforeRetry(++failures, failure.retryAfter, api.isUrgent), signal);
      } else if (failure.kind === 'answers-missing' && ++refills <= REFILLS) {
        await attempt.refill(failure.problem.missing ?? []);
      } else throw failure;
    }
  }
}

function lineOrPause(millis, signal) {
  const online = new Promise((resolve) => window.addEventListener('online', resolve, { once: true, signal }));
  return Promise.race([online, pause(millis, signal)]);
}
