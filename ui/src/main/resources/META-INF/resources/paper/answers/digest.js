import { sha256 } from './sha256.js';

/**
 * What page and server compare at hand-in, so that what counts is what the candidate sees. The hashed text has a line
 * for each item with something given, in the order of the items: the item, then for each entry a blank, its length in
 * UTF-16 units, `=` and the entry itself; every line ends with a line feed. Flags and numbers are no part of it. The
 * server's AnswersDigest writes the same.
 * @param {import('./journal.js').Answer} answer
 */
function line({ item, chosen }) {
  return chosen.length ? `${item}${chosen.map((one) => ` ${one.length}=${one}`).join('')}\n` : '';
}

/** @param {import('./journal.js').Answer} answer @returns {string} of this item alone; of the empty text if nothing is given */
export function digestOfItem(answer) {
  return sha256(line(answer));
}

/** @param {import('./journal.js').Answer[]} answers one of each item */
export function digestOf(answers) {
  return sha256([...answers].sort((a, b) => a.item - b.item).map(line).join(''));
}
