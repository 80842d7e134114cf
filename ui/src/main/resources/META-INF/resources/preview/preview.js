import { speak, t } from '../paper/text/i18n.js';
import { button, h } from '../paper/view/dom.js';
import '../paper/view/case-material.js';
import '../paper/view/question-card.js';

/** Answers that stay on this page: the author tries the question as a candidate would. */
class TriedAnswers extends EventTarget {
  #given = new Map();

  answer(item) {
    return { item, seq: 0, flagged: false, chosen: this.#given.get(item) ?? [] };
  }

  choose(item, chosen) {
    this.#given.set(item, chosen);
    this.dispatchEvent(new CustomEvent('answer', { detail: [item] }));
  }

  write(item, given) {
    this.choose(item, given.every((one) => one === '') ? [] : given);
  }

  isWaiting() { return false; }

  release() {}

  toggleFlag() {}
}

/** A sitting with one question, or one case, and no server behind it. */
class Trial extends EventTarget {
  current = 1;
  isOpen = true;
  attempt = new TriedAnswers();

  constructor(paper) {
    super();
    this.paper = paper;
  }

  question(item = this.current) {
    return this.paper.questions.find((one) => one.item === item);
  }

  go(item) {
    this.current = item;
    this.dispatchEvent(new Event('current'));
  }
}

const root = document.getElementById('question');

function show(paper, current) {
  const trial = new Trial(paper);
  if (trial.question(current)) trial.current = current;
  const parts = paper.questions.length < 2 ? null : h('div', { class: 'parts' },
    ...paper.questions.map(({ item }) => button({ 'data-item': item, onclick: () => trial.go(item) }, String(item))));
  const mark = () => parts?.querySelectorAll('button').forEach((one) => {
    one.setAttribute('aria-pressed', String(Number(one.dataset.item) === trial.current));
    one.setAttribute('aria-label', t('question.number', { item: one.dataset.item }));
  });
  trial.addEventListener('current', mark);
  mark();
  const views = [h('case-material', { hidden: true }), h('question-card')];
  root.replaceChildren(...(parts ? [parts] : []), ...views);
  for (const view of views) view.follow(trial);
  return trial;
}

let trial = null;
let shown = '';

await speak(new URLSearchParams(location.search).get('lang'));
window.addEventListener('message', ({ source, origin, data }) => {
  if (source !== parent || origin !== location.origin || typeof data.paper !== 'string' || data.paper === shown) return;
  shown = data.paper;
  document.documentElement.style.colorScheme = data.scheme;
  trial = show(JSON.parse(data.paper), trial?.current ?? 1);
});
new ResizeObserver(() => parent.postMessage({ height: document.documentElement.offsetHeight }, location.origin))
  .observe(document.documentElement);
parent.postMessage({ ready: true }, location.origin);
