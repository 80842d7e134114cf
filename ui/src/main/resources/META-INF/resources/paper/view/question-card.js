import { t } from '../text/i18n.js';
import { richText } from '../text/richtext.js';
import { areaOf } from './answer/area.js';
import { button, h, icon, setText } from './dom.js';
import { View } from './view.js';

const CHOICES = new Set(['SINGLE', 'MULTIPLE', 'TRUE_FALSE']);

/** One question: its stem, where it is answered, its flag, and whether its answer has arrived. */
class QuestionCard extends View {
  #item = 0;
  #area = null;

  draw() {
    this.on(this.sitting, ['current'], () => this.#turn());
    this.on(this.sitting, ['phase'], () => this.#show());
    this.on(this.sitting.attempt, ['answer'], () => this.#show());
    this.#turn();
  }

  /** Moves the reader to the question, after it was picked from the list. */
  focusHeading() {
    this.querySelector('h2').focus({ preventScroll: true });
  }

  #turn() {
    const question = this.sitting.question();
    if (!question) return;
    const hadFocus = this.contains(document.activeElement);
    this.#item = question.item;
    this.replaceChildren(this.#head(question), this.#body(question), this.#foot(question));
    this.dataset.item = question.item;
    this.#show();
    if (hadFocus) this.focusHeading();
    window.scrollTo({ top: 0 });
  }

  #head(question) {
    const { item, type, marks } = question;
    return h('header', { class: 'question-head' },
      h('h2', { id: 'question-heading', tabindex: '-1' }, t('question.number', { item }),
        h('span', { class: 'of' }, ` / ${this.sitting.paper.questions.length}`)),
      this.#part(question),
      h('span', { class: 'badge', 'data-type': type, 'data-testid': 'question-type' }, t(`type.${type}`)),
      h('span', { class: 'marks' }, t('question.marks', { marks })),
      button({ class: 'flag', 'data-testid': 'flag', 'aria-pressed': 'false',
        onclick: () => this.sitting.isOpen && this.sitting.attempt.toggleFlag(this.#item) },
      icon('flag'), h('span', { class: 'flag-text' }, t('question.flag'))));
  }

  /** Of a case, which of its questions this is. */
  #part({ item, material }) {
    if ((material ?? null) === null) return null;
    const parts = this.sitting.paper.questions.filter((one) => one.material === material);
    return h('span', { class: 'badge', 'data-testid': 'case-part' },
      t('case.part', { n: parts.findIndex((one) => one.item === item) + 1, all: parts.length }));
  }

  #body(question) {
    const stem = h('div', { class: 'stem', id: 'stem', 'data-testid': 'stem' }, richText(question.stem));
    this.#area = areaOf(question, this.sitting, stem);
    const { hint, element } = this.#area;
    return h('div', { class: 'question-body' }, stem,
      hint ? h('p', { class: 'hint', id: 'hint' }, hint) : null, element);
  }

  #foot({ type }) {
    return h('footer', { class: 'question-foot' },
      h('span', { class: 'item-state', 'data-testid': 'item-state' }, icon('state'), h('span')),
      button({ class: 'quiet', 'data-testid': 'clear', onclick: () => this.sitting.attempt.choose(this.#item, []) },
        t(CHOICES.has(type) ? 'question.clear' : 'question.clear-answer')));
  }

  #show() {
    const { attempt, isOpen } = this.sitting;
    const answer = attempt.answer(this.#item);
    const { chosen, flagged, seq } = answer;
    this.#area.show(answer, isOpen);
    this.querySelector('.flag').setAttribute('aria-pressed', String(flagged));
    setText(this.querySelector('.flag-text'), t(flagged ? 'question.flagged' : 'question.flag'));
    this.querySelector('.question-foot .quiet').hidden = chosen.length === 0 || !isOpen;
    const state = attempt.isWaiting(this.#item) ? 'waiting' : seq > 0 ? 'saved' : 'none';
    this.querySelector('.item-state').dataset.state = state;
    setText(this.querySelector('.item-state span:last-child'), t(`item.${state}`));
  }
}

customElements.define('question-card', QuestionCard);
