const TOLERANCE = 250;

/**
 * The server's time, kept by the browser's monotonic clock, so that setting the device's clock changes nothing.
 * The sample with the shortest round trip wins; one that contradicts it (a laptop that slept) replaces it.
 * Fires `deadline` when the server moves the end of the attempt.
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

  /** How far the device's own clock is off: the only thing that survives a reload without a network. */
  get wallOffset() {
    return this.now() - Date.now();
  }

  /** Starts from a remembered offset. @param {number} wallOffset @param {number} deadline */
  recall(wallOffset, deadline) {
    this.#offset = Date.now() + wallOffset - performance.now();
    this.deadline = deadline;
  }

  /** Takes time and deadline out of an answer. @param {any} answer @param {number} sent @param {number} received */
  hear(answer, sent, received) {
    if (typeof answer.serverTime === 'number') this.#sample(answer.serverTime, sent, received);
    if (typeof answer.deadline === 'number' && answer.deadline !== this.deadline) {
      this.deadline = answer.deadline;
      this.dispatchEvent(new Event('deadline'));
    }
    if (answer.pausedAt !== undefined) this.pausedAt = answer.pausedAt;
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
