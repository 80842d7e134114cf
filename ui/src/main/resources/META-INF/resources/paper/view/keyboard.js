const KEY = 'chizheng-shortcuts';
const CHOICES = new Set(['SINGLE', 'MULTIPLE', 'TRUE_FALSE']);

/** Whether single keys do something; a person who dictates can switch them off. */
export function hasShortcuts() {
  return localStorage.getItem(KEY) !== 'off';
}

/** @param {boolean} isOn */
export function useShortcuts(isOn) {
  localStorage.setItem(KEY, isOn ? 'on' : 'off');
}

/**
 * Chooses, flags and turns by single keys.
 * @param {KeyboardEvent} event @param {import('../sitting/sitting.js').Sitting} sitting @param {() => void} hints
 */
export function listenForKeys(event, sitting, hints) {
  if (isWriting(event) || event.ctrlKey || event.altKey || event.metaKey || event.repeat && event.key.length === 1) return;
  if (!hasShortcuts() || document.querySelector('dialog[open]')) return;
  if (act(event.key, sitting, hints)) event.preventDefault();
}

/** Whether the key belongs to a text or a list that has the focus. */
function isWriting({ target, isComposing }) {
  return isComposing || target.matches('textarea, select, input:not([type=radio], [type=checkbox])');
}

function act(key, sitting, hints) {
  if (key === '?' || key === '\uff1f') return hints(), true;
  // in a group of radio buttons the browser would choose with these; up and down still do
  if (key === 'ArrowLeft') return sitting.go(sitting.current - 1), true;
  if (key === 'ArrowRight') return sitting.go(sitting.current + 1), true;
  if (!sitting.isOpen || key.length !== 1) return false;
  if (key.toLowerCase() === 'f') return sitting.attempt.toggleFlag(sitting.current), true;
  return choose(key, sitting);
}

function choose(key, sitting) {
  const { options, type, item } = sitting.question();
  if (!CHOICES.has(type)) return false;
  const option = options.find((one, index) => String(index + 1) === key || one.key === key.toUpperCase());
  if (!option) return false;
  const { chosen } = sitting.attempt.answer(item);
  const isChosen = chosen.includes(option.key);
  if (type !== 'MULTIPLE') {
    if (!isChosen) sitting.attempt.choose(item, [option.key]);
  } else sitting.attempt.choose(item, isChosen ? chosen.filter((one) => one !== option.key) : [...chosen, option.key]);
  return true;
}
