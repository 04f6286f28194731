import type {Entry, TimelineDocument} from '../../data/schema.js';
import {edtf, isExact, isInterval} from '../../model/edtf.js';
import type {DateFormatter} from '../../format/date-formatter.js';
import {webAddress} from '../../format/web-address.js';
import {clean, noteOf, sourceOrRecord, titleOf, type CiteContext} from './sentences.js';

/**
 * An `@misc` entry, because the document does not say what type of work the source is. LaTeX characters are escaped;
 * letters outside of ASCII are not. Extra braces keep an author's name in one piece and the capitals of a title.
 */
export function bibtex(entry: Entry, document: TimelineDocument, context: CiteContext): string {
  const {lang, id} = document;
  const source = sourceOrRecord(entry, document, context);
  const {format, base, accessed} = context;
  const author = clean(source.author);
  const publisher = clean(source.publisher);
  const url = webAddress(source.url, base);
  const fields: Field[] = [
    ['author', author && inBraces(inBraces(escapeLatex(author)))],
    ['title', inBraces(inBraces(escapeLatex(titleOf(source.title, lang))))],
    ['howpublished', publisher && inBraces(escapeLatex(publisher))],
    ...(source.published === undefined ? [] : dateFields(source.published, format)),
    ['url', url && inBraces(escapeUrl(url))],
    ['urldate', accessed && inBraces(accessed)],
    ['note', inBraces(escapeLatex(noteOf(entry, document, context)))],
  ];
  const lines = fields.map(([name, value]) => (value ? `  ${name} = ${value},\n` : ''));
  return `@misc{${keyOf(id)}:${keyOf(entry.id)},\n${lines.join('')}}`;
}

type Field = readonly [name: string, value: string | 0 | undefined];

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** An exact date as numbers. Any other date as text in the field `year`, because BibTeX has no field for it. */
function dateFields(text: string, format: DateFormatter): readonly Field[] {
  const date = edtf(text);
  if (isInterval(date) || !isExact(date) || date.year < 1)
    return [['year', inBraces(escapeLatex(format.date(text).text))]];
  const {year, month, day} = date;
  return [
    ['year', inBraces(String(year))],
    ['month', month && MONTHS[month - 1]],
    ['day', day && inBraces(String(day))],
  ];
}

/** Valid ids are already valid keys, but a page may skip the check of the document. */
function keyOf(id: string): string {
  return id.replace(/[^\w.-]/g, '-');
}

function inBraces(text: string): string {
  return `{${text}}`;
}

// BibTeX counts braces even after a backslash, so that a brace in a text needs a command.
const COMMANDS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
};

function escapeLatex(text: string): string {
  return text.replace(/[\\{}~^<>|%&$#_]/g, (character) => COMMANDS[character] ?? `\\${character}`);
}

/** `url` is verbatim: only characters that could end the field are percent-encoded. */
function escapeUrl(url: string): string {
  return url.replace(/[{}\\^]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
