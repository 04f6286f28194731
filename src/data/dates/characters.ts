/** Characters that look like those of a date but are others: full-width ones, dashes, digits of other scripts, invisible ones. */

const DASH = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/;
/** Of Japanese and Chinese, for intervals. */
const WAVE_DASH = '\u301C';
const ZEROS = [0x660, 0x6f0, 0x966, 0xe50, 0xff10];
/** Full-width signs are this far above those of the keyboard. */
const FULL_WIDTH = 0xfee0;

export interface PlainDate {
  /** With the characters of the keyboard, and single blanks. */
  readonly text: string;
  /** The first character that was another; absent if there was none. */
  readonly odd?: {readonly code: string; readonly plain: string};
}

/** @param written trimmed, and short */
export function plainDate(written: string): PlainDate {
  let odd: PlainDate['odd'];
  const characters = Array.from(written, (character) => {
    const plain = plainCharacter(character);
    if (plain !== character && !/\s/.test(character)) odd ??= {code: codeOf(character), plain};
    return plain;
  });
  return {text: characters.join('').replace(/ +/g, ' '), ...(odd && {odd})};
}

function plainCharacter(character: string): string {
  const code = character.codePointAt(0)!;
  const zero = ZEROS.find((first) => code >= first && code <= first + 9);
  if (zero !== undefined) return String(code - zero);
  if (DASH.test(character)) return '-';
  if (character === WAVE_DASH) return '~';
  if (/\p{Cf}/u.test(character)) return '';
  if (/\s/.test(character)) return ' ';
  return code > 0xff00 && code < 0xff5f ? String.fromCharCode(code - FULL_WIDTH) : character;
}

function codeOf(character: string): string {
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}
