import { pause, waitBeforeRetry } from '../server/backoff.js';
import { Unreachable } from '../server/problem.js';
import { BATCH, BYTES, fewer } from '../server/sending.js';

const RENEWALS = 5;
/** The lease of nobody: after the end there is none, and evidence needs none. */
const NOBODY = 0;

/**
 * Brings what missed the bell to the server, which keeps it as evidence and does not count it; for as long as the line
 * takes. Ends when nothing is left, or the server takes no more of it.
 * @param {{api: any, attempt: any, kept: (items: number[]) => void, goesOn: (lastSeq: number) => void}} parts kept: the
 *   server has these items now; goesOn: the attempt was opened again, so that what is left can count after all
 */
export async function sendLate({ api, attempt, kept, goesOn }) {
  for (let failures = 0, renewals = 0, bytes = BYTES; attempt.pending.length > 0;) {
    const batch = attempt.take(BATCH, bytes);
    try {
      const { acknowledged } = await api.save(NOBODY, batch);
      attempt.acknowledge(acknowledged);
      failures = 0;
    } catch (failure) {
      if (failure instanceof Unreachable) {
        // perhaps more than the line carries in time
        if (failure.silent) bytes = fewer(bytes);
        await pause(waitBeforeRetry(++failures, failure.retryAfter));
        continue;
      }
      failures = 0;
      const { kind, problem } = failure;
      if (kind === 'time-is-up') {
        attempt.acknowledge(problem.acknowledged ?? []);
        kept(attempt.keptAsEvidence(problem.late ?? []));
        if (batch.every((entry) => attempt.pending.includes(entry))) return;
      } else if (kind === 'bad-answer') {
        attempt.withdraw(batch.find(({ seq }) => seq === problem.seq) ?? batch[0]);
      } else if (kind === 'lease-lost' && ++renewals <= RENEWALS) {
        // its numbers were used by another place, or the attempt goes on
        const paper = await untilHeard(api);
        if (paper.state === 'UNDERWAY') return goesOn(paper.lastSeq);
        await attempt.renew(paper.lastSeq);
      } else return;
    }
  }
}

async function untilHeard(api) {
  for (let failures = 0; ;) {
    try {
      return await api.paper(true);
    } catch (failure) {
      if (!(failure instanceof Unreachable)) throw failure;
      await pause(waitBeforeRetry(++failures, failure.retryAfter));
    }
  }
}
