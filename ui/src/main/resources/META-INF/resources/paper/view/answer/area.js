import { blanksArea } from './blanks.js';
import { choiceArea } from './choice.js';
import { essayArea } from './essay.js';
import { matchingArea } from './matching.js';
import { orderingArea } from './ordering.js';

const AREAS = { BLANKS: blanksArea, ORDERING: orderingArea, MATCHING: matchingArea, ESSAY: essayArea };

/**
 * Where a question is answered.
 * @param {any} question @param {import('../../sitting/sitting.js').Sitting} sitting @param {HTMLElement} stem
 * @returns {{hint: string|null, element: HTMLElement, show: (answer: any, isOpen: boolean) => void}} hint: how it is
 *   answered; show: draws an answer
 */
export function areaOf(question, sitting, stem) {
  return (AREAS[question.type] ?? choiceArea)(question, sitting, stem);
}
