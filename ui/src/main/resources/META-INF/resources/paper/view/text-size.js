import { t } from '../text/i18n.js';
import { ofDevice } from '../text/storage.js';
import { button, h } from './dom.js';

const KEY = 'chizheng-text-size';
const SIZES = ['normal', 'large', 'huge'];

/** Brings back the size of the text that was chosen on this device. */
export function recallTextSize() {
  apply(ofDevice.get(KEY));
}

/** Three buttons: smaller, as it was, larger. */
export function sizeButtons() {
  const step = (change) => () => {
    const now = SIZES.indexOf(document.documentElement.dataset.size);
    apply(change === 0 ? SIZES[0] : SIZES[Math.min(SIZES.length - 1, Math.max(0, now + change))]);
  };
  const one = (name, change, face) => button(
    { class: `size size-${name}`, 'aria-label': `${face} ${t(`size.${name}`)}`, title: t(`size.${name}`),
      'data-testid': `size-${name}`, onclick: step(change) }, face);
  return h('div', { class: 'sizes', role: 'group', 'aria-label': t('size.group') },
    one('smaller', -1, 'A−'), one('normal', 0, 'A'), one('larger', 1, 'A+'));
}

function apply(size) {
  const known = SIZES.includes(size) ? size : SIZES[0];
  document.documentElement.dataset.size = known;
  ofDevice.set(KEY, known);
}
