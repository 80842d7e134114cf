import { failureOf, Refusal, Unreachable } from './problem.js';

/** Long enough for a bad line, short enough that the candidate hears of a dead one. */
const PATIENCE = 15_000;

/** The five requests of an attempt. Each throws {@link Refusal} or {@link Unreachable}. */
export class Api {
  #base;
  #ticket;
  #clock;

  /** @param {string} attempt @param {string} ticket @param {import('./clock.js').ServerClock} clock hears each answer's time */
  constructor(attempt, ticket, clock) {
    this.#base = `/api/v1/attempts/${encodeURIComponent(attempt)}`;
    this.#ticket = ticket;
    this.#clock = clock;
  }

  paper() {
    return this.#ask('GET', '');
  }

  lease(place, takeOver) {
    return this.#ask('POST', '/lease', { place, takeOver });
  }

  /** @param {number} lease @param {import('../answers/journal.js').Entry[]} entries at most fifty */
  save(lease, entries) {
    const answers = entries.map(({ seq, item, chosen, flagged, at }) => ({ seq, item, chosen, flagged, at }));
    return this.#ask('PUT', '/answers', { lease, answers });
  }

  /** @param {number} leaves @param {number[]} known messages that this page has @param {number[]} closed of them */
  heartbeat(lease, answered, hidden, leaves, known, closed) {
    return this.#ask('POST', '/heartbeat', { lease, answered, hidden, leaves, known, closed });
  }

  /**
   * @param {{lease: number, lastSeq: number, atBell: boolean, digest: string, anyway: boolean}} order atBell: nobody
   *   pressed the button, time is up, as far as this page knows; anyway: also if the server has other answers
   */
  handIn(order) {
    return this.#ask('POST', '/hand-in', order);
  }

  async #ask(method, path, body) {
    const sent = performance.now();
    const response = await this.#send(method, path, body);
    if (!response.ok) {
      const failure = await failureOf(response);
      // a refusal may say what time it is, and when the bell rings
      if (failure instanceof Refusal) this.#clock.hear(failure.problem, sent, performance.now());
      throw failure;
    }
    const answer = await response.json().catch(() => { throw new Unreachable('cut off'); });
    this.#clock.hear(answer, sent, performance.now());
    return answer;
  }

  async #send(method, path, body) {
    try {
      return await fetch(this.#base + path, {
        method,
        headers: { Authorization: `Bearer ${this.#ticket}`, Accept: 'application/json',
          ...(body && { 'Content-Type': 'application/json' }) },
        body: body && JSON.stringify(body),
        signal: AbortSignal.timeout(PATIENCE),
        cache: 'no-store',
        credentials: 'omit',
        redirect: 'error',
      });
    } catch (failure) {
      throw new Unreachable(String(failure));
    }
  }
}
