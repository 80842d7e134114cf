import { t } from '../../text/i18n.js';
import { richText } from '../../text/richtext.js';
import { h } from '../dom.js';

/**
 * Options of which one or several are chosen (单选, 多选, 判断).
 * @param {any} question @param {import('../../sitting/sitting.js').Sitting} sitting
 */
export function choiceArea({ item, type, options }, sitting) {
  const isMultiple = type === 'MULTIPLE';
  const inputs = options.map(({ key }) => h('input', { type: isMultiple ? 'checkbox' : 'radio', name: `item-${item}`,
    value: key, 'data-testid': `option-${key}`, onchange: () => tell() }));
  const tell = () => sitting.attempt.choose(item, inputs.filter((one) => one.checked).map((one) => one.value));
  const rows = options.map(({ key, text }, index) => h('label', { class: 'option', 'data-key': key }, inputs[index],
    h('span', { class: 'key', 'aria-hidden': 'true' }, key), h('span', { class: 'text' }, richText(text))));
  const element = h('fieldset', { class: 'options', role: isMultiple ? 'group' : 'radiogroup',
    'aria-labelledby': isMultiple ? 'question-heading stem hint' : 'question-heading stem' }, ...rows);
  return {
    hint: isMultiple ? t('question.multiple-hint') : null,
    element,
    show({ chosen }, isOpen) {
      element.disabled = !isOpen;
      inputs.forEach((input, index) => {
        input.checked = chosen.includes(input.value);
        rows[index].classList.toggle('chosen', input.checked);
      });
    },
  };
}
