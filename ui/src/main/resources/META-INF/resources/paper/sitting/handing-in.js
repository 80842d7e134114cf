import { pause, waitBeforeRetry } from '../server/backoff.js';
import { Unreachable } from '../server/problem.js';

const REFILLS = 5;
/** How often this page says anew what the server has differently before a person has to look at it. */
const AGREEING = 2;
/** Between two tries of a page whose clock is a little ahead of the server's. */
const NOT_RUNG = 500;

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
 * server answers a repeated hand-in with the same receipt. Where it has something else than what is on the screen, the
 * page says that anew; if they still differ after that, it hands in all the same, and says so.
 * @param {{atBell: boolean}} how atBell: nobody pressed the button, time is up. If the server has moved the bell, the
 *   clock hears of it in the refusal, and whoever rang stops this by `signal`.
 * @returns {Promise<{receipt: any, differs: boolean}>} differs: not everything that was shown here counts; throws the
 *   server's refusal
 */
export async function handIn({ api, attempt, sending, signal, atBell }) {
  for (let failures = 0, refills = 0, rounds = 0; ;) {
    await drained(attempt, sending, signal);
    const differs = rounds > AGREEING;
    try {
      const receipt = await api.handIn({
        lease: sending.lease, lastSeq: attempt.lastSeq, atBell, digest: attempt.digest, anyway: differs });
      sending.heard();
      return { receipt, differs };
    } catch (failure) {
      signal.throwIfAborted();
      const { kind, problem } = failure;
      if (failure instanceof Unreachable) {
        sending.missed(failure);
        await lineOrPause(waitBeforeRetry(++failures, failure.retryAfter, api.isUrgent), signal);
      } else if (kind === 'bell-not-rung') {
        sending.heard();
        await pause(NOT_RUNG, signal);
      } else if (kind === 'answers-missing' && ++refills <= REFILLS) {
        await attempt.refill(problem.missing ?? []);
      } else if (kind === 'answers-differ') {
        if (++rounds <= AGREEING) await attempt.sayAgain(problem.answers ?? []);
      } else throw failure;
    }
  }
}

function lineOrPause(millis, signal) {
  const online = new Promise((resolve) => window.addEventListener('online', resolve, { once: true, signal }));
  return Promise.race([online, pause(millis, signal)]);
}
