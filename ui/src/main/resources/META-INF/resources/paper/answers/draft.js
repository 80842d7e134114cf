/** Long enough not to send every stroke, short enough that a pause for thought is saved. */
const PAUSE = 1_000;
/** Who never pauses is saved all the same. */
const LONGEST = 5_000;

/** Which entry is still being typed, and when that is over. */
export class Draft {
  #over;
  #timer = 0;
  #since = 0;
  /** The number that is held back, with everything after it; infinite when nothing is being typed. */
  seq = Infinity;

  /** @param {() => void} over called when what was held back may go out */
  constructor(over) {
    this.#over = over;
  }

  /** Another stroke under this number. @param {number} seq */
  hold(seq) {
    const now = performance.now();
    if (seq !== this.seq) this.#since = now;
    this.seq = seq;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.release(), Math.max(0, Math.min(PAUSE, this.#since + LONGEST - now)));
  }

  release() {
    clearTimeout(this.#timer);
    if (this.seq === Infinity) return;
    this.seq = Infinity;
    this.#over();
  }
}
