import { allOf, openStore, transact } from './store.js';

/** So long after the bell that was known here nobody needs the paper on this device any more. */
const LONG_OVER = 3_600_000;

/**
 * One change of an answer. `seq` grows by one with every change of the attempt; `at` is the server's time in
 * milliseconds as this page knows it; `place` is the tab that made the change.
 * @typedef {{seq: number, item: number, chosen: string[], flagged: boolean, at: number, place: string}} Entry
 * @typedef {{item: number, seq: number, chosen: string[], flagged: boolean}} Answer
 */

/**
 * What this device remembers of one attempt. An entry is on disk before anybody claims so, and leaves it only
 * when the server acknowledged it. Where the browser refuses a store, `works` is false and memory must do.
 */
export class Journal {
  #attempt;
  #database = null;
  /** Whether the browser ever gave a store. */
  #isAllowed = false;

  /** @param {string} attempt */
  constructor(attempt) {
    this.#attempt = attempt;
  }

  get works() {
    return this.#database !== null;
  }

  async open() {
    try {
      await this.#connect();
    } catch (failure) {
      console.warn('no store on this device', failure);
    }
  }

  async #connect() {
    const database = await openStore();
    database.onclose = () => { if (this.#database === database) this.#database = null; };
    this.#database = database;
    this.#isAllowed = true;
  }

  /** Ticket, paper without answers, place and time as stored; empty when there is nothing. */
  async recall() {
    const of = (key) => this.#run(['attempts'], 'readonly', (transaction) => transaction.objectStore('attempts').get(key));
    return { ...await of(this.#attempt), time: await of(timeOf(this.#attempt)) };
  }

  /**
   * Keeps until when there is time and what the clock said. It has a row of its own, since it is written again and
   * again and a paper full of pictures is not. @param {object} time
   */
  async rememberTime(time) {
    await this.#run(['attempts'], 'readwrite', (transaction) => {
      transaction.objectStore('attempts').put({ ...time, attempt: timeOf(this.#attempt) });
    });
  }

  /** Keeps some facts of the attempt beside those kept before. @param {object} facts */
  async remember(facts) {
    await this.#run(['attempts'], 'readwrite', (transaction) => {
      const attempts = transaction.objectStore('attempts');
      const reading = attempts.get(this.#attempt);
      reading.onsuccess = () => attempts.put({ ...reading.result, ...facts, attempt: this.#attempt });
    });
  }

  /** @returns {Promise<Answer[]>} what the server had acknowledged when it was last heard */
  async answers() {
    const work = (transaction) => transaction.objectStore('answers').getAll(allOf(this.#attempt));
    return (await this.#run(['answers'], 'readonly', work)) ?? [];
  }

  /** @returns {Promise<Entry[]>} every entry not yet acknowledged, whichever tab wrote it */
  async entries() {
    const work = (transaction) => transaction.objectStore('journal').getAll(allOf(this.#attempt));
    return (await this.#run(['journal'], 'readonly', work)) ?? [];
  }

  /** Resolves when the entry is on disk. @param {Entry} entry */
  async append(entry) {
    await this.#run(['journal'], 'readwrite', (transaction) => {
      transaction.objectStore('journal').put({ ...entry, attempt: this.#attempt });
    });
    if (!this.works) throw new Error('no store on this device');
  }

  /** Moves entries to what is acknowledged, in one transaction. @param {Entry[]} entries @param {Answer[]} answers */
  async acknowledge(entries, answers) {
    await this.rewrite(entries, [], answers);
  }

  /**
   * Takes entries out and puts others and acknowledged answers in, in one transaction.
   * @param {Entry[]} removed @param {Entry[]} added @param {Answer[]} answers
   */
  async rewrite(removed, added, answers) {
    const attempt = this.#attempt;
    await this.#run(['journal', 'answers'], 'readwrite', (transaction) => {
      const journal = transaction.objectStore('journal');
      for (const { place, seq } of removed) journal.delete([attempt, place, seq]);
      for (const entry of added) journal.put({ ...entry, attempt });
      for (const answer of answers) transaction.objectStore('answers').put({ ...answer, attempt });
    });
  }

  /**
   * Forgets all but what has to be sent still: the ticket to send it with, the entries, and what they changed.
   * @param {number[]} unsent items of the entries
   */
  async forgetPaper(unsent) {
    await this.#run(['attempts', 'answers'], 'readwrite', (transaction) => {
      const [attempts, answers] = ['attempts', 'answers'].map((name) => transaction.objectStore(name));
      const reading = attempts.get(this.#attempt);
      reading.onsuccess = () => {
        const { ticket, place } = reading.result ?? {};
        if (ticket) attempts.put({ attempt: this.#attempt, ticket, place });
      };
      const listing = answers.getAllKeys(allOf(this.#attempt));
      listing.onsuccess = () => listing.result.filter(([, item]) => !unsent.includes(item))
        .forEach((key) => answers.delete(key));
    });
  }

  /** Leaves nothing of the attempt behind on this device. @returns {Promise<boolean>} whether that is so */
  async forget() {
    if (!this.#isAllowed) return true;
    try {
      await this.#transact(['attempts', 'answers', 'journal'], 'readwrite', (transaction) => {
        remove(transaction, this.#attempt);
      });
      return true;
    } catch (failure) {
      console.warn('the store of this device was not cleared', failure);
      return false;
    }
  }

  /** Forgets other attempts of this device that are over and have nothing left to send. @param {number} now millis */
  async sweep(now) {
    const work = (store) => (transaction) => transaction.objectStore(store).getAll();
    const [attempts, entries] = await Promise.all(['attempts', 'journal'].map((s) => this.#run([s], 'readonly', work(s))));
    const times = new Map((attempts ?? []).map((row) => [row.attempt, row]));
    const over = (attempts ?? []).filter(({ attempt, paper }) => paper && attempt !== this.#attempt
      && (times.get(timeOf(attempt))?.deadline ?? paper.deadline) + LONG_OVER < now
      && !(entries ?? []).some((entry) => entry.attempt === attempt));
    if (over.length === 0) return;
    await this.#run(['attempts', 'answers', 'journal'], 'readwrite', (transaction) => {
      over.forEach(({ attempt }) => remove(transaction, attempt));
    });
  }

  async #run(stores, mode, work) {
    if (!this.#isAllowed) return undefined;
    try {
      return await this.#transact(stores, mode, work);
    } catch (failure) {
      // a full disk, say: from here on the page says that answers are not kept here, and goes on
      console.warn('the store of this device failed', failure);
      this.#database = null;
      return undefined;
    }
  }

  /** Once more over a new connection: some devices drop it while the page sleeps. */
  async #transact(stores, mode, work) {
    if (this.works) {
      try {
        return await transact(this.#database, stores, mode, work);
      } catch (failure) {
        console.warn('the store of this device is tried again', failure);
      }
    }
    await this.#connect();
    return transact(this.#database, stores, mode, work);
  }
}

/** Takes everything of an attempt out of the store. */
function remove(transaction, attempt) {
  transaction.objectStore('attempts').delete(attempt);
  transaction.objectStore('attempts').delete(timeOf(attempt));
  transaction.objectStore('answers').delete(allOf(attempt));
  transaction.objectStore('journal').delete(allOf(attempt));
}

/** @param {string} attempt */
function timeOf(attempt) {
  return `${attempt}:time`;
}
