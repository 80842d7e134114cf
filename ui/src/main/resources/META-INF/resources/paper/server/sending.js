import { waitBeforeRetry } from './backoff.js';
import { Refusal, Unreachable } from './problem.js';

/** Answers of one request, as the server takes them. */
export const BATCH = 50;
/** What one request carries at most, if it is more than one answer. */
export const BYTES = 32_768;
/** Half of that much, where a line was too narrow to carry it in time. @param {number} bytes */
export const fewer = (bytes) => Math.max(LEAST_BYTES, bytes / 2);
const LEAST_BYTES = 1_024;

/**
 * Brings the journal to the server: one request in flight, in order, for as long as it takes. Fires `line` when
 * the connection or the queue changed, `refused` (detail: the refusal) when only a person or the sitting can go
 * on, `entered` (detail: paper, overtaken and recovered items) whenever the server's and this device's answers were
 * joined, and `ask` when the line is to be tried while nothing waits: whoever has something to ask the server then does.
 */
export class Sending extends EventTarget {
  #api;
  #attempt;
  #place;
  #lease = null;
  #takeOver = false;
  #busy = false;
  #halted = false;
  /** grows whenever this place enters or stops anew: what was asked before then says nothing about now */
  #turn = 0;
  #failures = 0;
  #timer = 0;
  #batch = BATCH;
  #bytes = BYTES;
  /** What is known of the line: `up`, `busy` (the server asked to wait) or `down`. */
  line = navigator.onLine === false ? 'down' : 'up';

  constructor(api, attempt, place) {
    super();
    this.#api = api;
    this.#attempt = attempt;
    this.#place = place;
    // a stroke alone is nothing to send, and says nothing about the line
    attempt.addEventListener('answer', () => this.#failures === 0 && this.#hasWork() && this.kick());
    window.addEventListener('online', () => this.kick());
    window.addEventListener('offline', () => this.#lineIs('down'));
  }

  /** The epoch under which this place may write; null while it may not. */
  get lease() {
    return this.#lease;
  }

  /** Goes to work now, unless already there. */
  async kick() {
    if (this.#busy || this.#halted) return;
    clearTimeout(this.#timer);
    this.#busy = true;
    try {
      if (this.#hasWork()) await this.#work();
      else this.dispatchEvent(new Event('ask'));
    } catch (failure) {
      this.#stumble(failure);
    } finally {
      this.#busy = false;
    }
    if (this.#failures === 0 && this.#hasWork()) this.kick();
  }

  /** Enters again as the one active place. */
  takeOver() {
    this.#takeOver = true;
    return this.enterAgain();
  }

  /** Enters again, unless another place is active. */
  enterAgain() {
    this.#turn += 1;
    this.#halted = false;
    this.#lease = null;
    return this.kick();
  }

  /** Stops for good or until {@link enterAgain}. */
  halt() {
    this.#turn += 1;
    this.#halted = true;
    this.#lease = null;
    this.#takeOver = false;
    clearTimeout(this.#timer);
  }

  /** Some request got through, and so may what waits. */
  heard() {
    this.#failures = 0;
    this.#lineIs('up');
    if (this.#hasWork()) this.kick();
  }

  /** Some request met this failure; the journal follows at its own pace. */
  missed(failure) {
    this.#stumble(failure);
  }

  #hasWork() {
    return !this.#halted && (this.#lease === null || this.#attempt.ready.length > 0);
  }

  async #work() {
    while (this.#hasWork()) {
      const turn = this.#turn;
      try {
        await (this.#lease === null ? this.#enter() : this.#sendBatch());
      } catch (failure) {
        if (turn === this.#turn) throw failure;
      }
    }
  }

  async #enter() {
    const turn = this.#turn;
    let paper = await this.#paper();
    let granted = null;
    if (paper.state === 'UNDERWAY') {
      granted = await this.#api.lease(this.#place, this.#takeOver);
      // somebody wrote between the two requests; from here on nobody else can
      if (granted.lastSeq !== paper.lastSeq) paper = await this.#paper();
    }
    if (turn !== this.#turn) return;
    const joined = paper.state === 'UNDERWAY' ? await this.#attempt.join(paper) : {};
    if (turn !== this.#turn) return;
    this.#takeOver = false;
    this.#lease = paper.state === 'UNDERWAY' ? granted.lease : null;
    if (this.#lease === null) this.#halted = true;
    this.heard();
    this.dispatchEvent(new CustomEvent('entered', { detail: { paper, ...joined } }));
  }

  /** The attempt as the server has it; the questions only if they are not on this device. */
  async #paper() {
    const here = this.#attempt.paper;
    if (!here?.questions.length) return this.#api.paper();
    return { ...await this.#api.paper(true), questions: here.questions, materials: here.materials };
  }

  async #sendBatch() {
    const batch = this.#attempt.take(this.#batch, this.#bytes);
    try {
      const { acknowledged } = await this.#api.save(this.#lease, batch);
      if (!batch.some(({ seq }) => acknowledged.includes(seq))) throw new Unreachable('nothing was acknowledged');
      this.#attempt.acknowledge(acknowledged);
      this.#batch = BATCH;
      this.heard();
    } catch (failure) {
      // perhaps more than the line carries in time
      if (failure.silent) this.#bytes = fewer(this.#bytes);
      if (!(failure instanceof Refusal) || failure.kind !== 'bad-answer') throw failure;
      // one bad entry must not hold up the others: find it by sending them one by one
      if (batch.length > 1) this.#batch = 1;
      else this.#attempt.withdraw(batch[0]);
    }
  }

  #stumble(failure) {
    if (failure instanceof Unreachable) {
      this.#failures += 1;
      this.#lineIs(failure.busy ? 'busy' : 'down');
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.kick(), waitBeforeRetry(this.#failures, failure.retryAfter, this.#api.isUrgent));
      return;
    }
    if (!(failure instanceof Refusal)) throw failure;
    this.halt();
    this.dispatchEvent(new CustomEvent('refused', { detail: failure }));
  }

  #lineIs(line) {
    this.line = line;
    this.dispatchEvent(new Event('line'));
  }
}
