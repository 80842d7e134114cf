/** @typedef {import('./journal.js').Entry} Entry @typedef {import('./journal.js').Answer} Answer */

/**
 * Decides what becomes of unacknowledged entries when the server is heard again.
 *
 * As long as nobody else wrote, every entry goes out under its own number: the server acknowledges a repeated one
 * without writing it twice. Once another place wrote, numbers may have been used for something else; then each
 * item's latest entry gets a number above the server's, unless the other place changed that very item.
 *
 * @param {Entry[]} entries what this device has not heard an acknowledgement for
 * @param {Map<number, Answer>} known what this device knew to be acknowledged
 * @param {Answer[]} answers what the server has now
 * @param {number} lastSeq the highest number that the server has seen
 * @returns {{kept: Entry[], dropped: Entry[]}} what to send, in order; what another place overtook
 */
export function reconcile(entries, known, answers, lastSeq) {
  const ordered = [...entries].sort((a, b) => a.seq - b.seq || a.at - b.at);
  const foreign = new Set(answers.filter((answer) => isForeign(answer, known, ordered)).map(({ item }) => item));
  if (foreign.size === 0 && allDistinct(ordered)) return { kept: ordered, dropped: [] };
  const now = new Map(answers.map((answer) => [answer.item, answer]));
  const candidates = latestPerItem(ordered).filter((entry) => !sameChoice(entry, now.get(entry.item)));
  const kept = candidates.filter(({ item }) => !foreign.has(item));
  const dropped = candidates.filter(({ item }) => foreign.has(item));
  return { kept: kept.map((entry, index) => ({ ...entry, seq: lastSeq + 1 + index })), dropped };
}

function isForeign(answer, known, entries) {
  const newer = answer.seq > (known.get(answer.item)?.seq ?? 0);
  return newer && !entries.some((entry) => entry.seq === answer.seq && sameChoice(entry, answer));
}

function allDistinct(entries) {
  return new Set(entries.map(({ seq }) => seq)).size === entries.length;
}

function latestPerItem(ordered) {
  const latest = new Map();
  for (const entry of ordered) {
    if (!(latest.get(entry.item)?.at > entry.at)) latest.set(entry.item, entry);
  }
  return [...latest.values()];
}

/**
 * Whether two states of an item are the same to a marker. Choices are kept sorted; of an order and of places the
 * position counts. @param {Answer} a @param {Answer|undefined} b
 */
export function sameChoice(a, b) {
  return b !== undefined && a.item === b.item && Boolean(a.flagged) === Boolean(b.flagged)
    && isSame(a.chosen, b.chosen);
}

/** Whether two lists give the same. @param {string[]} a @param {string[]} b */
export function isSame(a, b) {
  return a.length === b.length && a.every((one, index) => one === b[index]);
}
