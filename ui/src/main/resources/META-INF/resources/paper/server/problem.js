const PREFIX = 'urn:chizheng:problem:';

/** The server said no, and why. `kind` is the short name of the problem's type, such as `lease-lost`. */
export class Refusal extends Error {
  /** @param {number} status @param {any} problem RFC 9457 Problem Details, or null when there were none */
  constructor(status, problem) {
    super(problem?.detail ?? problem?.title ?? `HTTP ${status}`);
    this.status = status;
    this.problem = problem ?? {};
    this.kind = String(problem?.type ?? '').startsWith(PREFIX) ? problem.type.slice(PREFIX.length) : `http-${status}`;
  }
}

/** Nobody answered, or somebody on the way did; asking again later is right. */
export class Unreachable extends Error {
  /**
   * @param {string} message
   * @param {number|null} retryAfter milliseconds that the server asked for, if it did
   * @param {boolean} silent whether nothing at all was heard, as when more was sent than the line carries in time
   */
  constructor(message, retryAfter = null, silent = false) {
    super(message);
    this.retryAfter = retryAfter;
    this.silent = silent;
  }

  /** Whether a server was there but had too much to do. */
  get busy() {
    return this.retryAfter !== null;
  }
}

/** Turns an answer that is not 2xx into one of the two. @param {Response} response */
export async function failureOf(response) {
  const { status } = response;
  if (status === 429 || status === 503) {
    const seconds = Number(response.headers.get('Retry-After'));
    return new Unreachable(`HTTP ${status}`, (seconds > 0 ? seconds : 2) * 1000);
  }
  if (status >= 500 || status === 408) return new Unreachable(`HTTP ${status}`);
  return new Refusal(status, await response.json().catch(() => null));
}
