/**
 * Where a text is not JSON, and why, so that somebody who wrote it by hand can correct it. Each browser reports that in its
 * own way, some without a position. Used only for a text that `JSON.parse` refuses.
 */
import type {MessageReference, Params} from '../faults/fault.js';
import {tokenAt, type Flaw, type Token} from './tokens.js';

/** The part of the message's key after `expected.json-`. */
type Reason =
  | Flaw
  | 'comma'
  | 'separator'
  | 'quote'
  | 'name'
  | 'colon'
  | 'value'
  | 'bracket'
  | 'early'
  | 'end'
  | 'lines'
  | 'nothing';

interface Problem {
  readonly reason: Reason;
  /** The index in the text. */
  readonly at: number;
}

/** What a token is refused for, and where if that is not at the token. */
interface Refusal {
  readonly reason: Reason;
  readonly at?: number;
}

/** @returns line, column and what to do about it; undefined where the text is JSON */
export function syntaxFault(text: string): MessageReference | undefined {
  const scanner = new Scanner(text);
  const problem = scanner.run();
  if (!problem) return undefined;
  const {reason, at} = problem;
  const params: Params =
    reason === 'bracket' || reason === 'early'
      ? {open: positionOf(text, scanner.open.at(-1)?.at ?? 0).line}
      : {};
  return {
    key: 'expected.place',
    params: {...positionOf(text, at), what: {key: `expected.json-${reason}`, params}},
  };
}

/** From 1, as editors count. */
function positionOf(text: string, at: number): {line: number; column: number} {
  const lines = text.slice(0, at).split(/\r\n?|\n/);
  return {line: lines.length, column: lines.at(-1)!.length + 1};
}

/** What may come next. */
type Next = 'value' | 'value or end' | 'name' | 'name or end' | 'colon' | 'comma or end';

class Scanner {
  /** The brackets that are not closed yet. */
  readonly open: Token[] = [];
  readonly #text: string;
  #next: Next = 'value';
  #last: Token = {type: 'start', at: 0, end: 0};

  constructor(text: string) {
    this.#text = text;
  }

  run(): Problem | undefined {
    for (;;) {
      const token = tokenAt(this.#text, this.#last.end);
      if (!token) return this.#atEnd();
      const refusal = this.#take(token);
      if (refusal) return {reason: refusal.reason, at: refusal.at ?? token.at};
      this.#last = token;
    }
  }

  #atEnd(): Problem | undefined {
    const at = this.#text.length;
    if (this.open.length > 0) return {reason: 'early', at};
    return this.#next === 'value' ? {reason: 'nothing', at} : undefined;
  }

  #take(token: Token): Refusal | undefined {
    const {type} = token;
    if (this.#next === 'comma or end' && this.open.length === 0)
      return {reason: type === '{' && this.#last.type === '}' ? 'lines' : 'end'};
    if (type === 'flaw') return {reason: this.#isInText(token) ? 'quote' : token.flaw!};
    if (type === '}' || type === ']') return this.#close(token);
    if (this.#next === 'value' || this.#next === 'value or end') return this.#takeValue(token);
    if (this.#next === 'name' || this.#next === 'name or end') {
      if (type !== 'text') return {reason: type === 'plain' ? 'quotes' : 'name'};
      this.#next = 'colon';
    } else if (this.#next === 'colon') {
      if (type !== ':') return {reason: 'colon', at: this.#last.end};
      this.#next = 'value';
    } else return this.#takeComma(token);
    return undefined;
  }

  #takeValue(token: Token): Refusal | undefined {
    const {type} = token;
    if (type === ',') return {reason: 'value'};
    if (type === ':') return {reason: 'stray'};
    this.#next = type === '{' ? 'name or end' : type === '[' ? 'value or end' : 'comma or end';
    if (type === '{' || type === '[') this.open.push(token);
    return undefined;
  }

  #takeComma(token: Token): Refusal | undefined {
    if (token.type === ':') return {reason: 'stray'};
    if (token.type !== ',')
      return {reason: this.#isInText(token) ? 'quote' : 'separator', at: this.#last.end};
    this.#next = this.open.at(-1)?.type === '{' ? 'name' : 'value';
    return undefined;
  }

  #close({type}: Token): Refusal | undefined {
    const bracket = this.open.at(-1);
    if (!bracket) return {reason: 'stray'};
    if (this.#last.type === ',') return {reason: 'comma', at: this.#last.at};
    if (this.#next === 'colon') return {reason: 'colon', at: this.#last.end};
    if (this.#next === 'value') return {reason: 'value'};
    if ((bracket.type === '{') !== (type === '}')) return {reason: 'bracket'};
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
