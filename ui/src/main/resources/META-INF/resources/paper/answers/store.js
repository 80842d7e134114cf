const NAME = 'chizheng-paper';
const VERSION = 1;

/**
 * Opens the device's own store: `attempts` (ticket, paper, place), `answers` (what the server acknowledged, by
 * item) and `journal` (what it has not acknowledged yet, by place and sequence number).
 * @returns {Promise<IDBDatabase>}
 */
export function openStore() {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(NAME, VERSION);
    opening.onupgradeneeded = () => {
      const database = opening.result;
      database.createObjectStore('attempts', { keyPath: 'attempt' });
      database.createObjectStore('answers', { keyPath: ['attempt', 'item'] });
      database.createObjectStore('journal', { keyPath: ['attempt', 'place', 'seq'] });
    };
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
    opening.onblocked = () => reject(new Error('store is blocked'));
  });
}

/**
 * Runs one transaction and answers when it is on disk, not when it was merely asked for.
 * @template T
 * @param {IDBDatabase} database
 * @param {string[]} stores
 * @param {IDBTransactionMode} mode
 * @param {(transaction: IDBTransaction) => IDBRequest<T>|void} work its request's result is the answer
 * @returns {Promise<T>}
 */
export function transact(database, stores, mode, work) {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(stores, mode, { durability: 'strict' });
    const request = work(transaction);
    transaction.oncomplete = () => resolve(request?.result);
    transaction.onerror = () => reject(transaction.error);
    transaction.onabort = () => reject(transaction.error);
  });
}

/** All keys of one attempt in a store whose key starts with the attempt. @param {string} attempt */
export function allOf(attempt) {
  return IDBKeyRange.bound([attempt], [attempt, []]);
}
