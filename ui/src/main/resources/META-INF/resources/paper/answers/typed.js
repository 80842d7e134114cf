/** The server takes no more of one item, in UTF-16 units. */
export const LONGEST_ESSAY = 5_000;
export const LONGEST_BLANK = 500;

/**
 * What may be kept of a typed or pasted text: line ends of one kind, no control characters (word processors paste
 * some), no half of a character, and not too long.
 * @param {string} text @param {number} most
 */
export function typed(text, most) {
  return text.replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/[\0-\x08\x0e-\x1f\x7f-\x9f]/g, '')
    .slice(0, most)
    .replace(/\p{Surrogate}/gu, '');
}
