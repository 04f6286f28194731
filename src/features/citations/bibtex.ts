import type {Entry, TimelineDocument} from '../../data/schema.js';
import {edtf, isExact, isInterval} from '../../model/edtf.js';
import type {DateFormatter} from '../../format/date-formatter.js';
import {clean, noteOf, titleOf, webAddress, type CiteContext} from './sentences.js';

/**
 * One `@misc`, since nothing tells what kind of work the source is, in the signs of LaTeX; letters stay as they are.
 * Names and titles stand in braces of their own: nothing tells how to part a name, and a title keeps its capitals.
 */
export function bibtex(entry: Entry, document: TimelineDocument, context: CiteContext): string {
  const {source, lang, id} = document;
  const {format, base, accessed} = context;
  const author = clean(source.author);
  const publisher = clean(source.publisher);
  const url = webAddress(source.url, base);
  const fields: Field[] = [
    ['author', author && braced(braced(escaped(author)))],
    ['title', braced(braced(escaped(titleOf(source.title, lang))))],
    ['howpublished', publisher && braced(escaped(publisher))],
    ...(source.published === undefined ? [] : dateFields(source.published, format)),
    ['url', url && braced(verbatim(url))],
    ['urldate', accessed && braced(accessed)],
    ['note', braced(escaped(noteOf(entry, document, context)))],
  ];
  const lines = fields.map(([name, value]) => (value ? `  ${name} = ${value},\n` : ''));
  return `@misc{${keyOf(id)}:${keyOf(entry.id)},\n${lines.join('')}}`;
}

type Field = readonly [name: string, value: string | 0 | undefined];

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Figures of an exact date; any other in words, which stand in the place of the year. */
function dateFields(text: string, format: DateFormatter): readonly Field[] {
  const date = edtf(text);
  if (isInterval(date) || !isExact(date) || date.year < 1)
    return [['year', braced(escaped(format.date(text).text))]];
  const {year, month, day} = date;
  return [
    ['year', braced(String(year))],
    ['month', month && MONTHS[month - 1]],
    ['day', day && braced(String(day))],
  ];
}

/** The ids of the format are good keys; a page's own check may have let others through. */
function keyOf(id: string): string {
  return id.replace(/[^\w.-]/g, '-');
}

function braced(text: string): string {
  return `{${text}}`;
}

// BibTeX counts braces, also behind a backslash: a brace in a text needs a name.
const NAMES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
};

function escaped(text: string): string {
  return text.replace(/[\\{}~^<>|%&$#_]/g, (sign) => NAMES[sign] ?? `\\${sign}`);
}

/** An address is taken as it stands, and only must not break its braces. */
function verbatim(url: string): string {
  return url.replace(/[{}\\^]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
