/** A part of the page that follows a sitting for as long as it is on the screen. */
export class View extends HTMLElement {
  #gone = new AbortController();
  /** @type {import('../sitting/sitting.js').Sitting} */
  sitting = null;

  /** Draws itself for a sitting. @returns {this} */
  follow(sitting) {
    this.sitting = sitting;
    this.draw();
    return this;
  }

  /** Calls the listener for each of these events until the view is gone. */
  on(target, names, listener) {
    for (const name of names) target.addEventListener(name, listener, { signal: this.#gone.signal });
  }

  draw() {}

  disconnectedCallback() {
    this.#gone.abort();
  }
}
