/**
 * Builds an element.
 * @param {string} name
 * @param {Record<string, any>} [attributes] on… are listeners, booleans are set or left out, null is left out
 * @param {...(Node|string|null|undefined)} children
 * @returns {any}
 */
export function h(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith('on')) element.addEventListener(key.slice(2), value);
    else if (typeof value === 'boolean') element.toggleAttribute(key, value);
    else if (value !== null && value !== undefined) element.setAttribute(key, String(value));
  }
  element.append(...children.filter((child) => child !== null && child !== undefined));
  return element;
}

/** A decorative picture of `icons/`, drawn in the colour of the text by the style sheet. @param {string} name */
export function icon(name) {
  return h('span', { class: `icon icon-${name}`, 'aria-hidden': 'true' });
}

/** A button that never submits anything. */
export function button(attributes, ...children) {
  return h('button', { type: 'button', ...attributes }, ...children);
}

/** Sets a text only when it changed, so that screen readers are not told twice. */
export function setText(element, text) {
  if (element.textContent !== text) element.textContent = text;
}
