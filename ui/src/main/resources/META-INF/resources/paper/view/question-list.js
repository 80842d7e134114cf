import { t } from '../text/i18n.js';
import { button, h, icon, setText } from './dom.js';
import { View } from './view.js';

const FILTERS = {
  all: () => true,
  unanswered: ({ chosen }) => chosen.length === 0,
  flagged: ({ flagged }) => flagged,
};

/** The answer card: every question as a numbered tile that shows how it stands. Fires `picked` and `hand-in`. */
class QuestionList extends View {
  #filter = 'all';

  draw() {
    this.append(this.#head(), this.#filters(), h('div', { class: 'groups' }, ...this.#groups()),
      h('p', { class: 'nothing', hidden: true }, t('list.nothing')), legend(), this.#handIn());
    this.on(this.sitting, ['phase'], () => this.#show());
    this.on(this.sitting, ['current'], () => { this.#show(); this.#keepInSight(); });
    this.on(this.sitting.attempt, ['answer'], () => this.#show());
    this.#show();
  }

  #head() {
    return h('div', { class: 'list-head' },
      h('h2', { id: 'list-heading' }, t('list.title')),
      h('p', { class: 'progress-text', 'data-testid': 'progress' }),
      button({ class: 'close-sheet round', 'data-testid': 'close-sheet', 'aria-label': t('list.close'),
        onclick: () => this.dispatchEvent(new Event('closed')) }, icon('close')),
      h('progress', { class: 'progress', max: this.sitting.paper.questions.length, value: 0,
        'aria-label': t('list.progress') }));
  }

  #filters() {
    const one = (name) => button({ class: 'filter', 'data-filter': name, 'data-testid': `filter-${name}`,
      onclick: () => { this.#filter = name; this.#show(); } });
    return h('div', { class: 'filters', role: 'group', 'aria-label': t('list.filter') },
      ...Object.keys(FILTERS).map(one));
  }

  /** A heading for every case and for every run of questions of one type. */
  #groups() {
    const runs = [];
    const kind = ({ type, material }) => material ?? type;
    for (const question of this.sitting.paper.questions) {
      if (runs.length === 0 || kind(runs.at(-1)[0]) !== kind(question)) runs.push([]);
      runs.at(-1).push(question);
    }
    const heading = ({ type, material }) => (
      (material ?? null) === null ? t(`type.${type}`) : t('list.case', { n: material + 1 }));
    return runs.map((run) => h('section', { class: 'group' },
      h('h3', {}, heading(run[0])),
      h('div', { class: 'tiles' }, ...run.map(({ item }) => this.#tile(item)))));
  }

  #tile(item) {
    return button({ class: 'tile', 'data-item': item, 'data-testid': `tile-${item}`, onclick: () => {
      this.sitting.go(item);
      this.dispatchEvent(new Event('picked'));
    } }, String(item));
  }

  #handIn() {
    return button({ class: 'primary wide', 'data-testid': 'hand-in',
      onclick: () => this.dispatchEvent(new Event('hand-in')) }, t('hand-in.open'));
  }

  /** Moves the tiles, and nothing else of the page, so that the current one is seen. */
  #keepInSight() {
    const groups = this.querySelector('.groups');
    const tile = groups.querySelector('[aria-current]').getBoundingClientRect();
    const frame = groups.getBoundingClientRect();
    groups.scrollTop += Math.min(0, tile.top - frame.top - 8) + Math.max(0, tile.bottom - frame.bottom + 8);
  }

  #show() {
    const { attempt, paper, current } = this.sitting;
    for (const tile of this.querySelectorAll('.tile[data-item]')) {
      const answer = attempt.answer(Number(tile.dataset.item));
      showTile(tile, answer, attempt.isWaiting(answer.item), answer.item === current);
      tile.hidden = !FILTERS[this.#filter](answer);
    }
    for (const group of this.querySelectorAll('.group')) group.hidden = !group.querySelector('.tile:not([hidden])');
    this.querySelector('.nothing').hidden = this.querySelector('.tile:not([hidden])') !== null;
    const all = paper.questions.length;
    const counts = { all, unanswered: all - attempt.answered, flagged: attempt.flagged };
    for (const filter of this.querySelectorAll('.filter')) {
      const name = filter.dataset.filter;
      filter.setAttribute('aria-pressed', String(name === this.#filter));
      setText(filter, t(`list.${name}`, { n: counts[name] }));
    }
    setText(this.querySelector('.progress-text'), t('list.count', { n: attempt.answered, all }));
    this.querySelector('.progress').value = attempt.answered;
    this.querySelector('[data-testid=hand-in]').disabled = !this.sitting.isOpen;
  }
}

function showTile(tile, { item, chosen, flagged }, isWaiting, isCurrent) {
  tile.toggleAttribute('data-answered', chosen.length > 0);
  tile.toggleAttribute('data-flagged', flagged);
  tile.toggleAttribute('data-waiting', isWaiting);
  if (isCurrent) tile.setAttribute('aria-current', 'true');
  else tile.removeAttribute('aria-current');
  const parts = [t('question.number', { item }), t(chosen.length ? 'tile.answered' : 'tile.unanswered')];
  if (flagged) parts.push(t('tile.flagged'));
  if (isWaiting) parts.push(t('tile.waiting'));
  tile.setAttribute('aria-label', parts.join(t('tile.join')));
}

function legend() {
  const one = (attributes, key) => h('li', {},
    h('span', { class: 'tile sample', 'aria-hidden': 'true', ...attributes }), t(key));
  return h('ul', { class: 'legend', 'aria-label': t('list.legend') },
    one({ 'data-answered': true }, 'tile.answered'), one({}, 'tile.unanswered'),
    one({ 'data-flagged': true }, 'tile.flagged'), one({ 'aria-current': 'true' }, 'tile.current'));
}

customElements.define('question-list', QuestionList);
