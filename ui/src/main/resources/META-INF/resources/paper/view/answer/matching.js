import { t } from '../../text/i18n.js';
import { richText } from '../../text/richtext.js';
import { h } from '../dom.js';

const SHORT = 40;

/**
 * One option for each prompt (匹配).
 * @param {any} question @param {import('../../sitting/sitting.js').Sitting} sitting
 */
export function matchingArea({ item, prompts, options }, sitting) {
  const choices = () => [h('option', { value: '' }, t('match.none')),
    ...options.map(({ key, text }) => h('option', { value: key }, `${key}  ${plain(text)}`))];
  const selects = prompts.map((_, index) => h('select', { 'aria-labelledby': `prompt-${index + 1}`,
    'data-testid': `match-${index + 1}`, onchange: () => tell() }, ...choices()));
  const tell = () => sitting.attempt.arrange(item, selects.map(({ value }) => value));
  const rows = prompts.map((text, index) => h('li', { class: 'pair' },
    h('div', { class: 'prompt', id: `prompt-${index + 1}` }, richText(text)), selects[index]));
  const element = h('fieldset', { class: 'matching', role: 'group', 'aria-labelledby': 'question-heading stem' },
    h('ol', { class: 'pairs' }, ...rows),
    h('dl', { class: 'bank', 'aria-label': t('match.options') }, ...options.flatMap(({ key, text }) => [
      h('dt', {}, key), h('dd', {}, richText(text))])));
  return {
    hint: t('match.hint'),
    element,
    show({ chosen }, isOpen) {
      element.disabled = !isOpen;
      selects.forEach((select, index) => {
        select.value = chosen[index] ?? '';
        rows[index].classList.toggle('chosen', select.value !== '');
      });
    },
  };
}

/** A list box shows text alone. */
function plain(html) {
  const text = richText(html).textContent.replace(/\s+/g, ' ').trim();
  return text.length > SHORT ? `${text.slice(0, SHORT)}…` : text;
}
