/** The tokens of JSON, and the flaws that keep a text from being one. */

export interface Token {
  readonly type: '{' | '}' | '[' | ']' | ',' | ':' | 'text' | 'plain' | 'flaw' | 'start';
  readonly at: number;
  readonly end: number;
  /** Of a token that JSON does not have. */
  readonly flaw?: Flaw;
}

export type Flaw =
  | 'quotes'
  | 'number'
  | 'line'
  | 'control'
  | 'escape'
  | 'comment'
  | 'invisible'
  | 'html'
  | 'entity'
  | 'word'
  | 'stray';

/** The characters of numbers and bare words. */
const RUN = /[-+.\p{L}\p{N}_$]+/uy;
const NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/;
const WORD = /^(true|false|null)$/;
/** Values of programming languages that JSON does not have. */
const OTHER_WORD = /^(NaN|-?Infinity|undefined|None|True|False|NULL|nil)$/;
const NUMBER_LIKE = /^[-+.]?\d/;
/** Where a text can end or have a flaw: at a quotation mark, a backslash or a control character, which all come before the blank. */
const IN_TEXT = /["\\]|[^ -\uffff]/g;
const ESCAPED = '"\\/bfnrt';
const CODE = /u[0-9a-fA-F]{4}/y;

/** The next token; undefined at the end of the text. */
export function tokenAt(text: string, from: number): Token | undefined {
  let at = from;
  while (isSpace(text[at])) at += 1;
  const character = text[at];
  if (character === undefined) return undefined;
  if ('{}[],:'.includes(character)) return {type: character as Token['type'], at, end: at + 1};
  if (character === '"') return textAt(text, at);
  const run = match(RUN, text, at);
  if (NUMBER.test(run) || WORD.test(run)) return {type: 'plain', at, end: at + run.length};
  return flawAt(at, run ? flawOfRun(run) : flawOf(text, at));
}

function isSpace(character: string | undefined): boolean {
  return character === ' ' || character === '\n' || character === '\r' || character === '\t';
}

function textAt(text: string, at: number): Token {
  for (let from = at + 1; ;) {
    IN_TEXT.lastIndex = from;
    const found = IN_TEXT.exec(text);
    if (!found) return flawAt(at, 'line');
    const {0: character, index} = found;
    if (character === '"') return {type: 'text', at, end: index + 1};
    if (character === '\n' || character === '\r') return flawAt(at, 'line');
    if (character !== '\\') return flawAt(index, 'control');
    const escaped = ESCAPED.includes(text[index + 1] ?? ' ') ? 1 : match(CODE, text, index + 1).length;
    if (escaped === 0) return flawAt(index, 'escape');
    from = index + 1 + escaped;
  }
}

function flawOfRun(run: string): Flaw {
  if (OTHER_WORD.test(run)) return 'word';
  return NUMBER_LIKE.test(run) ? 'number' : 'quotes';
}

function flawOf(text: string, at: number): Flaw {
  if (/^(#|\/[/*])/.test(text.slice(at, at + 2))) return 'comment';
  if (/['`‘’“”„«»]/.test(text[at]!)) return 'quotes';
  if (/^<[a-z/!]/i.test(text.slice(at, at + 2))) return 'html';
  if (/^&#?\w{1,8};/.test(text.slice(at, at + 12))) return 'entity';
  return /[\p{C}\p{Z}]/u.test(text[at]!) ? 'invisible' : 'stray';
}

function flawAt(at: number, flaw: Flaw): Token {
  return {type: 'flaw', at, end: at, flaw};
}

function match(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}
