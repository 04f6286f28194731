/** The tokens of JSON, and what looks like one and is none. */

export interface Token {
  readonly type: '{' | '}' | '[' | ']' | ',' | ':' | 'text' | 'plain' | 'flaw' | 'start';
  readonly at: number;
  readonly end: number;
  /** What is wrong with it, where it is none of JSON. */
  readonly flaw?: Flaw;
}

export type Flaw = 'quotes' | 'number' | 'line' | 'control' | 'escape' | 'comment' | 'invisible' | 'stray';

/** A run of what numbers and bare words are made of. */
const RUN = /[-+.\p{L}\p{N}_$]+/uy;
const NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/;
const WORD = /^(true|false|null)$/;
const NUMBER_LIKE = /^[-+.]?\d/;
/** Where a text can end or go wrong. */
const IN_TEXT = /["\\\u0000-\u001f]/g; // eslint-disable-line no-control-regex -- it is looked for
const ESCAPED = '"\\/bfnrt';
const CODE = /u[0-9a-fA-F]{4}/y;

/** The next token; undefined at the end of the text. */
export function tokenAt(text: string, from: number): Token | undefined {
  let at = from;
  while (isSpace(text[at])) at += 1;
  const sign = text[at];
  if (sign === undefined) return undefined;
  if ('{}[],:'.includes(sign)) return {type: sign as Token['type'], at, end: at + 1};
  if (sign === '"') return textAt(text, at);
  const run = match(RUN, text, at);
  if (NUMBER.test(run) || WORD.test(run)) return {type: 'plain', at, end: at + run.length};
  return flawAt(at, run ? (NUMBER_LIKE.test(run) ? 'number' : 'quotes') : strangeness(text, at));
}

function isSpace(sign: string | undefined): boolean {
  return sign === ' ' || sign === '\n' || sign === '\r' || sign === '\t';
}

function textAt(text: string, at: number): Token {
  for (let from = at + 1; ;) {
    IN_TEXT.lastIndex = from;
    const found = IN_TEXT.exec(text);
    if (!found) return flawAt(at, 'line');
    const {0: sign, index} = found;
    if (sign === '"') return {type: 'text', at, end: index + 1};
    if (sign === '\n' || sign === '\r') return flawAt(at, 'line');
    if (sign !== '\\') return flawAt(index, 'control');
    const escaped = ESCAPED.includes(text[index + 1] ?? ' ') ? 1 : match(CODE, text, index + 1).length;
    if (escaped === 0) return flawAt(index, 'escape');
    from = index + 1 + escaped;
  }
}

function strangeness(text: string, at: number): Flaw {
  if (/^(#|\/[/*])/.test(text.slice(at, at + 2))) return 'comment';
  if (/['`‘’“”„«»]/.test(text[at]!)) return 'quotes';
  return /[\p{C}\p{Z}]/u.test(text[at]!) ? 'invisible' : 'stray';
}

function flawAt(at: number, flaw: Flaw): Token {
  return {type: 'flaw', at, end: at, flaw};
}

function match(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}
