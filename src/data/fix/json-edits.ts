/** Corrections of the dates in JSON. */
import {correctionOf, type Edit} from './edits.js';
import {isDateAt} from '../is-date-at.js';
import {tokenAt} from '../json/tokens.js';

/** @param text valid JSON */
export function jsonEdits(text: string): Edit[] {
  const edits: Edit[] = [];
  /** The keys and indexes that lead to the next value. */
  const path: PropertyKey[] = [];
  const lists: boolean[] = [];
  let isName = false;
  for (let token = tokenAt(text, 0); token; token = tokenAt(text, token.end)) {
    const {type, at, end} = token;
    if (type === '{' || type === '[') {
      lists.push(type === '[');
      path.push(type === '[' ? 0 : '');
      isName = type === '{';
    } else if (type === '}' || type === ']') {
      lists.pop();
      path.pop();
      isName = false;
    } else if (type === ',') {
      isName = lists.at(-1) === false;
      if (!isName) path.push(Number(path.pop()) + 1);
    } else if (type === 'text' && isName) {
      path[path.length - 1] = JSON.parse(text.slice(at, end)) as string;
      isName = false;
    } else if (type === 'text' && isDateAt(path)) {
      const correction = correctionOf(JSON.parse(text.slice(at, end)) as string);
      if (correction !== undefined) edits.push({at, end, text: JSON.stringify(correction)});
    }
  }
  return edits;
}
