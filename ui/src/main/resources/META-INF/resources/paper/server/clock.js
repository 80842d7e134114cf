const TOLERANCE = 250;
/** Longer than anybody waits before trying again, and than the grace. */
const NEAR_BELL = 30_000;

/**
 * The server's time, kept by the browser's monotonic clock, so that setting the device's clock changes nothing.
 * The sample with the shortest round trip wins; one that contradicts it (a laptop that slept) replaces it.
 * Fires `moved` when the server moves the end of the attempt, stops its clock or lets it run again.
 */
export class ServerClock extends EventTarget {
  #offset = Date.now() - performance.now();
  #trip = Infinity;
  /** Milliseconds, server's time; Infinity until known. */
  deadline = Infinity;
  /** Since when the attempt is paused and its clock stands still, server's time; null while it runs. */
  pausedAt = null;

  /** Whether the server was heard in this page's life; before that the time is the device's guess. */
  get isSure() {
    return this.#trip < Infinity;
  }

  now() {
    return performance.now() + this.#offset;
  }

  /** Milliseconds until the bell; negative after it. */
  get left() {
    return this.deadline - (this.pausedAt ?? this.now());
  }

  /** Whether the bell is about to ring, or has just rung. */
  get isNearBell() {
    return Math.abs(this.left) < NEAR_BELL;
  }

  /** How far the device's own clock is off: the only thing that survives a reload without a network. */
  get wallOffset() {
    return this.now() - Date.now();
  }

  /** What has to be remembered of the time. @returns {{deadline: number, pausedAt: number|null, wallOffset: number}} */
  get kept() {
    return { deadline: this.deadline, pausedAt: this.pausedAt, wallOffset: this.wallOffset };
  }

  /** Starts from what was remembered. @param {{deadline: number, pausedAt: number|null, wallOffset: number}} kept */
  recall({ deadline, pausedAt, wallOffset }) {
    this.#offset = Date.now() + wallOffset - performance.now();
    this.deadline = deadline;
    this.pausedAt = pausedAt;
  }

  /** Takes time and deadline out of an answer. @param {any} answer @param {number} sent @param {number} received */
  hear(answer, sent, received) {
    if (typeof answer.serverTime === 'number') this.#sample(answer.serverTime, sent, received);
    const before = this.deadline;
    const pausedBefore = this.pausedAt;
    if (typeof answer.deadline === 'number') this.deadline = answer.deadline;
    if (answer.pausedAt !== undefined) this.pausedAt = answer.pausedAt;
    if (this.deadline !== before || this.pausedAt !== pausedBefore) this.dispatchEvent(new Event('moved'));
  }

  #sample(serverTime, sent, received) {
    const trip = received - sent;
    const offset = serverTime - (sent + received) / 2;
    const contradicts = Math.abs(offset - this.#offset) > (trip + this.#trip) / 2 + TOLERANCE;
    if (trip > this.#trip && !contradicts) return;
    this.#offset = offset;
    this.#trip = trip;
  }
}
