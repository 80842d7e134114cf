import { t } from '../text/i18n.js';
import { button, h, icon, setText } from './dom.js';
import './case-material.js';
import './exam-bar.js';
import './full-screen.js';
import './hand-in-dialog.js';
import './hints-dialog.js';
import { listenForKeys } from './keyboard.js';
import './question-card.js';
import './question-list.js';
import './step-bar.js';
import { View } from './view.js';

/** The page while the exam runs. */
class ExamScreen extends View {
  #bar = h('exam-bar', { role: 'banner' });
  #full = h('full-screen', { hidden: true });
  #material = h('case-material', { hidden: true });
  #card = h('question-card');
  #steps = h('step-bar', { role: 'navigation', 'aria-label': t('step.group') });
  #list = h('question-list', { role: 'complementary', 'aria-labelledby': 'list-heading' });
  #handIn = h('hand-in-dialog');
  #hints = h('hints-dialog');
  #spoken = h('div', { class: 'unseen', role: 'status' });

  draw() {
    const hint = button({ class: 'quiet keys', 'data-testid': 'hints', onclick: () => this.#hints.open() },
      icon('keyboard'), t('hints.open'));
    const veil = h('div', { class: 'veil', onclick: () => this.#sheet(false) });
    this.append(this.#bar, h('div', { class: 'desk' },
      h('main', { id: 'question' }, this.#material, h('div', { class: 'sheet' }, this.#full, this.#card, this.#steps, hint)), this.#list), veil, this.#handIn, this.#hints,
    this.#spoken);
    for (const part of [this.#bar, this.#full, this.#material, this.#card, this.#steps, this.#list, this.#handIn]) part.follow(this.sitting);
    this.#wire();
  }

  #wire() {
    this.on(this.#list, ['closed'], () => this.#sheet(false));
    this.on(this.#list, ['picked'], () => { this.#sheet(false); this.#card.focusHeading(); });
    for (const part of [this.#list, this.#steps]) this.on(part, ['hand-in'], () => this.#openHandIn());
    this.on(this.#steps, ['sheet'], () => this.#sheet(true));
    this.on(this.#handIn, ['picked'], () => this.#card.focusHeading());
    this.on(this.sitting, ['current'], () => this.#speak());
    this.on(this.sitting, ['phase'], () => this.#follow());
    this.#follow();
    this.on(document, ['keydown'], (event) => {
      if (event.key === 'Escape' && this.hasAttribute('data-sheet')) this.#sheet(false);
      else if (!this.hasAttribute('data-sheet')) listenForKeys(event, this.sitting, () => this.#hints.open());
    });
  }

  /** While it is not this candidate's turn here, the question is not to be read either: the style sheet hides it. */
  #follow() {
    this.dataset.phase = this.sitting.phase;
    if (!this.sitting.isOpen) this.#handIn.close();
  }

  #openHandIn() {
    this.#sheet(false);
    this.#handIn.open();
  }

  #sheet(isOpen) {
    if (isOpen === this.hasAttribute('data-sheet')) return;
    this.toggleAttribute('data-sheet', isOpen);
    this.#bar.inert = isOpen;
    this.querySelector('main').inert = isOpen;
    const target = isOpen ? '.close-sheet' : '.open-sheet';
    this.querySelector(target).focus({ preventScroll: true });
  }

  #speak() {
    const { item, type } = this.sitting.question();
    const { chosen } = this.sitting.attempt.answer(item);
    setText(this.#spoken, [t('question.number', { item }), t(`type.${type}`),
      t(chosen.length ? 'tile.answered' : 'tile.unanswered')].join(t('tile.join')));
  }
}

customElements.define('exam-screen', ExamScreen);
