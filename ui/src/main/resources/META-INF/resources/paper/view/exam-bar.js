import { t } from '../text/i18n.js';
import { h, icon, setText } from './dom.js';
import { sizeButtons } from './text-size.js';
import './clock-face.js';
import { View } from './view.js';

/** The head of the page: which exam, who, how the answers fare, and how long there is. */
class ExamBar extends View {
  #state = h('span', { class: 'saving-text' });
  #saving = h('div', { class: 'saving', 'data-testid': 'save-state', role: 'status' }, icon('state'), this.#state);

  draw() {
    const { examTitle, part, candidate } = this.sitting.paper;
    this.append(
      h('div', { class: 'bar-exam' },
        h('h1', { 'data-testid': 'exam-title' }, examTitle),
        h('p', { class: 'bar-who' },
          h('span', { 'data-testid': 'candidate' }, candidate.name),
          h('span', { class: 'part', 'data-testid': 'part', 'data-part': part }, t(`part.${part}`)))),
      h('div', { class: 'bar-tools' }, this.#saving, sizeButtons()),
      h('clock-face'));
    this.querySelector('clock-face').follow(this.sitting);
    this.on(this.sitting, ['saving', 'phase'], () => this.#show());
    this.#show();
  }

  #show() {
    const { state, n } = this.sitting.saving;
    this.#saving.dataset.state = state;
    setText(this.#state, t(`saving.${state}`, { n }));
  }
}

customElements.define('exam-bar', ExamBar);
