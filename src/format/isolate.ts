import {directionOf} from './direction.js';
import type {Translate} from './translate.js';

const [FIRST_STRONG_ISOLATE, POP_DIRECTIONAL_ISOLATE] = ['\u2068', '\u2069'];

/**
 * For texts of a document in a line of plain text that messages make. A text with letters of the other direction would
 * reorder the dates and the punctuation after it.
 */
export function isolateIn(translate: Translate): (text: string) => string {
  const direction = directionOf(translate('timeline'));
  const hasOther = (text: string): boolean =>
    (text.match(/\p{L}/gu) ?? []).some((letter) => directionOf(letter) !== direction);
  return (text) => (hasOther(text) ? FIRST_STRONG_ISOLATE + text + POP_DIRECTIONAL_ISOLATE : text);
}
