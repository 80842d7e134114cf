import { t } from '../text/i18n.js';
import { button, h } from './dom.js';
import { hasShortcuts, useShortcuts } from './keyboard.js';

const HINTS = { choose: ['1–4', 'A–D'], turn: ['←', '→'], flag: ['F'], options: ['↑', '↓'], order: ['↑', '↓'], help: ['?'] };

/** What the keys do, and the switch that turns them off. */
class HintsDialog extends HTMLElement {
  open() {
    if (!this.firstChild) this.append(this.#dialog());
    this.firstChild.showModal();
  }

  #dialog() {
    const row = ([name, keys]) => h('div', { class: 'hint-row' },
      h('dt', {}, ...keys.map((key) => h('kbd', {}, key))), h('dd', {}, t(`hints.${name}`)));
    return h('dialog', { class: 'box', 'aria-labelledby': 'hints-heading', 'data-testid': 'hints-dialog' },
      h('h2', { id: 'hints-heading' }, t('hints.title')),
      h('dl', { class: 'hint-list' }, ...Object.entries(HINTS).map(row)),
      h('label', { class: 'switch' }, h('input', { type: 'checkbox', checked: hasShortcuts(),
        onchange: (event) => useShortcuts(event.target.checked) }), t('hints.switch')),
      h('div', { class: 'box-actions' },
        button({ class: 'primary', onclick: () => this.firstChild.close() }, t('hints.close'))));
  }
}

customElements.define('hints-dialog', HintsDialog);
