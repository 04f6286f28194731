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

/** Each address of a line with nothing else, otherwise the line as it is. */
export function addressesApart(line: string): string[] {
  const pieces = line.split(NEXT_ADDRESS).map(withoutEnd);
  return pieces.length > 1 && pieces.every((piece) => ADDRESS_ALONE.test(piece)) ? pieces : [line];
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
  const at = placeOfAddress(words.map((word) => WEB_ADDRESS.test(withoutEnd(word)) || isOther(word)));
  if (at === undefined) return undefined;
  const word = words[at]!;
  const begin = Math.max(word.search(WEB_ADDRESS), 0);
  const before = withoutSeparators([...words.slice(0, at), word.slice(0, begin)].join(' '));
  const after = withoutSeparatorsBefore(words.slice(at + 1).join(' '));
  const text = before === '' ? withoutBrackets(after) : [before, after].join(' ').trimEnd();
  return {text, address: withoutEnd(word.slice(begin))};
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
