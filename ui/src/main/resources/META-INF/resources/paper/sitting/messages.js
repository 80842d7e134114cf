/**
 * What the invigilator told this candidate. Fires `news` when there is something to show, and `closed` when the
 * candidate put one away.
 */
export class Messages extends EventTarget {
  #known = new Set();
  #unread = [];
  #closed = new Set();

  /** Numbers of the messages that this page has. */
  get known() {
    return [...this.#known];
  }

  /** Numbers of those put away that the server has not heard of. */
  get closed() {
    return [...this.#closed];
  }

  /** The one to show now; undefined when there is none. @returns {{id: number, text: string, at: number}|undefined} */
  get first() {
    return this.#unread[0];
  }

  /** Takes what the server told, and that it heard of these being closed. @param {any[]} told @param {number[]} heard */
  hear(told, heard = []) {
    heard.forEach((id) => this.#closed.delete(id));
    const news = told.filter(({ id }) => !this.#known.has(id));
    news.forEach(({ id }) => this.#known.add(id));
    this.#unread.push(...news);
    if (news.length) this.dispatchEvent(new Event('news'));
  }

  /** The candidate has read the first one. */
  close() {
    const read = this.#unread.shift();
    if (!read) return;
    this.#closed.add(read.id);
    this.dispatchEvent(new Event('closed'));
    if (this.first) this.dispatchEvent(new Event('news'));
  }
}
