import { t } from '../text/i18n.js';
import { button, h, icon, setText } from './dom.js';
import { View } from './view.js';

/** Previous, next and, on a phone, the way to the answer card. Fires `sheet` and `hand-in`. */
class StepBar extends View {
  #sheet = button({ class: 'open-sheet', 'data-testid': 'open-sheet', 'aria-haspopup': 'dialog',
    onclick: () => this.dispatchEvent(new Event('sheet')) }, icon('grid'), h('span'));
  #previous = button({ class: 'step', 'data-testid': 'previous', onclick: () => this.#step(-1) },
    icon('previous'), t('step.previous'));
  #next = button({ class: 'step next', 'data-testid': 'next', onclick: () => this.#step(1) },
    h('span'), icon('next'));

  draw() {
    this.append(this.#previous, this.#sheet, this.#next);
    this.on(this.sitting, ['current'], () => this.#show());
    this.on(this.sitting.attempt, ['answer'], () => this.#show());
    this.#show();
  }

  get #isLast() {
    return this.sitting.current === this.sitting.paper.questions.length;
  }

  #step(by) {
    if (by > 0 && this.#isLast) this.dispatchEvent(new Event('hand-in'));
    else this.sitting.go(this.sitting.current + by);
  }

  #show() {
    const { attempt, paper, current } = this.sitting;
    this.#previous.disabled = current === 1;
    setText(this.#next.firstChild, t(this.#isLast ? 'step.finish' : 'step.next'));
    this.#next.classList.toggle('primary', this.#isLast);
    setText(this.#sheet.lastChild, t('step.sheet', { n: attempt.answered, all: paper.questions.length }));
  }
}

customElements.define('step-bar', StepBar);
