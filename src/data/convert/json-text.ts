/** JSON, also inside a script that assigns it to a name or passes it to a function, as older tools published it. */
import type {Fault} from '../faults/fault.js';
import {parseDocument} from '../parse-document.js';

export type JsonText = {readonly value: unknown} | {readonly faults: readonly Fault[]};

/** `name = {…};` or `name({…})` */
const SCRIPT = /^\s*(?:(?:var|let|const)\s+)?[A-Za-z_$][\w$.]*\s*[=(]\s*(?=[{[])/;
/** Comments at the beginning are not JSON, but their author takes the file for it. */
const JSON_BEGINNING = /^\s*(?:[{[]|\/[/*])/;

/** @returns undefined if the text does not look like JSON */
export function jsonIn(text: string): JsonText | undefined {
  const plain = text.replace(/^\uFEFF/, '');
  if (JSON_BEGINNING.test(plain)) return parsed(plain);
  const [before] = SCRIPT.exec(plain.slice(0, 1000)) ?? [];
  if (before === undefined) return undefined;
  const end = Math.max(plain.lastIndexOf('}'), plain.lastIndexOf(']')) + 1;
  // Blanks keep lines and columns as they are in the file.
  return parsed(before.replace(/\S/g, ' ') + plain.slice(before.length, Math.max(end, before.length)));
}

function parsed(text: string): JsonText {
  try {
    return {value: JSON.parse(text) as unknown};
  } catch {
    return {faults: parseDocument(text).faults};
  }
}
