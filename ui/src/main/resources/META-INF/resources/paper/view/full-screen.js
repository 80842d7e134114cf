import { t } from '../text/i18n.js';
import { button, h } from './dom.js';
import { View } from './view.js';

/** Asks for full screen where the exam wants it; nothing is held back from whoever does not follow. */
class FullScreen extends View {
  draw() {
    this.append(h('p', { class: 'note warn', 'data-testid': 'full-screen-ask' }, h('span', {}, t('screen-full.ask')),
      button({ 'data-testid': 'full-screen', onclick: () => this.#enter() }, t('screen-full.enter'))));
    this.on(document, ['fullscreenchange'], () => this.#show());
    this.on(this.sitting.sending, ['entered'], () => this.#show());
    this.#show();
  }

  #show() {
    this.hidden = !this.sitting.paper?.asksFullScreen || !document.fullscreenEnabled
      || Boolean(document.fullscreenElement);
  }

  #enter() {
    document.documentElement.requestFullscreen().catch((failure) => console.warn('no full screen', failure));
  }
}

customElements.define('full-screen', FullScreen);
