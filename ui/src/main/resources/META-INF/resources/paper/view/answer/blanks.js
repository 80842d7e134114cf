import { LONGEST_BLANK, typed } from '../../answers/typed.js';
import { t } from '../../text/i18n.js';
import { h } from '../dom.js';
import { onTyping, showText } from './typing.js';

/** At least three underscores, of half or full width. */
const MARK = /[_\uff3f]{3,}/;

/**
 * Texts in the blanks of the stem (填空).
 * @param {any} question @param {import('../../sitting/sitting.js').Sitting} sitting
 * @param {HTMLElement} stem where the blanks are
 */
export function blanksArea({ item, blanks }, sitting, stem) {
  const inputs = Array.from({ length: blanks }, (_, index) => h('input', { type: 'text', class: 'blank',
    maxlength: LONGEST_BLANK, autocomplete: 'off', spellcheck: 'false', autocapitalize: 'off',
    'aria-label': t('blank.label', { n: index + 1 }), 'data-testid': `blank-${index + 1}` }));
  const tell = () => sitting.isOpen
    && sitting.attempt.write(item, inputs.map(({ value }) => typed(value, LONGEST_BLANK)));
  for (const input of inputs) onTyping(input, tell, () => sitting.attempt.release());
  const homeless = fill(stem, inputs);
  const element = h('fieldset', { class: 'loose-blanks', 'aria-labelledby': 'question-heading' }, ...homeless);
  return {
    hint: t('blank.hint'),
    element,
    show({ chosen }, isOpen) {
      inputs.forEach((input, index) => {
        input.disabled = !isOpen;
        showText(input, chosen[index] ?? '', LONGEST_BLANK);
      });
    },
  };
}

/** Puts an input for every mark; those for which there is no mark come below. */
function fill(stem, inputs) {
  const left = [...inputs];
  const walker = document.createTreeWalker(stem, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node && left.length; node = walker.nextNode()) {
    const found = MARK.exec(node.data);
    if (!found) continue;
    const after = node.splitText(found.index);
    after.data = after.data.slice(found[0].length);
    after.before(left.shift());
  }
  return left;
}
