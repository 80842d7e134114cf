import { t } from '../text/i18n.js';
import { h, icon } from './dom.js';

/**
 * A page that says one thing and leads back.
 * @param {'entering'|'unreachable'|'no-ticket'|'closed'} name
 * @param {{detail?: string|null}} [more] detail: one more sentence
 */
export function noticeScreen(name, { detail = null } = {}) {
  const isWaiting = name === 'entering' || name === 'unreachable';
  return h('main', { class: 'screen', 'data-testid': 'notice', 'data-notice': name },
    h('div', { class: 'card notice', role: isWaiting ? 'status' : null },
      h('div', { class: 'state-icon' }, isWaiting ? h('span', { class: 'spinner' }) : icon('shield')),
      h('h1', { tabindex: '-1' }, t(`screen.${name}.title`)),
      h('p', {}, t(`screen.${name}.text`)),
      detail ? h('p', { class: 'note warn', 'data-testid': 'notice-detail' }, icon('warning'),
        h('span', {}, detail)) : null,
      name === 'entering' ? null : h('div', { class: 'box-actions' },
        h('a', { class: 'button primary', href: '/', 'data-testid': 'back-to-desk' }, t('desk.back')))));
}
