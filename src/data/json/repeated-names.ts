/** Names that an object of a JSON text has twice: `JSON.parse` keeps the last value and drops the others silently. */
import {faultAt, type Fault} from '../faults/fault.js';
import {MAX_FAULTS} from '../faults/limit.js';
import type {Steps} from '../steps.js';

/** So many brackets, commas and strings are looked at in a step. */
const STEP = 100_000;
/** So many characters are looked at in a step, to count names. */
const CHARACTERS_STEP = 2_000_000;
const [QUOTATION_MARK, COLON] = [0x22, 0x3a];

/**
 * A warning for each of them, up to the limit.
 * @param text valid JSON
 * @param value what `JSON.parse` makes of it: it has as many names as the text if none is repeated
 */
export function* repeatedNames(text: string, value: unknown): Steps<Fault[]> {
  return (yield* namesInText(text)) === namesIn(value) ? [] : yield* listRepeated(text);
}

/** The number of colons outside of strings. */
function* namesInText(text: string): Steps<number> {
  let names = 0;
  let pause = CHARACTERS_STEP;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charCodeAt(at);
    if (character === QUOTATION_MARK) at = endOfString(text, at);
    else if (character === COLON) names += 1;
    if (at > pause) {
      yield;
      pause = at + CHARACTERS_STEP;
    }
  }
  return names;
}

/** The number of names in all objects of a value. A list of what is left: recursion would exceed the stack. */
function namesIn(value: unknown): number {
  let names = 0;
  const left = [value];
  while (left.length > 0) {
    const one = left.pop();
    if (typeof one !== 'object' || one === null) continue;
    const values: unknown[] = Array.isArray(one) ? one : Object.values(one);
    if (values !== one) names += values.length;
    for (const part of values) if (typeof part === 'object') left.push(part);
  }
  return names;
}

function* listRepeated(text: string): Steps<Fault[]> {
  const faults: Fault[] = [];
  /** The keys and indexes that lead to the next value. */
  const path: PropertyKey[] = [];
  /** The names in each object that is open; undefined for a list. */
  const open: (Set<string> | undefined)[] = [];
  const tokens = /["{}[\],]/g;
  let isName = false;
  for (let count = 1; faults.length < MAX_FAULTS; count += 1) {
    const {0: token, index} = tokens.exec(text) ?? {};
    if (token === undefined) break;
    if (token === '"') {
      const end = endOfString(text, index!);
      tokens.lastIndex = end + 1;
      if (isName) addName(text.slice(index! + 1, end), path, open.at(-1)!, faults);
      isName = false;
    } else if (token === ',') {
      isName = open.at(-1) !== undefined;
      if (!isName) path.push(Number(path.pop()) + 1);
    } else {
      isName = token === '{';
      if (isName || token === '[') {
        open.push(isName ? new Set() : undefined);
        path.push(0);
      } else {
        open.pop();
        path.pop();
      }
    }
    if (count % STEP === 0) yield;
  }
  return faults;
}

function addName(name: string, path: PropertyKey[], names: Set<string>, faults: Fault[]): void {
  path[path.length - 1] = name;
  if (names.has(name)) faults.push(faultAt([...path], 'repeated', {severity: 'warning'}));
  names.add(name);
}

/** The index of the quotation mark that closes a string. */
function endOfString(text: string, opening: number): number {
  for (let end = opening + 1; ; end += 1) {
    end = text.indexOf('"', end);
    let backslashes = 0;
    while (text[end - 1 - backslashes] === '\\') backslashes += 1;
    if (backslashes % 2 === 0) return end;
  }
}
