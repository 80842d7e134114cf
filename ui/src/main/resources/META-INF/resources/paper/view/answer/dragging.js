/**
 * Lets rows of a list be dragged by mouse anywhere on them, by finger or pen on their grip.
 * @param {HTMLElement} list @param {() => boolean} mayDrag @param {(row: HTMLElement) => void} dropped
 * @param {() => void} cancelled puts the rows back
 * @returns {{readonly isOn: boolean}}
 */
export function dragging(list, mayDrag, dropped, cancelled) {
  let row = null;
  let before = '';
  const order = () => [...list.children].map(({ dataset }) => dataset.key).join();
  const end = (isDrop) => {
    const moved = row;
    if (!moved) return;
    row = null;
    moved.classList.remove('dragged');
    if (!isDrop) cancelled();
    else if (order() !== before) dropped(moved);
  };
  list.addEventListener('pointerdown', (event) => {
    const { target, pointerType, button } = event;
    const isGrip = target.closest('.grip');
    if (!mayDrag() || button !== 0 || (!isGrip && (pointerType !== 'mouse' || target.closest('button')))) return;
    row = target.closest('li');
    if (!row) return;
    before = order();
    row.classList.add('dragged');
    list.setPointerCapture(event.pointerId);
    if (!isGrip) event.preventDefault();
  });
  list.addEventListener('pointermove', ({ clientY }) => {
    if (!row) return;
    const middle = (one) => { const { top, height } = one.getBoundingClientRect(); return top + height / 2; };
    const next = [...list.children].find((one) => one !== row && clientY < middle(one)) ?? null;
    if (next !== row.nextElementSibling) list.insertBefore(row, next);
  });
  list.addEventListener('pointerup', () => end(true));
  list.addEventListener('pointercancel', () => end(false));
  return { get isOn() { return row !== null; } };
}
