import { t } from '../../text/i18n.js';
import { richText } from '../../text/richtext.js';
import { button, h, icon, setText } from '../dom.js';
import { dragging } from './dragging.js';

/**
 * Steps that are put into an order (排序): by dragging, by buttons, or by the arrow keys on the grip. Nothing is
 * answered before the first move, or before the candidate says that the order stands.
 * @param {any} question @param {import('../../sitting/sitting.js').Sitting} sitting
 */
export function orderingArea({ item, options }, sitting) {
  const spoken = h('p', { class: 'unseen', role: 'status', 'data-testid': 'order-spoken' });
  const list = h('ol', { class: 'steps', 'aria-labelledby': 'question-heading stem' });
  const keep = button({ class: 'keep-order', 'data-testid': 'keep-order', onclick: () => tell() }, t('order.keep'));
  const tell = () => sitting.attempt.arrange(item, [...list.children].map(({ dataset }) => dataset.key));
  const move = (row, by) => {
    const at = [...list.children].indexOf(row) + by;
    if (!sitting.isOpen || at < 0 || at >= list.children.length) return;
    const focused = document.activeElement;
    if (by < 0) list.children[at].before(row);
    else list.children[at].after(row);
    moved(row);
    // the button at the end of the way is disabled; its neighbour can go on
    (focused.disabled ? row.querySelector('.grip') : focused).focus({ preventScroll: true });
  };
  const moved = (row) => {
    tell();
    setText(spoken, t('order.moved', { key: row.dataset.key, n: [...list.children].indexOf(row) + 1,
      all: list.children.length }));
  };
  const rows = new Map(options.map((option) => [option.key, step(option, move)]));
  const drag = dragging(list, () => sitting.isOpen, moved,
    () => arrange(sitting.attempt.answer(item).chosen));
  const arrange = (chosen) => list.replaceChildren(
    ...(chosen.length ? chosen : [...rows.keys()]).map((key) => rows.get(key)));
  arrange([]);
  return {
    hint: t('order.hint'),
    element: h('div', { class: 'ordering' }, list, keep, spoken),
    show({ chosen }, isOpen) {
      const now = [...list.children].map(({ dataset }) => dataset.key);
      const wanted = chosen.length ? chosen : [...rows.keys()];
      if (!drag.isOn && now.join() !== wanted.join()) arrange(chosen);
      keep.hidden = chosen.length > 0;
      keep.disabled = !isOpen;
      list.toggleAttribute('data-answered', chosen.length > 0);
      [...list.children].forEach((row, index) => {
        setText(row.querySelector('.place'), String(index + 1));
        row.querySelector('.grip').disabled = !isOpen;
        row.querySelector('.up').disabled = !isOpen || index === 0;
        row.querySelector('.down').disabled = !isOpen || index === list.children.length - 1;
      });
    },
  };
}

function step({ key, text }, move) {
  const words = h('span', { class: 'text', id: `step-${key}` }, richText(text));
  const by = (name, distance) => button({ class: `round ${name}`, 'aria-label': t(`order.${name}`, { key }),
    title: t(`order.${name}`, { key }), 'data-testid': `${name}-${key}`, onclick: () => move(row, distance) }, icon(name));
  const keys = (event) => {
    const distance = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (!distance) return;
    event.preventDefault();
    move(row, distance);
  };
  const row = h('li', { class: 'step-row', 'data-key': key, 'data-testid': `step-${key}` },
    button({ class: 'round grip', 'aria-label': t('order.grip', { key }), 'aria-describedby': `step-${key}`,
      'data-testid': `grip-${key}`, onkeydown: keys }, icon('grip')),
    h('span', { class: 'place' }), h('span', { class: 'key' }, key), words, by('up', -1), by('down', 1));
  return row;
}
