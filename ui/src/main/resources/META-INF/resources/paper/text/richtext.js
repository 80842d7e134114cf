import { t } from './i18n.js';

/**
 * Stems and options arrive as HTML that the server sanitised. What is drawn here passes a second, narrow gate,
 * so that a hole in the first does not become a script in an exam.
 */
const ALLOWED = new Set(('P BR B STRONG I EM U S SUB SUP UL OL LI TABLE CAPTION THEAD TBODY TR TH TD IMG CODE PRE '
  + 'BLOCKQUOTE SPAN DIV H3 H4 H5 HR RUBY RT').split(' '));
const DROPPED_WITH_CONTENT = new Set('SCRIPT STYLE TEMPLATE IFRAME OBJECT EMBED SVG MATH FORM'.split(' '));
const ATTRIBUTES = new Set('alt colspan rowspan width height lang'.split(' '));

/**
 * Turns sanitised HTML into nodes of harmless elements.
 * @param {string} html
 * @returns {DocumentFragment}
 */
export function richText(html) {
  const fragment = document.createDocumentFragment();
  copyChildren(new DOMParser().parseFromString(html ?? '', 'text/html').body, fragment);
  return fragment;
}

/** The addresses of all pictures in a text, for keeping them before the line breaks. @param {string} html */
export function pictures(html) {
  if (!/<img/i.test(html ?? '')) return [];
  return [...richText(html).querySelectorAll('img')].map((image) => image.getAttribute('src'))
    .filter((address) => address && !isWithin(address));
}

function copyChildren(from, to) {
  for (const node of from.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) to.append(node.data);
    if (node.nodeType === Node.ELEMENT_NODE) copyElement(node, to);
  }
}

function copyElement(element, to) {
  const name = element.nodeName.toUpperCase();
  if (DROPPED_WITH_CONTENT.has(name)) return;
  if (!ALLOWED.has(name)) return copyChildren(element, to);
  if (name === 'IMG' && !isOurs(element.getAttribute('src'))) return;
  const copy = document.createElement(name);
  for (const { name: key, value } of element.attributes) {
    if (ATTRIBUTES.has(key)) copy.setAttribute(key, value);
    if (key === 'src' && name === 'IMG') copy.setAttribute('src', value);
  }
  if (name === 'IMG' && !copy.hasAttribute('alt')) copy.setAttribute('alt', t('question.picture'));
  copyChildren(element, copy);
  to.append(copy);
}

/**
 * Pictures of our own or within the text only: a foreign address would tell somebody else who reads which question.
 */
function isOurs(address) {
  return /^\/(?![/\\])/.test(address ?? '') || isWithin(address);
}

/** Not SVG, which can hold scripts. */
function isWithin(address) {
  return /^data:image\/(png|jpeg|gif|webp);base64,[A-Za-z0-9+/]+={0,2}$/.test(address ?? '');
}
