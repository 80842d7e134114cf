import { Attempt } from './answers/attempt.js';
import { Journal } from './answers/journal.js';
import { Api } from './server/api.js';
import { pause } from './server/backoff.js';
import { ServerClock } from './server/clock.js';
import { thisPlace } from './server/place.js';
import { Sending } from './server/sending.js';
import { forgetReceipt, keptReceipt } from './sitting/receipt.js';
import { Sitting } from './sitting/sitting.js';
import { speak, t } from './text/i18n.js';
import { h } from './view/dom.js';
import './view/exam-screen.js';
import { noticeScreen } from './view/notice-screen.js';
import { receiptScreen } from './view/receipt-screen.js';
import './view/message-dialog.js';
import './view/state-dialog.js';
import { recallTextSize } from './view/text-size.js';
import { toasts } from './view/toast.js';

const SHELL_RHYTHM = 20_000;
const root = document.getElementById('app');

/** Takes attempt and ticket out of the address; the ticket leaves no trace in the history. */
function takeAddress() {
  const query = new URLSearchParams(location.search);
  const ticket = new URLSearchParams(location.hash.slice(1)).get('t');
  if (location.hash) history.replaceState(null, '', location.pathname + location.search);
  return { id: query.get('a'), language: query.get('lang'), ticket };
}

async function start() {
  const { id, language, ticket: fresh } = takeAddress();
  keepShell();
  recallTextSize();
  await speak(language);
  document.title = t('title');
  if (!id) return show(noticeScreen('no-ticket'));
  const journal = new Journal(id);
  await journal.open();
  await journal.sweep(Date.now());
  const remembered = await journal.recall();
  const ticket = fresh ?? remembered.ticket;
  if (fresh) forgetReceipt(id);
  const kept = keptReceipt(id);
  if (kept) show(receiptScreen(kept.paper, kept.receipt, kept.fate));
  // what missed the bell still waits here for the line
  if (kept && !(ticket && (await journal.entries()).length)) return;
  if (!ticket) return show(noticeScreen('no-ticket'));
  const place = await thisPlace(id, remembered.place);
  await journal.remember({ ticket, place: remembered.place ?? place });
  await sit(id, ticket, place, journal, remembered);
}

async function sit(id, ticket, place, journal, remembered) {
  const clock = new ServerClock();
  const api = new Api(id, ticket, clock);
  const attempt = new Attempt(journal, clock, place);
  const sending = new Sending(api, attempt, place);
  const sitting = new Sitting({ id, api, attempt, journal, clock, sending });
  const dialog = h('state-dialog');
  const message = h('message-dialog');
  document.body.append(toasts(sitting), dialog, message);
  sitting.addEventListener('phase', () => screenOf(sitting));
  sending.addEventListener('line', () => sitting.phase === 'entering' && screenOf(sitting));
  warnBeforeLeaving(sitting);
  screenOf(sitting);
  dialog.follow(sitting);
  message.follow(sitting);
  await sitting.begin(remembered);
}

/** Shows the screen of a phase; dialogs stand before it by themselves. */
function screenOf(sitting) {
  const { phase, paper, receipt, fate } = sitting;
  if (phase === 'done') return show(receiptScreen(paper, receipt, fate));
  if (phase === 'closed') {
    return show(noticeScreen('closed', { detail: fate.unsent ? t('receipt.unsent', { n: fate.unsent }) : null }));
  }
  if (!paper?.questions.length) {
    if (root.querySelector('main.receipt')) return;
    return show(noticeScreen(sitting.sending.line === 'down' ? 'unreachable' : 'entering'));
  }
  if (!root.querySelector('exam-screen')) {
    document.title = t('title.exam', { exam: paper.examTitle });
    show(h('exam-screen').follow(sitting));
  }
}

function show(screen) {
  const [before] = root.children;
  if (before?.dataset.notice && before.dataset.notice === screen.dataset.notice) return;
  root.replaceChildren(screen);
  screen.querySelector('h1[tabindex]')?.focus();
}

function warnBeforeLeaving(sitting) {
  window.addEventListener('beforeunload', (event) => {
    if ((sitting.isOpen || sitting.isSendingLate) && sitting.attempt.waiting > 0) event.preventDefault();
  });
}

/** Asks for the files that the page needs to open without a line, until the browser has them all. */
async function keepShell() {
  const workers = navigator.serviceWorker;
  while (workers && !await isKept(workers)) {
    const online = new Promise((resolve) => window.addEventListener('online', resolve, { once: true }));
    await Promise.race([online, pause(SHELL_RHYTHM * (0.5 + Math.random()))]);
  }
}

async function isKept(workers) {
  try {
    const registration = await workers.register('sw.js');
    const worker = registration.active ?? registration.waiting ?? registration.installing;
    return await new Promise((resolve) => {
      const look = () => ['activated', 'redundant'].includes(worker.state) && resolve(worker.state === 'activated');
      worker.addEventListener('statechange', look);
      look();
    });
  } catch (failure) {
    console.warn('no offline reload yet', failure);
    return false;
  }
}

start().catch((failure) => {
  console.error(failure);
  document.getElementById('broken').hidden = false;
});
