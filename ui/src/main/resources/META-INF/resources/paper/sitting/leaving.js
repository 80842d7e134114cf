/** Going to the next window for this long is no leaving: a notification or a slip of the hand. */
const A_MOMENT = 1_500;

/**
 * Counts how often the candidate left the page, where the exam asks for it: another tab or window, or out of full
 * screen. It blocks nothing and is no finding; the candidate is told each time. Fires `left`.
 */
export class Leaving extends EventTarget {
  #isOn = false;
  #timer = 0;
  #wasFull = false;
  /** How often so far, on whatever device. */
  count = 0;

  /** @param {() => boolean} isOpen whether there is a paper to leave */
  constructor(isOpen) {
    super();
    const look = () => {
      clearTimeout(this.#timer);
      const isAway = document.hidden || !document.hasFocus();
      if (isAway && this.#isOn && isOpen()) this.#timer = setTimeout(() => this.#left(), A_MOMENT);
    };
    document.addEventListener('visibilitychange', look);
    window.addEventListener('blur', look);
    window.addEventListener('focus', look);
    document.addEventListener('fullscreenchange', () => {
      const isFull = Boolean(document.fullscreenElement);
      if (this.#wasFull && !isFull && this.#isOn && isOpen()) this.#left();
      this.#wasFull = isFull;
    });
  }

  /** @param {any} paper with the count that the server has */
  hear(paper) {
    this.#isOn = Boolean(paper.countsLeaving);
    this.count = Math.max(this.count, paper.leaves ?? 0);
  }

  #left() {
    this.count += 1;
    this.dispatchEvent(new Event('left'));
  }
}
