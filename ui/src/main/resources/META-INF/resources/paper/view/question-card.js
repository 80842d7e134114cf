import { t } from '../text/i18n.js';
import { richText } from '../text/richtext.js';
import { button, h, icon, setText } from './dom.js';
import { View } from './view.js';

/** One question: its stem, its options, its flag, and whether its answer has arrived. */
class QuestionCard extends View {
  #item = 0;

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
    this.replaceChildren(this.#head(question), this.#body(question), this.#foot());
    this.dataset.item = question.item;
    this.#show();
    if (hadFocus) this.focusHeading();
    window.scrollTo({ top: 0 });
  }

  #head({ item, type, marks }) {
    return h('header', { class: 'question-head' },
      h('h2', { id: 'question-heading', tabindex: '-1' }, t('question.number', { item }),
        h('span', { class: 'of' }, ` / ${this.sitting.paper.questions.length}`)),
      h('span', { class: 'badge', 'data-type': type, 'data-testid': 'question-type' }, t(`type.${type}`)),
      h('span', { class: 'marks' }, t('question.marks', { marks })),
      button({ class: 'flag', 'data-testid': 'flag', 'aria-pressed': 'false',
        onclick: () => this.sitting.isOpen && this.sitting.attempt.toggleFlag(this.#item) },
      icon('flag'), h('span', { class: 'flag-text' }, t('question.flag'))));
  }

  #body({ item, type, stem, options }) {
    const isMultiple = type === 'MULTIPLE';
    const rows = options.map(({ key, text }) => h('label', { class: 'option', 'data-key': key },
      h('input', { type: isMultiple ? 'checkbox' : 'radio', name: `item-${item}`, value: key,
        'data-testid': `option-${key}`, onchange: () => this.#chosen() }),
      h('span', { class: 'key', 'aria-hidden': 'true' }, key),
      h('span', { class: 'text' }, richText(text))));
    return h('div', { class: 'question-body' },
      h('div', { class: 'stem', id: 'stem', 'data-testid': 'stem' }, richText(stem)),
      isMultiple ? h('p', { class: 'hint', id: 'hint' }, t('question.multiple-hint')) : null,
      h('fieldset', { class: 'options', role: isMultiple ? 'group' : 'radiogroup',
        'aria-labelledby': isMultiple ? 'question-heading stem hint' : 'question-heading stem' }, ...rows));
  }

  #foot() {
    return h('footer', { class: 'question-foot' },
      h('span', { class: 'item-state', 'data-testid': 'item-state' }, icon('state'), h('span')),
      button({ class: 'quiet', 'data-testid': 'clear',
        onclick: () => this.sitting.attempt.choose(this.#item, []) }, t('question.clear')));
  }

  #chosen() {
    const inputs = [...this.querySelectorAll('.options input')];
    this.sitting.attempt.choose(this.#item, inputs.filter((one) => one.checked).map((one) => one.value));
  }

  #show() {
    const { attempt, isOpen } = this.sitting;
    const { chosen, flagged, seq } = attempt.answer(this.#item);
    for (const input of this.querySelectorAll('.options input')) {
      input.checked = chosen.includes(input.value);
      input.closest('.option').classList.toggle('chosen', input.checked);
    }
    this.querySelector('.options').disabled = !isOpen;
    this.querySelector('.flag').setAttribute('aria-pressed', String(flagged));
    setText(this.querySelector('.flag-text'), t(flagged ? 'question.flagged' : 'question.flag'));
    this.querySelector('.question-foot .quiet').hidden = chosen.length === 0 || !isOpen;
    const state = attempt.isWaiting(this.#item) ? 'waiting' : seq > 0 ? 'saved' : 'none';
    this.querySelector('.item-state').dataset.state = state;
    setText(this.querySelector('.item-state span:last-child'), t(`item.${state}`));
  }
}

customElements.define('question-card', QuestionCard);
