import { digestOf, digestOfItem } from './digest.js';
import { Draft } from './draft.js';
import { isSame, reconcile, sameChoice } from './reconcile.js';

/** @typedef {import('./journal.js').Entry} Entry @typedef {import('./journal.js').Answer} Answer */
const NOTHING = { seq: 0, chosen: [], flagged: false };

/**
 * The candidate's answers: what is on the screen, what of it is on its way, and what the server acknowledged.
 * Fires `answer` (detail: the items that changed) whenever one of the three differs.
 */
export class Attempt extends EventTarget {
  #journal;
  #clock;
  #place;
  /** @type {Map<number, Answer>} */ #known = new Map();
  /** @type {Map<number, Answer>} */ #shown = new Map();
  /** @type {Entry[]} */ #pending = [];
  /** @type {Map<number, Entry>} sent in this page's life, for filling gaps at hand-in */ #sent = new Map();
  #unstored = new Set();
  /** numbers that never left this page: only what stands under them may be written over */ #unsent = new Set();
  #draft = new Draft(() => this.#changed([]));
  paper = null;
  lastSeq = 0;

  constructor(journal, clock, place) {
    super();
    this.#journal = journal;
    this.#clock = clock;
    this.#place = place;
  }

  /** Starts from what this device remembers, with or without a network. */
  async recall(paper) {
    await this.#adopt();
    this.paper = paper;
    this.lastSeq = Math.max(paper?.lastSeq ?? 0, ...[...this.#known.values(), ...this.#pending].map((one) => one.seq));
    this.#redraw();
  }

  /**
   * Joins what the server has with what this device holds. What came too late before the attempt went on is said
   * anew, as if the candidate had just given it.
   * @returns {Promise<{overtaken: number[], recovered: number[]}>} items whose change here was overtaken by another
   *   place; items whose late answer has another chance
   */
  async join(paper) {
    await this.#adopt();
    const before = [...this.#pending, ...this.#lostBy(paper.answers)];
    const { kept, dropped } = reconcile(before, this.#known, paper.answers, paper.lastSeq);
    this.#unsent.clear();
    this.#draft.release();
    this.#known = new Map(paper.answers.map((answer) => [answer.item, answer]));
    this.paper = paper;
    this.lastSeq = Math.max(paper.lastSeq, ...kept.map(({ seq }) => seq));
    const recovered = (paper.drafts ?? []).filter((draft) => !kept.some(({ item }) => item === draft.item)
      && !sameChoice(draft, this.#known.get(draft.item) ?? { item: draft.item, ...NOTHING }));
    this.#pending = [...kept, ...recovered.map((draft) => this.#anew(draft))]
      .map((entry) => ({ ...entry, place: this.#place }));
    this.#redraw();
    const { answers, drafts, ...bare } = paper;
    await this.#journal.rewrite(before, this.#pending, answers);
    if (this.#journal.works) this.#unstored.clear();
    await this.#journal.remember({ paper: bare });
    const items = (some) => some.map(({ item }) => item);
    return { overtaken: items(dropped), recovered: items(recovered) };
  }

  /**
   * Takes the end of the attempt: what is left waits only to be kept as evidence. What another place overtook is none.
   * @param {any} paper as it ended
   */
  async end(paper) {
    this.#draft.release();
    await this.#adopt();
    const before = this.#pending;
    if (before.length === 0) return;
    // of other items this device may have forgotten what it knew
    const concerned = (paper.answers ?? []).filter(({ item }) => before.some((entry) => entry.item === item));
    const { kept } = reconcile(before, this.#known, concerned, paper.lastSeq);
    this.#pending = kept;
    this.#unsent.clear();
    this.lastSeq = Math.max(paper.lastSeq, this.lastSeq, ...kept.map(({ seq }) => seq));
    await this.#journal.rewrite(before, kept, []);
  }

  /** Takes off the journal what the server keeps, but does not count. @param {number[]} seqs @returns {number[]} items */
  keptAsEvidence(seqs) {
    const done = this.#pending.filter(({ seq }) => seqs.includes(seq));
    this.#pending = this.#pending.filter((entry) => !done.includes(entry));
    this.#journal.rewrite(done, [], []);
    return done.map(({ item }) => item);
  }

  /** @param {number} item @returns {Answer} as the candidate sees it */
  answer(item) {
    return this.#shown.get(item) ?? { item, ...NOTHING };
  }

  isWaiting(item) {
    return this.#pending.some((entry) => entry.item === item);
  }

  /** @returns {Entry[]} in the order in which they must go out */
  get pending() {
    return this.#pending;
  }

  /** @returns {Entry[]} what may go out now: everything up to what is still being typed */
  get ready() {
    return this.#pending.filter(({ seq }) => seq < this.#draft.seq);
  }

  /**
   * What goes out next; from now on nothing else may be said under its numbers. What went out before and was not
   * answered goes first and alone: as long as the line is down, what is written since then may be written over, and
   * an essay leaves two entries in the journal instead of one for every try.
   * @param {number} most entries @param {number} bytes that they may have together, unless it is a single one
   */
  take(most, bytes) {
    const said = this.ready.filter(({ seq }) => !this.#unsent.has(seq));
    const batch = fitting((said.length ? said : this.ready).slice(0, most), bytes);
    for (const { seq } of batch) this.#unsent.delete(seq);
    return batch;
  }

  /** How many items still wait for the server. */
  get waiting() {
    return new Set(this.#pending.map(({ item }) => item)).size;
  }

  /** Whether everything that waits is at least on this device's disk. */
  get stored() {
    return this.#unstored.size === 0;
  }

  get answered() {
    return this.paper.questions.filter(({ item }) => this.answer(item).chosen.length > 0).length;
  }

  get flagged() {
    return this.paper.questions.filter(({ item }) => this.answer(item).flagged).length;
  }

  choose(item, chosen) {
    return this.#change({ ...this.answer(item), chosen: [...chosen].sort() });
  }

  /** Puts letters into an order, or one letter to each place; nothing but empty places is no answer. */
  arrange(item, given) {
    return this.#change({ ...this.answer(item), chosen: given.some(Boolean) ? [...given] : [] });
  }

  /**
   * Takes what is being typed, stroke by stroke. Each stroke is in the journal; the server hears when the typing
   * pauses or {@link release} says so. As long as it has not, all strokes share one entry and its number.
   */
  async write(item, given) {
    const chosen = given.some((one) => one.trim()) ? [...given] : [];
    if (!isSame(chosen, this.answer(item).chosen)) await this.#change({ ...this.answer(item), chosen }, true);
  }

  /** Lets go what is being typed, as it is. */
  release() {
    this.#draft.release();
  }

  toggleFlag(item) {
    const answer = this.answer(item);
    return this.#change({ ...answer, flagged: !answer.flagged });
  }

  /** Takes what the server acknowledged off the journal. @param {number[]} seqs */
  acknowledge(seqs) {
    const done = this.#pending.filter(({ seq }) => seqs.includes(seq));
    const answers = done.filter((entry) => this.#isNews(entry))
      .map(({ item, seq, chosen, flagged }) => ({ item, seq, chosen, flagged }));
    this.#pending = this.#pending.filter((entry) => !done.includes(entry));
    for (const answer of answers) this.#known.set(answer.item, answer);
    for (const entry of done) {
      this.#sent.set(entry.seq, entry);
      this.#unstored.delete(entry.seq);
    }
    this.#changed(done.map(({ item }) => item));
    this.#journal.acknowledge(done, answers);
  }

  /** The server will never take this entry: its number then repeats what the server has, or goes. @param {Entry} entry */
  withdraw(entry) {
    const known = this.#known.get(entry.item) ?? { item: entry.item, ...NOTHING };
    const repeated = { ...entry, chosen: known.chosen, flagged: known.flagged };
    const hopeless = sameChoice(entry, repeated);
    this.#pending = this.#pending.flatMap((one) => (one !== entry ? [one] : hopeless ? [] : [repeated]));
    this.#redraw();
    this.#journal.rewrite([entry], hopeless ? [] : [repeated], []);
  }

  /**
   * Says all that waits under new numbers. When an attempt went on after its bell, what came too late before stays
   * late under its old number. @param {number} lastSeq the highest number that the server has seen
   */
  async renew(lastSeq) {
    this.#draft.release();
    const before = this.#pending;
    const first = Math.max(lastSeq, this.lastSeq) + 1;
    this.#pending = before.map((entry, index) => ({ ...entry, seq: first + index, place: this.#place }));
    this.lastSeq = first + before.length - 1;
    this.#unsent.clear();
    await this.#journal.rewrite(before, this.#pending, []);
    if (this.#journal.works) this.#unstored.clear();
    this.#redraw();
  }

  /**
   * Queues again what the server says it misses. A number that is no longer known here was overtaken by a later
   * one of the same item; repeating the latest answer under it changes nothing and closes the gap.
   * @param {number[]} missing
   */
  async refill(missing) {
    const latest = [...this.#known.values()].sort((a, b) => b.seq - a.seq)[0];
    const known = [...this.#known.values()];
    const again = missing.filter((seq) => !this.#pending.some((entry) => entry.seq === seq)).flatMap((seq) => {
      const one = this.#sent.get(seq) ?? known.find((answer) => answer.seq === seq) ?? latest;
      return one ? [{ at: Math.round(this.#clock.now()), ...one, seq, place: this.#place }] : [];
    });
    this.#pending = [...this.#pending, ...again].sort((a, b) => a.seq - b.seq);
    this.#changed(again.map(({ item }) => item));
    await this.#journal.rewrite([], again, []);
  }

  /** What is on the screen, as {@link digestOf} sums it up. */
  get digest() {
    return digestOf(this.paper.questions.map(({ item }) => this.answer(item)));
  }

  /**
   * Says anew, under new numbers, what the server has differently.
   * @param {{item: number, seq: number, hash: string}[]} has what counts there, by item
   */
  async sayAgain(has) {
    const there = new Map(has.map((one) => [one.item, one]));
    const nothing = digestOfItem({ item: 0, chosen: [] });
    this.lastSeq = Math.max(this.lastSeq, ...has.map(({ seq }) => seq));
    const again = this.paper.questions.map(({ item }) => this.answer(item))
      .filter((one) => digestOfItem(one) !== (there.get(one.item)?.hash ?? nothing))
      .map((one) => this.#anew(one));
    this.#pending = [...this.#pending, ...again];
    this.#changed(again.map(({ item }) => item));
    await this.#journal.rewrite([], again, []);
  }

  /** An answer once more, under a number of its own. */
  #anew({ item, chosen, flagged }) {
    return { item, chosen, flagged, seq: ++this.lastSeq, at: Math.round(this.#clock.now()), place: this.#place };
  }

  async #change(next, isTyped = false) {
    const over = isTyped && this.#pending.findLast((one) => one.item === next.item && this.#unsent.has(one.seq));
    const entry = { item: next.item, chosen: next.chosen, flagged: next.flagged,
      seq: over ? over.seq : ++this.lastSeq, at: Math.round(this.#clock.now()), place: this.#place };
    this.#shown.set(entry.item, entry);
    this.#pending = over ? this.#pending.map((one) => (one === over ? entry : one)) : [...this.#pending, entry];
    this.#unstored.add(entry.seq);
    this.#unsent.add(entry.seq);
    if (isTyped) this.#draft.hold(entry.seq);
    this.#changed([entry.item]);
    await this.#journal.append(entry).then(() => this.#isStored(entry), () => {});
    this.#changed([entry.item]);
  }

  /** A later stroke under the same number may still be on its way to the disk. */
  #isStored(entry) {
    if (!this.#pending.some((one) => one.seq === entry.seq && one !== entry)) this.#unstored.delete(entry.seq);
  }

  /** Takes up what this device knows of the server, and entries that another, perhaps closed, tab left behind. */
  async #adopt() {
    for (const answer of await this.#journal.answers()) {
      if (!this.#known.has(answer.item)) this.#known.set(answer.item, answer);
    }
    const here = (entry) => this.#pending.some((one) => one.seq === entry.seq && one.place === entry.place);
    const found = await this.#journal.entries();
    this.#pending = [...this.#pending, ...found.filter((entry) => !here(entry))].sort((a, b) => a.seq - b.seq);
  }

  /** What a server acknowledged and no longer has, after its store was set back: it is sent once more. */
  #lostBy(answers) {
    const now = new Map(answers.map(({ item, seq }) => [item, seq]));
    return [...this.#known.values()].filter(({ item, seq }) => seq > (now.get(item) ?? 0))
      .map(({ item, seq, chosen, flagged }) => (
        { item, seq, chosen, flagged, at: Math.round(this.#clock.now()), place: this.#place }));
  }

  #isNews(entry) {
    return entry.seq >= (this.#known.get(entry.item)?.seq ?? 0);
  }

  #redraw() {
    this.#shown = new Map(this.#known);
    for (const entry of this.#pending.filter((one) => this.#isNews(one))) this.#shown.set(entry.item, entry);
    this.#changed((this.paper?.questions ?? []).map(({ item }) => item));
  }

  #changed(items) {
    this.dispatchEvent(new CustomEvent('answer', { detail: items }));
  }
}

/** The first of these entries that have no more bytes together, but at least one. */
function fitting(entries, bytes) {
  let sum = 0;
  const end = entries.findIndex(({ chosen }, index) => {
    sum += new Blob(chosen).size;
    return index > 0 && sum > bytes;
  });
  return end < 0 ? entries : entries.slice(0, end);
}
