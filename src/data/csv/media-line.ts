/** Pictures and other media in a line of a cell: an address, and perhaps words that say what it shows. */
import {
  isAddressWord,
  linkedLine,
  textAround,
  thingsInLine,
  withoutEnd,
  type LinkedLine,
} from './linked-line.js';
import {isMediaFile, mediaTypeOf} from '../media-type.js';

/** The ends of words after which a file begins: "A tram: my photo.jpg". */
const SEPARATOR = /[:,;–—]$|^-$/;

/** A line for each medium. */
export function mediaLines(line: string): string[] {
  return thingsInLine(line, isMediaWord);
}

/** A picture, a film, a sound or a page to embed: its address, or what it shows and the address. */
export function mediaOf(line: string): Readonly<Record<string, string>> {
  const {text, address} = linkedMedia(line);
  const type = mediaTypeOf(address);
  // Databases export the name of a file before its address. Nobody wants to hear it.
  const alt = isMediaFile(text) ? '' : text;
  return {
    ...(type !== 'image' && {type}),
    ...(type === 'embed' ? {url: address} : {src: address}),
    ...(alt && (type === 'image' ? {alt} : {title: alt})),
  };
}

/** A line without an address is taken for one as it is, and so is a formula: both cause a warning. */
function linkedMedia(line: string): LinkedLine {
  const alone = {text: '', address: line};
  if (line.startsWith('=')) return alone;
  const words = line.split(/\s/);
  const file = words.some(isAddressWord) ? undefined : fileIn(words);
  return file ?? linkedLine(line, isPath) ?? alone;
}

/** A file of the page's site. Its name may have blanks, so the words before it are a part of it, unless something separates them. */
function fileIn(words: readonly string[]): LinkedLine | undefined {
  const at = isMediaWord(words.at(-1)!) ? words.length - 1 : words.findIndex(isMediaWord);
  if (at === -1) return undefined;
  const word = words[at]!;
  const isInBrackets = /[)>\]][.,;]?$/.test(word);
  const isBegin = (index: number) =>
    index === 0 ||
    SEPARATOR.test(words[index - 1]!) ||
    (isInBrackets && /^[(<[]/.test(words[index]!)) ||
    // In "A tram images/tram.jpg", no other word is a part of the path.
    (index === at && word.includes('/') && !words.slice(0, at).some((one) => one.includes('/')));
  let begin = at;
  while (!isBegin(begin)) begin -= 1;
  const file = words.slice(begin, at + 1).join(' ');
  return {
    text: textAround(words.slice(0, begin).join(' '), words.slice(at + 1).join(' ')),
    address: withoutEnd(isInBrackets ? file.replace(/^[(<[]/, '') : file),
  };
}

function isMediaWord(word: string): boolean {
  return isMediaFile(withoutEnd(word));
}

/** Whether a word is a relative address. */
function isPath(word: string): boolean {
  return /.\.[a-z]\w{2,4}$/i.test(word) || word.includes('/');
}
