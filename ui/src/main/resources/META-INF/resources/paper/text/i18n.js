/** The languages that the page speaks; the first is the default. */
const LANGUAGES = ['zh-CN', 'en'];
const ZONE = 'Asia/Shanghai';

let texts = {};
let language = LANGUAGES[0];

/**
 * Loads the texts of a language and marks the document with it.
 * @param {string|null} wanted a language tag; an unknown one means Chinese
 */
export async function speak(wanted) {
  language = LANGUAGES.find((tag) => tag === wanted || tag.split('-')[0] === wanted) ?? LANGUAGES[0];
  const response = await fetch(`i18n/${language}.json`);
  texts = await response.json();
  document.documentElement.lang = language;
}

/**
 * The text of a key, its {names} filled in. A missing text shows its key, so that it is noticed.
 * @param {string} key
 * @param {Record<string, string|number>} [values]
 */
export function t(key, values = {}) {
  const text = texts[key] ?? key;
  return text.replace(/\{(\w+)\}/g, (whole, name) => (name in values ? String(values[name]) : whole));
}

/** Why the server said no, in words of this page. @param {import('../server/problem.js').Refusal} refusal */
export function reason({ kind }) {
  const key = `problem.${kind}`;
  return key in texts ? t(key) : t('problem.other', { kind });
}

/** A day and time in China's zone, wherever the device believes to be. @param {number} millis */
export function moment(millis) {
  return new Intl.DateTimeFormat(language, {
    timeZone: ZONE, year: 'numeric', month: '2-digit', day: '2-digit',
    hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23',
  }).format(new Date(millis));
}

/** What is left of a time as 1:05:09 or 05:09; never below zero. @param {number} millis */
export function countdown(millis) {
  const seconds = Math.max(0, Math.ceil(millis / 1000));
  const two = (n) => String(n).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const rest = `${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  return hours ? `${hours}:${rest}` : rest;
}

/** A number the way the language groups it. @param {number} n */
export function number(n) {
  return new Intl.NumberFormat(language).format(n);
}

/** Joins item numbers or names the way the language does. @param {(string|number)[]} parts */
export function listed(parts) {
  return parts.join(language === 'en' ? ', ' : '、');
}
