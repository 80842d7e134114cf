import { countdown, t } from '../text/i18n.js';
import { button, h, icon, setText } from './dom.js';
import { View } from './view.js';

const LISTED = 24;

/** The last look before handing in. Fires `picked` when the candidate goes to an unanswered question instead. */
class HandInDialog extends View {
  #dialog = null;

  draw() {
    this.on(this.sitting, ['tick'], () => this.#dialog?.open && this.#showWait());
  }

  open() {
    if (!this.sitting.isOpen) return;
    this.#dialog = this.#build();
    this.replaceChildren(this.#dialog);
    this.#showWait();
    this.#dialog.showModal();
  }

  close() {
    this.#dialog?.close();
  }

  #build() {
    return h('dialog', { class: 'box', 'aria-labelledby': 'hand-in-heading', 'data-testid': 'hand-in-dialog' },
      h('h2', { id: 'hand-in-heading' }, t('hand-in.title')),
      this.#figures(), this.#unanswered(),
      h('p', { class: 'note warn', 'data-testid': 'hand-in-too-early', hidden: true }, icon('clock'), h('span')),
      h('p', { class: 'small' }, t('hand-in.final')),
      h('div', { class: 'box-actions' },
        button({ 'data-testid': 'keep-answering', autofocus: true, onclick: () => this.close() }, t('hand-in.back')),
        button({ class: 'primary', 'data-testid': 'confirm-hand-in', onclick: () => this.#confirm() },
          t('hand-in.confirm'))));
  }

  #figures() {
    const { attempt, paper } = this.sitting;
    const figure = (name, n) => h('div', { class: 'figure', 'data-figure': name },
      h('dd', { 'data-testid': `summary-${name}` }, String(n)), h('dt', {}, t(`hand-in.${name}`)));
    return h('dl', { class: 'figures' }, figure('answered', attempt.answered),
      figure('unanswered', paper.questions.length - attempt.answered), figure('flagged', attempt.flagged));
  }

  #unanswered() {
    const { attempt, paper } = this.sitting;
    const open = paper.questions.map(({ item }) => item).filter((item) => !attempt.answer(item).chosen.length);
    if (open.length === 0) return h('p', { class: 'note ok' }, icon('check'), h('span', {}, t('hand-in.all')));
    const one = (item) => button({ class: 'tile', 'aria-label': t('hand-in.go', { item }), onclick: () => {
      this.close();
      this.sitting.go(item);
      this.dispatchEvent(new Event('picked'));
    } }, String(item));
    return h('div', {}, h('p', {}, t('hand-in.open-items')),
      h('div', { class: 'tiles' }, ...open.slice(0, LISTED).map(one),
        open.length > LISTED ? h('span', { class: 'more' }, t('hand-in.more', { n: open.length - LISTED })) : null));
  }

  #showWait() {
    const wait = this.sitting.paper.earliestHandIn - this.sitting.clock.now();
    const note = this.#dialog.querySelector('[data-testid=hand-in-too-early]');
    note.hidden = !(wait > 0);
    if (wait > 0) setText(note.lastChild, t('hand-in.too-early', { time: countdown(wait) }));
    this.#dialog.querySelector('[data-testid=confirm-hand-in]').disabled = wait > 0;
  }

  #confirm() {
    this.close();
    this.sitting.handIn();
  }
}

customElements.define('hand-in-dialog', HandInDialog);
