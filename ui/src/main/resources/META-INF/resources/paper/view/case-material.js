import { t } from '../text/i18n.js';
import { richText } from '../text/richtext.js';
import { button, h, icon, setText } from './dom.js';
import { View } from './view.js';

/** The material of a case: beside its questions, or above them where it can be folded. It stays while its parts turn. */
class CaseMaterial extends View {
  #shown = null;
  #fold = button({ class: 'quiet fold', 'aria-expanded': 'true', 'aria-controls': 'material-text',
    'data-testid': 'fold-material', onclick: () => this.#toggle(this.hasAttribute('data-folded')) }, icon('down'), h('span'));
  #text = h('div', { class: 'stem material-text', id: 'material-text', tabindex: '0', role: 'region',
    'aria-labelledby': 'material-heading', 'data-testid': 'material' });

  draw() {
    this.append(h('header', { class: 'material-head' },
      h('h2', { id: 'material-heading' }, t('case.material')), this.#fold), this.#text);
    this.on(this.sitting, ['current'], () => this.#turn());
    this.#turn();
  }

  #turn() {
    const { paper } = this.sitting;
    const question = this.sitting.question();
    if (!question) return;
    const which = question.material ?? null;
    this.hidden = which === null;
    if (which === this.#shown || which === null) return;
    this.#shown = which;
    this.#text.replaceChildren(richText(paper.materials[which]));
    this.#text.scrollTop = 0;
    this.#toggle(true);
  }

  #toggle(isOpen) {
    this.toggleAttribute('data-folded', !isOpen);
    this.#fold.setAttribute('aria-expanded', String(isOpen));
    setText(this.#fold.lastChild, t(isOpen ? 'case.fold' : 'case.unfold'));
  }
}

customElements.define('case-material', CaseMaterial);
