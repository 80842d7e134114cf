import { t } from '../text/i18n.js';
import { button, h, icon } from './dom.js';
import { View } from './view.js';

/** A message of the invigilator: stands before everything until the candidate has closed it. */
class MessageDialog extends View {
  #text = h('p', { id: 'message-text', class: 'message-text', 'data-testid': 'message-text' });
  #time = h('p', { class: 'small' });
  #dialog = h('dialog', { class: 'box state', role: 'alertdialog', 'data-testid': 'message-dialog',
    'aria-labelledby': 'message-heading', 'aria-describedby': 'message-text',
    closedby: 'none', oncancel: (event) => event.preventDefault(),
    // where the browser closes it all the same, at the second Escape or Back
    onclose: () => !this.#dialog.open && this.#show() });

  draw() {
    this.#dialog.append(h('div', { class: 'state-icon' }, icon('warning')),
      h('h2', { id: 'message-heading', tabindex: '-1' }, t('message.title')), this.#text, this.#time,
      h('div', { class: 'box-actions' },
        button({ class: 'primary', 'data-testid': 'close-message', onclick: () => this.#close() }, t('message.close'))));
    this.append(this.#dialog);
    this.on(this.sitting.messages, ['news'], () => this.#show());
    // another dialog that opened since must not cover it
    this.on(this.sitting, ['phase'], () => this.#show());
    this.#show();
  }

  #show() {
    const { first } = this.sitting.messages;
    if (this.#dialog.open) this.#dialog.close();
    if (!first || ['done', 'closed'].includes(this.sitting.phase)) return;
    this.#text.textContent = first.text;
    this.#time.textContent = new Date(first.at).toLocaleTimeString(document.documentElement.lang, { timeZone: 'Asia/Shanghai' });
    this.#dialog.showModal();
    // not its button: who is typing would put it away unread
    this.#dialog.querySelector('h2').focus();
  }

  #close() {
    this.#dialog.close();
    this.sitting.messages.close();
  }
}

customElements.define('message-dialog', MessageDialog);
