import { typed } from '../../answers/typed.js';

/**
 * Hears of every stroke in a field and of its end. While an input method is still composing, there is no text yet.
 * @param {HTMLElement} field @param {() => void} stroke @param {() => void} end
 */
export function onTyping(field, stroke, end) {
  field.addEventListener('input', (event) => { if (!event.isComposing) stroke(); });
  field.addEventListener('compositionend', stroke);
  field.addEventListener('change', stroke);
  field.addEventListener('blur', () => { stroke(); end(); });
}

/**
 * Shows a text, unless the field says the same already: writing over it would move the cursor.
 * @param {HTMLInputElement|HTMLTextAreaElement} field @param {string} text @param {number} most
 */
export function showText(field, text, most) {
  const now = typed(field.value, most);
  if (now !== text && (now.trim() || text)) field.value = text;
}
