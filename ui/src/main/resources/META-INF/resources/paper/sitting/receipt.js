import { ofTab } from '../text/storage.js';

/**
 * The receipt outlives a reload, but not the tab: it names no question, and the next person at this desk finds
 * nothing.
 * @param {string} attempt @param {any} paper @param {any} receipt @param {any} fate what became of the answers
 */
export function keepReceipt(attempt, paper, receipt, fate) {
  const { examTitle, part, candidate } = paper;
  ofTab.set(key(attempt), JSON.stringify({ paper: { examTitle, part, candidate }, receipt, fate }));
}

/** @param {string} attempt @returns {{paper: any, receipt: any, fate: any}|null} */
export function keptReceipt(attempt) {
  return JSON.parse(ofTab.get(key(attempt)) ?? 'null');
}

/** An attempt that is entered again went on after its receipt. @param {string} attempt */
export function forgetReceipt(attempt) {
  ofTab.remove(key(attempt));
}

function key(attempt) {
  return `chizheng-receipt-${attempt}`;
}
