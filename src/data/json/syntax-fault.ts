/**
 * Where a text fails to be JSON, and why, in words that somebody who wrote it by hand can act on. Browsers tell it each in
 * its own way, some without the place. Asked only of a text that `JSON.parse` refuses.
 */
import {tokenAt, type Flaw, type Token} from './tokens.js';

const WHY = {
  comma: 'no comma stands before a closing bracket: take it out',
  separator: 'a comma is missing here',
  quote: 'a comma is missing here, or a quotation mark within the text is not written \\"',
  quotes: 'names and texts stand between straight double quotes (")',
  name: 'a name between double quotes is missing here',
  colon: 'a colon is missing here',
  value: 'a value is missing here',
  number: 'numbers are not written like this',
  line: 'a text does not end on its line: close it with ", or write its line breaks as \\n',
  control: 'a tab or another control character stands within a text: write a tab as \\t',
  escape: 'this backslash leads to nothing: a backslash itself is written \\\\',
  comment: 'there are no comments in JSON',
  invisible: 'an invisible character stands here: take it out',
  stray: 'this does not belong here',
  bracket: 'this does not close the bracket of line {open}',
  early: 'the text ends too early: the bracket of line {open} is not closed',
  end: 'the document ends before this',
  nothing: 'there is nothing',
} as const satisfies Readonly<Record<Flaw, string>> & Readonly<Record<string, string>>;

interface Found {
  readonly why: keyof typeof WHY;
  readonly at: number;
}

/** @returns such as "line 3, column 12: a comma is missing here"; undefined where it is JSON */
export function jsonFault(text: string): string | undefined {
  const scan = new Scan(text);
  const found = scan.run();
  if (!found) return undefined;
  const {line, column} = placeOf(text, found.at);
  const why = WHY[found.why].replace('{open}', () => String(placeOf(text, scan.open.at(-1)?.at ?? 0).line));
  return `line ${line}, column ${column}: ${why}`;
}

function placeOf(text: string, at: number): {line: number; column: number} {
  const lines = text.slice(0, at).split(/\r\n?|\n/);
  return {line: lines.length, column: lines.at(-1)!.length + 1};
}

/** What may come next. */
type Next = 'value' | 'value or end' | 'name' | 'name or end' | 'colon' | 'comma or end';

class Scan {
  /** The brackets that are not closed yet. */
  readonly open: Token[] = [];
  readonly #text: string;
  #next: Next = 'value';
  #last: Token = {type: 'start', at: 0, end: 0};

  constructor(text: string) {
    this.#text = text;
  }

  run(): Found | undefined {
    for (;;) {
      const token = tokenAt(this.#text, this.#last.end);
      if (!token) return this.#atEnd();
      const why = this.#take(token);
      if (why) return {why: why.why, at: why.at ?? token.at};
      this.#last = token;
    }
  }

  #atEnd(): Found | undefined {
    const at = this.#text.length;
    if (this.open.length > 0) return {why: 'early', at};
    return this.#next === 'value' ? {why: 'nothing', at} : undefined;
  }

  /** Goes on by a token; returns what is wrong with it, and where if that is not where it stands. */
  #take(token: Token): {why: Found['why']; at?: number} | undefined {
    const {type} = token;
    if (this.#next === 'comma or end' && this.open.length === 0) return {why: 'end'};
    if (type === 'flaw') return {why: this.#isInText(token) ? 'quote' : token.flaw!};
    if (type === '}' || type === ']') return this.#close(token);
    if (this.#next === 'value' || this.#next === 'value or end') return this.#value(token);
    if (this.#next === 'name' || this.#next === 'name or end') {
      if (type !== 'text') return {why: type === 'plain' ? 'quotes' : 'name'};
      this.#next = 'colon';
    } else if (this.#next === 'colon') {
      if (type !== ':') return {why: 'colon', at: this.#last.end};
      this.#next = 'value';
    } else return this.#goOn(token);
    return undefined;
  }

  #value(token: Token): {why: Found['why']} | undefined {
    const {type} = token;
    if (type === ',') return {why: 'value'};
    if (type === ':') return {why: 'stray'};
    this.#next = type === '{' ? 'name or end' : type === '[' ? 'value or end' : 'comma or end';
    if (type === '{' || type === '[') this.open.push(token);
    return undefined;
  }

  #goOn(token: Token): {why: Found['why']; at?: number} | undefined {
    if (token.type === ':') return {why: 'stray'};
    if (token.type !== ',') return {why: this.#isInText(token) ? 'quote' : 'separator', at: this.#last.end};
    this.#next = this.open.at(-1)?.type === '{' ? 'name' : 'value';
    return undefined;
  }

  #close({type}: Token): {why: Found['why']; at?: number} | undefined {
    const bracket = this.open.at(-1);
    if (!bracket) return {why: 'stray'};
    if (this.#last.type === ',') return {why: 'comma', at: this.#last.at};
    if (this.#next === 'colon') return {why: 'colon', at: this.#last.end};
    if (this.#next === 'value') return {why: 'value'};
    if ((bracket.type === '{') !== (type === '}')) return {why: 'bracket'};
    this.open.pop();
    this.#next = 'comma or end';
    return undefined;
  }

  /** Whether a quotation mark seems to have ended a text too early: what follows touches it, or is a bare word. */
  #isInText({type, at, flaw}: Token): boolean {
    if (this.#last.type !== 'text' || this.#next !== 'comma or end') return false;
    return flaw === 'quotes' || (type !== ',' && at === this.#last.end && type !== 'flaw');
  }
}
