import { pause } from '../server/backoff.js';
import { beat } from '../server/heartbeat.js';
import { leavePlace } from '../server/place.js';
import { Refusal } from '../server/problem.js';
import { reason } from '../text/i18n.js';
import { drained, handIn } from './handing-in.js';
import { sendLate } from './late.js';
import { forgetPictures, keepPictures } from './pictures.js';
import { Leaving } from './leaving.js';
import { Messages } from './messages.js';
import { forgetReceipt, keepReceipt } from './receipt.js';

const TICK = 250;
const SPREAD_AT_THE_BELL = 3_000;
/** What a good line brings to the server before the candidate reads that something did not get there. */
const BEFORE_THE_RECEIPT = 5_000;

/**
 * One candidate at one paper, from entering to the receipt. `phase` is one of
 * `entering`, `open`, `handing` (the candidate hands in), `bell` (time is up, the page hands in),
 * `paused` (the invigilator stopped the clock),
 * `held` (another place is active), `lost` (another place took over), `barred` (ticket or attempt is refused),
 * `settling` (the server says that it is over; asking how it ended),
 * `done` (there is a receipt), `closed` (the server closed it without one).
 * Fires `phase`, `tick`, `saving`, `current` and `notice` (detail: key and values of a text).
 */
export class Sitting extends EventTarget {
  #leaving = new AbortController();
  #stopBeat = () => {};
  #isOver = false;
  /** @type {string} */ id;
  /** @type {import('../server/api.js').Api} */ api;
  /** @type {import('../answers/attempt.js').Attempt} */ attempt;
  /** @type {import('../answers/journal.js').Journal} */ journal;
  /** @type {import('../server/clock.js').ServerClock} */ clock;
  /** @type {import('../server/sending.js').Sending} */ sending;
  away = new Leaving(() => this.isOpen);
  messages = new Messages();
  phase = 'entering';
  /** The item on the screen. */
  current = 1;
  receipt = null;
  /** The refusal behind `barred`. */
  refusal = null;
  /** Whether the server has not all the answers that were shown here when they were handed in. */
  differs = false;
  /** Items whose last change the server got after the end: kept as evidence, and not counted. */
  late = new Set();
  /** Whether this page still tries to bring the rest to the server, after the end. */
  isSendingLate = false;
  /** Whether something could not be cleared off this device. */
  isLeft = false;

  constructor({ id, api, attempt, journal, clock, sending }) {
    super();
    Object.assign(this, { id, api, attempt, journal, clock, sending });
  }

  /** @param {{paper?: any, time?: any}} remembered what this device knows already */
  async begin({ paper, time }) {
    this.attempt.addEventListener('answer', () => this.#fire('saving'));
    this.sending.addEventListener('line', () => this.#fire('saving'));
    this.sending.addEventListener('entered', ({ detail }) => this.#entered(detail));
    this.sending.addEventListener('refused', ({ detail }) => this.#refused(detail));
    document.addEventListener('visibilitychange', () => this.attempt.release());
    window.addEventListener('pagehide', () => this.attempt.release());
    if (paper) {
      this.clock.recall({ deadline: paper.deadline, pausedAt: null, wallOffset: 0, ...time });
      paper.earliestHandIn = time?.earliestHandIn ?? paper.earliestHandIn;
      await this.attempt.recall(paper);
      this.#phaseIs('open');
    }
    setInterval(() => this.#tick(), TICK);
    this.clock.addEventListener('moved', () => this.#keepTime());
    this.#stopBeat = beat({
      ...this,
      heard: () => this.#keepTime(),
      outside: () => this.tell('notice.outside', {}),
      ended: () => this.#settle(),
    });
    this.away.addEventListener('left', () => this.tell('notice.left', { n: this.away.count }));
    this.sending.kick();
  }

  get paper() {
    return this.attempt.paper;
  }

  /** Whether the candidate may change answers now. */
  get isOpen() {
    return this.phase === 'open';
  }

  /** What became of the answers, for the receipt. */
  get fate() {
    const { differs, late, attempt, isSendingLate: isSending, isLeft } = this;
    return { differs, late: late.size, unsent: attempt.waiting, isSending, isLeft };
  }

  question(item = this.current) {
    return this.paper.questions.find((question) => question.item === item);
  }

  go(item) {
    if (!this.question(item)) return;
    this.attempt.release();
    this.current = item;
    this.#fire('current');
  }

  /** What may honestly be said of the answers, and of how many items: the name of a state and a number. */
  get saving() {
    const { waiting, stored } = this.attempt;
    const isDown = this.sending.line === 'down';
    if (waiting === 0) return { state: isDown ? 'offline-saved' : 'saved', n: 0 };
    if (!this.journal.works) return { state: 'unsafe', n: waiting };
    return { state: isDown && stored ? 'offline' : 'waiting', n: waiting };
  }

  /** The candidate hands in. */
  handIn() {
    return this.#leave('handing', async () => {});
  }

  /** The candidate would rather go on while the line is down. */
  goOn() {
    this.#leaving.abort();
    this.#phaseIs('open');
  }

  takeOver() {
    this.#phaseIs(this.paper ? 'open' : 'entering');
    this.sending.takeOver();
  }

  #enterAgain() {
    this.#phaseIs(this.paper ? 'open' : 'entering');
    this.sending.enterAgain();
  }

  #ring() {
    return this.#leave('bell', async (signal) => {
      await drained(this.attempt, this.sending, signal);
      await pause(Math.random() * Math.min(SPREAD_AT_THE_BELL, (this.paper.graceSeconds * 1000) / 3), signal);
    });
  }

  async #leave(phase, first) {
    this.#leaving.abort();
    this.#leaving = new AbortController();
    const { signal } = this.#leaving;
    this.attempt.release();
    this.#phaseIs(phase);
    try {
      await first(signal);
      const { receipt, differs } = await handIn({ ...this, signal, atBell: phase === 'bell' });
      this.differs = differs;
      this.#finish({ ...this.paper, receipt }, async () => {});
    } catch (failure) {
      if (signal.aborted) return;
      if (!(failure instanceof Refusal)) throw failure;
      this.#refused(failure);
    }
  }

  #tick() {
    const { left, pausedAt } = this.clock;
    const isPaused = pausedAt !== null;
    if (isPaused && ['open', 'handing', 'bell'].includes(this.phase)) this.#pause();
    if (!isPaused && this.phase === 'paused') this.#phaseIs('open');
    if ((this.phase === 'open' || this.phase === 'handing') && left <= 0) this.#ring();
    // more time was given, or the clock that rang was the device's guess
    if (this.phase === 'bell' && left > 1_000) this.goOn();
    const grace = (this.paper?.graceSeconds ?? 0) * 1000;
    if ((this.phase === 'lost' || this.phase === 'held') && left < -grace) this.#settle();
    this.#fire('tick');
  }

  /** Lets the answers go on to the server; the clock stands still until the invigilator says otherwise. */
  #pause() {
    this.#leaving.abort();
    this.attempt.release();
    this.#phaseIs('paused');
    this.sending.kick();
  }

  #entered({ paper, overtaken = [], recovered = [] }) {
    if (paper.state !== 'UNDERWAY') return this.#finish(paper);
    forgetReceipt(this.id);
    keepPictures(paper);
    this.away.hear(paper);
    this.#keepTime();
    this.messages.hear(paper.messages ?? []);
    if (this.phase === 'entering') this.#phaseIs('open');
    if (overtaken.length) this.tell('notice.overtaken', { items: overtaken });
    if (recovered.length) this.tell('notice.recovered', { items: recovered });
  }

  #refused(refusal) {
    const { kind, status } = refusal;
    if (this.phase === 'done' || this.phase === 'closed') return;
    if (kind === 'lease-held') this.#stand('held');
    else if (kind === 'lease-lost') this.#stand('lost');
    // the page had not heard of it; the next beat says for how long
    else if (kind === 'paused') this.clock.pausedAt ??= this.clock.now();
    else if (kind === 'time-is-up' || kind === 'not-underway') this.#settle();
    else if (this.phase === 'handing' && status !== 401 && status !== 404) {
      this.#phaseIs('open');
      this.tell('notice.not-handed-in', { why: reason(refusal) });
    } else if (this.phase === 'bell' && status !== 401 && status !== 404) {
      // it did not ring there, or not for this: the server knows how it goes on
      this.#settle();
    } else {
      this.refusal = refusal;
      this.#stand('barred');
    }
  }

  #stand(phase) {
    this.#leaving.abort();
    this.sending.halt();
    this.#phaseIs(phase);
  }

  /** The server closes at the bell by itself; asks until it says how it ended. */
  async #settle() {
    const before = this.phase;
    if (before === 'done' || before === 'closed' || before === 'settling') return;
    this.#stand('settling');
    for (;;) {
      try {
        const paper = await this.api.paper(true);
        if (paper.state !== 'UNDERWAY') return this.#finish(paper);
        if (this.clock.left > 0) {
          // it goes on, in the place that had it
          if (before === 'held' || before === 'lost') return this.#phaseIs(before);
          await this.attempt.renew(paper.lastSeq);
          return this.#enterAgain();
        }
      } catch (failure) {
        if (failure instanceof Refusal) return this.#refused(failure);
      }
      await pause(2_000 + Math.random() * 2_000);
    }
  }

  /** A reload without a network has nothing else to go by. */
  #keepTime() {
    if (this.#isOver || !this.paper?.questions.length) return;
    this.journal.rememberTime({ ...this.clock.kept, earliestHandIn: this.paper.earliestHandIn });
  }

  /** Shows the end at once; what missed it goes on to the server for as long as the line takes. */
  async #finish(paper, sendRest = () => this.#sendLate(paper)) {
    if (this.#isOver) return;
    this.#isOver = true;
    if (this.phase === 'handing' || this.phase === 'bell') this.sending.halt();
    else this.#stand('settling');
    this.#stopBeat();
    await forgetPictures().catch(() => {});
    this.isSendingLate = true;
    const rest = sendRest().catch((failure) => console.warn('the rest was not sent', failure))
      .then(() => this.#leaveNothing());
    await Promise.race([rest, pause(BEFORE_THE_RECEIPT)]);
    this.receipt = paper.receipt ?? null;
    this.attempt.paper = { ...paper, questions: [] };
    const isEarly = this.isSendingLate;
    this.#showEnd();
    await rest;
    if (isEarly) this.#showEnd();
  }

  async #leaveNothing() {
    leavePlace(this.id);
    this.isLeft = !await this.journal.forget();
    this.isSendingLate = false;
  }

  async #sendLate(paper) {
    await this.attempt.end(paper);
    if (this.attempt.waiting) await this.journal.forgetPaper(this.attempt.pending.map(({ item }) => item));
    await sendLate({
      api: this.api,
      attempt: this.attempt,
      kept: (items) => {
        items.forEach((item) => this.late.add(item));
        if (this.phase === 'done' || this.phase === 'closed') this.#showEnd();
      },
      // the journal has it all: the page enters again from there
      goesOn: () => {
        this.isSendingLate = false;
        location.reload();
        return new Promise(() => {});
      },
    });
  }

  #showEnd() {
    if (this.receipt) keepReceipt(this.id, this.paper, this.receipt, this.fate);
    this.#phaseIs(this.receipt ? 'done' : 'closed');
  }

  /** Shows the candidate a short text. @param {string} key @param {object} values */
  tell(key, values) {
    this.dispatchEvent(new CustomEvent('notice', { detail: { key, values } }));
  }

  #phaseIs(phase) {
    this.phase = phase;
    this.#fire('phase');
  }

  #fire(name) {
    this.dispatchEvent(new Event(name));
  }
}
