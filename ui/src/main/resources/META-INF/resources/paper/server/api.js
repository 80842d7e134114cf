import { failureOf, Refusal, Unreachable } from './problem.js';
import { Silence } from './silence.js';

/** How long the server may be silent: enough for a bad line, not so long that nobody hears of a dead one. */
const PATIENCE = 15_000;
/** Near the bell, so that a request which hangs does not outlast the grace. */
const PATIENCE_AT_THE_BELL = 3_000;

/** The five requests of an attempt. Each throws {@link Refusal} or {@link Unreachable}. */
export class Api {
  #base;
  #ticket;
  #clock;
  /** how long the last answer took to begin, in milliseconds */
  #took = 0;
  /** how many requests in a row heard nothing */
  #silent = 0;

  /** @param {string} attempt @param {string} ticket @param {import('./clock.js').ServerClock} clock hears each answer's time */
  constructor(attempt, ticket, clock) {
    this.#base = `/api/v1/attempts/${encodeURIComponent(attempt)}`;
    this.#ticket = ticket;
    this.#clock = clock;
  }

  /** Whether time is so short that a request must not hang, nor the next one wait. */
  get isUrgent() {
    return this.#clock.isNearBell;
  }

  /** @param {boolean} [isBrief] leaves out the questions and their materials, which never change */
  paper(isBrief = false) {
    return this.#ask('GET', isBrief ? '?questions=false' : '');
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
    const silence = new Silence(this.#patience());
    try {
      const response = await this.#send(method, path, body, silence.signal);
      const answered = performance.now();
      this.#took = answered - sent;
      this.#silent = 0;
      if (!response.ok) {
        const failure = await failureOf(response);
        // a refusal may say what time it is, and when the bell rings
        if (failure instanceof Refusal) this.#clock.hear(failure.problem, sent, answered);
        throw failure;
      }
      const answer = await whole(response, silence);
      this.#clock.hear(answer, sent, answered);
      return answer;
    } catch (failure) {
      if (!silence.signal.aborted) throw failure;
      this.#silent += 1;
      throw new Unreachable('silence', null, true);
    } finally {
      silence.over();
    }
  }

  /** On a line that is slow rather than dead, the second try waits longer than the first. */
  #patience() {
    if (!this.isUrgent) return PATIENCE;
    return Math.min(PATIENCE, Math.max(PATIENCE_AT_THE_BELL, 2 * this.#took, this.#clock.left / 2) * 2 ** this.#silent);
  }

  async #send(method, path, body, signal) {
    try {
      return await fetch(this.#base + path, {
        method,
        headers: { Authorization: `Bearer ${this.#ticket}`, Accept: 'application/json',
          ...(body && { 'Content-Type': 'application/json' }) },
        body: body && JSON.stringify(body),
        signal,
        cache: 'no-store',
        credentials: 'omit',
        redirect: 'error',
      });
    } catch (failure) {
      throw new Unreachable(String(failure));
    }
  }
}

/** Reads an answer piece by piece: a paper full of pictures may take its time. @param {Response} response */
async function whole(response, silence) {
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  try {
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      silence.heard();
      text += decoder.decode(piece.value, { stream: true });
    }
    return JSON.parse(text + decoder.decode());
  } catch (failure) {
    throw new Unreachable(`cut off: ${failure}`);
  }
}
