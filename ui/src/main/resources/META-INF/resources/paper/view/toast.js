import { listed, t } from '../text/i18n.js';
import { button, h, icon } from './dom.js';

/** Tells of something that happened to an answer; stays until it is put away. @param {EventTarget} sitting */
export function toasts(sitting) {
  const region = h('div', { class: 'toasts', role: 'status', 'data-testid': 'toasts' });
  sitting.addEventListener('notice', ({ detail: { key, values } }) => {
    const ready = { ...values, ...(values.items && { items: listed(values.items) }) };
    const toast = h('div', { class: 'toast' }, icon('warning'), h('span', {}, t(key, ready)),
      button({ class: 'round', 'aria-label': t('notice.close'), onclick: () => toast.remove() }, icon('close')));
    region.append(toast);
  });
  return region;
}
