import { reason, t } from '../text/i18n.js';
import { button, h, icon, setText } from './dom.js';
import { View } from './view.js';

const ICONS = { held: 'places', lost: 'places', barred: 'shield', paused: 'wait', handing: 'send', bell: 'clock', settling: 'clock' };

/** Stands before the page while nothing can be answered, says why, and offers the one way on. */
class StateDialog extends View {
  #status = h('p', { class: 'status', role: 'status', 'data-testid': 'state-status' });
  #dialog = h('dialog', { class: 'box state', 'data-testid': 'state-dialog',
    'aria-labelledby': 'state-heading', 'aria-describedby': 'state-text', closedby: 'none', oncancel: (event) => event.preventDefault(),
    // where the browser closes it all the same, at the second Escape or Back
    onclose: () => !this.#dialog.open && this.#show() });

  draw() {
    this.append(this.#dialog);
    this.on(this.sitting, ['phase'], () => this.#show());
    this.on(this.sitting, ['saving', 'tick'], () => this.#dialog.open && this.#showStatus());
    this.#show();
  }

  #show() {
    const { phase } = this.sitting;
    this.#dialog.dataset.phase = phase;
    if (!(phase in ICONS)) return this.#dialog.close();
    this.#dialog.replaceChildren(
      h('div', { class: 'state-icon' }, icon(ICONS[phase])),
      h('h2', { id: 'state-heading', tabindex: '-1' }, t(`${this.#name}.title`)),
      h('p', { id: 'state-text' }, t(`${this.#name}.text`)), this.#status,
      h('div', { class: 'box-actions' }, ...this.#actions(phase)));
    this.#showStatus();
    if (!this.#dialog.open) this.#dialog.showModal();
    (this.#dialog.querySelector('button, a') ?? this.#dialog.querySelector('h2')).focus();
  }

  /** A refused ticket, or place, is told apart from a server that says something unforeseen. */
  get #name() {
    const { phase, refusal } = this.sitting;
    if (phase !== 'barred') return `state.${phase}`;
    if (refusal.kind === 'wrong-place') return 'state.misplaced';
    return [401, 403, 404].includes(refusal.status) ? 'state.barred' : 'state.trouble';
  }

  #actions(phase) {
    const desk = h('a', { class: 'button', href: '/', 'data-testid': 'back-to-desk' }, t('desk.back'));
    if (phase === 'held' || phase === 'lost') {
      return [desk, button({ class: 'primary', 'data-testid': 'take-over',
        onclick: () => this.sitting.takeOver() }, t('state.take-over'))];
    }
    if (phase === 'handing') {
      return [button({ 'data-testid': 'go-on', onclick: () => this.sitting.goOn() }, t('state.go-on'))];
    }
    if (phase !== 'barred') return [];
    return [desk, button({ class: 'primary', 'data-testid': 'reload', onclick: () => location.reload() },
      t('state.reload'))];
  }

  #showStatus() {
    const { phase, saving, refusal } = this.sitting;
    if (phase === 'barred') setText(this.#status, this.#name === 'state.trouble' ? reason(refusal) : '');
    else if (saving.n > 0) setText(this.#status, t(`saving.${saving.state}`, { n: saving.n }));
    else if (saving.state === 'offline-saved') setText(this.#status, t('state.offline'));
    else setText(this.#status, '');
  }
}

customElements.define('state-dialog', StateDialog);
