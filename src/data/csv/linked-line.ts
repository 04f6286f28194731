/** Addresses in a line that also has words, such as "Yonhap (https://example.org/a)". */

export interface LinkedLine {
  /** The words before and after the address. */
  readonly text: string;
  readonly address: string;
}

const WEB_ADDRESS = /https?:\/\/./i;
/** Between addresses, the first character of the next one perhaps in brackets. */
const NEXT_ADDRESS = /(?<=[\s,;])(?=[[(<]?https?:\/\/)/i;
const ADDRESS_ALONE = /^[[(<]?https?:\/\/\S+$/i;

/** What can be between two things with their words, such as "[BBC](https://a.org/1), [CNN](https://a.org/2)". */
const BETWEEN = /((?<=\))[,;]\s*|[,;]\s+|(?<!\s)\s+(?=\[))/;

/**
 * Each thing of a line that has several: addresses with nothing else, or addresses that all come after their words. Otherwise
 * the line as it is.
 * @param isOther whether a word is an address though it does not begin with `https://`
 */
export function thingsInLine(line: string, isOther: (word: string) => boolean = () => false): string[] {
  const alone = line.split(NEXT_ADDRESS).map(withoutEnd);
  if (alone.length > 1 && alone.every((piece) => ADDRESS_ALONE.test(piece))) return alone;
  const things: string[] = [];
  let begin = 0;
  // A name may have commas, too: those in odd places are what is between the pieces.
  const pieces = line.split(BETWEEN);
  for (let at = 0; at < pieces.length; at += 2) {
    const last = pieces[at]!.split(/\s/).at(-1)!;
    if (!isAddressWord(last) && !isOther(last)) continue;
    things.push(pieces.slice(begin, at + 1).join(''));
    begin = at + 2;
  }
  return things.length > 0 && pieces.slice(begin).join('') === '' ? things : [line];
}

/**
 * The address of a line and its words: the last word, else the first, else the only address. Undefined if there is none.
 * @param isOther whether a word is an address though it does not begin with `https://`
 */
export function linkedLine(
  line: string,
  isOther: (word: string) => boolean = () => false,
): LinkedLine | undefined {
  const words = line.split(/\s/);
  const at = placeOfAddress(words.map((word) => isAddressWord(word) || isOther(word)));
  if (at === undefined) return undefined;
  const word = words[at]!;
  const begin = Math.max(word.search(WEB_ADDRESS), 0);
  const before = [...words.slice(0, at), word.slice(0, begin)].join(' ');
  const text = textAround(before, words.slice(at + 1).join(' '));
  return {text, address: withoutEnd(word.slice(begin))};
}

/** Whether a word is an address, or ends with one. */
export function isAddressWord(word: string): boolean {
  return WEB_ADDRESS.test(withoutEnd(word));
}

/** The words before and after an address. */
export function textAround(wordsBefore: string, wordsAfter: string): string {
  const before = withoutSeparators(wordsBefore);
  const after = withoutSeparatorsBefore(wordsAfter);
  return before === '' ? withoutBrackets(after) : [before, after].join(' ').trimEnd();
}

function placeOfAddress(areAddresses: readonly boolean[]): number | undefined {
  if (areAddresses.at(-1)) return areAddresses.length - 1;
  const first = areAddresses.indexOf(true);
  const isClear = first === 0 || first === areAddresses.lastIndexOf(true);
  return first !== -1 && isClear ? first : undefined;
}

/** Without the signs that end a sentence or close a bracket. A bracket that an address opens is a part of it: "/wiki/Foo_(bar)". */
export function withoutEnd(address: string): string {
  const count = (sign: string) => address.split(sign).length - 1;
  const unopened = new Map([
    [')', count(')') - count('(')],
    [']', count(']') - count('[')],
  ]);
  let end = address.length;
  for (; end > 0; end -= 1) {
    const sign = address[end - 1]!;
    const left = unopened.get(sign);
    if (left === undefined ? !/[\s>.,;]/.test(sign) : left <= 0) break;
    if (left !== undefined) unopened.set(sign, left - 1);
  }
  return address.slice(0, end);
}

/** Without what leads to an address. In Markdown, the words are in brackets: "[Yonhap](https://example.org/a)". */
function withoutSeparators(text: string): string {
  if (text.startsWith('[') && text.endsWith('](')) return text.slice(1, -2);
  let end = text.length;
  while (end > 0 && /[\s,;:([<–—-]/.test(text[end - 1]!)) end -= 1;
  return text.slice(0, end);
}

function withoutSeparatorsBefore(text: string): string {
  const begin = text.search(/[^\s,;:–—-]/);
  return begin === -1 ? '' : text.slice(begin);
}

function withoutBrackets(text: string): string {
  return text.startsWith('(') && text.indexOf(')') === text.length - 1 ? text.slice(1, -1) : text;
}
