import { typed } from '../../answers/typed.js';

/** Fields in which an input method is composing: what stands there is half pinyin and no text yet. */
const composing = new WeakSet();

/**
 * Hears of every stroke in a field and of its end. While an input method is still composing, there is no text yet.
 * @param {HTMLElement} field @param {() => void} stroke @param {() => void} end
 */
export function onTyping(field, stroke, end) {
  field.addEventListener('compositionstart', () => composing.add(field));
  field.addEventListener('compositionend', () => { composing.delete(field); stroke(); });
  field.addEventListener('input', (event) => { if (!event.isComposing) stroke(); });
  field.addEventListener('change', stroke);
  field.addEventListener('blur', () => { composing.delete(field); stroke(); end(); });
}

/**
 * Shows a text, unless the field says the same already: writing over it would move the cursor. Nor is anything
 * written over what is being composed, which the input method would then drop; a field that was closed holds no
 * such thing any more.
 * @param {HTMLInputElement|HTMLTextAreaElement} field @param {string} text @param {number} most
 */
export function showText(field, text, most) {
  if (field.disabled) composing.delete(field);
  if (composing.has(field)) return;
  const now = typed(field.value, most);
  if (now !== text && (now.trim() || text)) field.value = text;
}
