import { LONGEST_ESSAY, typed } from '../../answers/typed.js';
import { number, t } from '../../text/i18n.js';
import { h, setText } from '../dom.js';
import { onTyping, showText } from './typing.js';

/**
 * A text of the candidate's own (简答).
 * @param {any} question @param {import('../../sitting/sitting.js').Sitting} sitting
 */
export function essayArea({ item }, sitting) {
  const field = h('textarea', { class: 'essay', rows: 12, maxlength: LONGEST_ESSAY, 'data-testid': 'essay',
    'aria-labelledby': 'question-heading stem', 'aria-describedby': 'essay-count' });
  const count = h('p', { class: 'hint count', id: 'essay-count', 'data-testid': 'essay-count' });
  const showCount = () => setText(count,
    t('essay.count', { n: number(field.value.length), most: number(LONGEST_ESSAY) }));
  const tell = () => sitting.isOpen && sitting.attempt.write(item, [typed(field.value, LONGEST_ESSAY)]);
  onTyping(field, () => { tell(); showCount(); }, () => sitting.attempt.release());
  return {
    hint: null,
    element: h('div', { class: 'essay-area' }, field, count),
    show({ chosen }, isOpen) {
      field.disabled = !isOpen;
      showText(field, chosen[0] ?? '', LONGEST_ESSAY);
      showCount();
    },
  };
}
