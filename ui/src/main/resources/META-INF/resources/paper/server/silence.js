/** Ends a request on which nothing was heard for so long, however long all of it takes. */
export class Silence {
  #ending = new AbortController();
  #patience;
  #timer = 0;

  /** @param {number} patience milliseconds */
  constructor(patience) {
    this.#patience = patience;
    this.heard();
  }

  get signal() {
    return this.#ending.signal;
  }

  /** Something was heard: the silence begins anew. */
  heard() {
    this.over();
    this.#timer = setTimeout(() => this.#ending.abort(), this.#patience);
  }

  /** All was heard, or nobody listens any more. */
  over() {
    clearTimeout(this.#timer);
  }
}
