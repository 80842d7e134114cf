import { moment, t } from '../text/i18n.js';
import { button, h, icon } from './dom.js';

/**
 * Shows that the paper was handed in, and what proves it.
 * @param {any} paper exam, part and candidate @param {any} receipt number, time, counts and hash
 * @param {{differs?: boolean, late?: number, unsent?: number, isSending?: boolean}} [fate] differs: the server has not
 *   all that was shown here; late: items that it got after the end; unsent: items that it did not get; isSending: this
 *   page still tries; isLeft: something could not be cleared off this device
 */
export function receiptScreen(paper, receipt, fate = {}) {
  const { differs = false, late = 0, unsent = 0, isSending = false, isLeft = false } = fate;
  const isWhole = !differs && !late && !unsent;
  const row = (name, value) => [h('dt', {}, t(`receipt.${name}`)),
    h('dd', { 'data-testid': `receipt-${name}` }, value)];
  return h('main', { class: 'screen receipt', 'data-testid': 'receipt' },
    h('div', { class: 'card' },
      h('div', { class: 'receipt-head' }, h('span', { class: 'seal' }, icon('check')),
        h('h1', { tabindex: '-1' },
          t(late || unsent ? 'receipt.title.stopped' : 'receipt.title')),
        h('p', {}, t(isWhole ? 'receipt.text' : 'receipt.text.in-part'))),
      differs ? warning('differs') : null,
      late ? warning('late', late) : null,
      unsent ? warning(isSending ? 'sending' : 'unsent', unsent) : null,
      h('dl', { class: 'facts' },
        ...row('exam', paper.examTitle), ...row('part', t(`part.${paper.part}`)),
        ...row('candidate', paper.candidate.name), ...row('number', receipt.number),
        ...row('time', moment(receipt.handedInAt)),
        ...row('count', t('receipt.answered', { n: receipt.answered, all: receipt.questions })),
        ...row('hash', receipt.hash)),
      receipt.code ? proof(receipt.code) : null,
      isLeft ? warning('left-something') : null,
      isLeft ? null : h('p', { class: 'small' }, t(isSending && unsent ? 'receipt.left-unsent' : 'receipt.left-nothing')),
      h('div', { class: 'box-actions' },
        button({ 'data-testid': 'print', onclick: () => window.print() }, icon('print'), t('receipt.print')),
        h('a', { class: 'button primary', href: '/', 'data-testid': 'back-to-desk' }, t('desk.back')))));
}

/** What is not as the candidate expects it. */
function warning(what, n = 0) {
  return h('p', { class: 'note warn', 'data-testid': `receipt-${what}` }, icon('warning'),
    h('span', {}, t(`receipt.${what}`, { n })));
}

/** What somebody else can check it by, years later. @param {string} code the signed receipt as a query */
function proof(code) {
  return h('figure', { class: 'receipt-proof' },
    h('img', { src: `/api/v1/receipts/code.svg?${code}`, alt: t('receipt.code'), width: 208, height: 208, 'data-testid': 'receipt-code' }),
    h('figcaption', {}, h('a', { href: `/receipt?${code}`, target: '_blank', rel: 'noopener' }, t('receipt.check'))));
}
