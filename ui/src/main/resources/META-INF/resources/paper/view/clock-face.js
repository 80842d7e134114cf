import { countdown, t } from '../text/i18n.js';
import { h, icon, setText } from './dom.js';
import { View } from './view.js';

const MINUTE = 60_000;
const ANNOUNCED = [30, 10, 5, 1];

/** What is left, in the server's time. Screen readers hear of it four times, not every second. */
class ClockFace extends View {
  #digits = h('span', { class: 'digits', 'data-testid': 'clock', role: 'timer', 'aria-live': 'off' });
  #spoken = h('span', { class: 'unseen', role: 'status', 'data-testid': 'clock-announcement' });
  #before = Infinity;

  draw() {
    this.append(icon('clock'), h('span', { class: 'clock-label' }, t('clock.left')), this.#digits, this.#spoken);
    this.on(this.sitting, ['tick'], () => this.#tick());
    this.#tick();
  }

  #tick() {
    const { left } = this.sitting.clock;
    if (!Number.isFinite(left)) return;
    setText(this.#digits, countdown(left));
    this.dataset.urgency = left < MINUTE ? 'high' : left < 10 * MINUTE ? 'raised' : 'none';
    const passed = ANNOUNCED.find((minutes) => left <= minutes * MINUTE && this.#before > minutes * MINUTE);
    if (passed && Number.isFinite(this.#before)) setText(this.#spoken, t('clock.announce', { n: passed }));
    this.#before = left;
  }
}

customElements.define('clock-face', ClockFace);
