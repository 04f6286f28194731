// The parts of the published JSON Schema, by the titles that docs/data-format.md gives them.
import {readFileSync} from 'node:fs';
import {ROOT} from '../../../scripts/setup.mjs';

const schema = JSON.parse(readFileSync(`${ROOT}dist/schema.json`, 'utf8'));

/** Where each section's object is in a document; `[]` is any item of a list. */
export const FORMAT_SECTIONS = {
  Document: '',
  'Source of the document': 'source',
  Actor: 'actors[]',
  Claim: 'claims[]',
  Kind: 'kinds[]',
  'Label of a standing': 'standings[]',
  Era: 'eras[]',
  Entry: 'entries[]',
  Dating: 'entries[].dating',
  Words: 'entries[].dating.words',
  Report: 'entries[].reported',
  Place: 'entries[].place',
  Quotation: 'entries[].quote',
  Statement: 'entries[].claims[]',
  Link: 'entries[].links[]',
  Source: 'entries[].sources[]',
  Media: 'entries[].media',
  Revision: 'entries[].revisions[]',
};

/** The words that a field can be. */
export const WORD_SECTIONS = {
  // Any word may be a kind of the document's own: the built-in ones are in the description.
  Kinds: () => (/(?<=: ).+(?=, or )/.exec(at('entries[].kind').description)?.[0] ?? '').split(', '),
  Standings: () => wordsAt('entries[].standing'),
  Bases: () => wordsAt('entries[].dating.basis'),
  Stances: () => wordsAt('entries[].claims[].stance'),
  'Link types': () => wordsAt('entries[].links[].type'),
};

export function propertiesAt(path) {
  const part = at(path);
  // One thing may be written without the list around it.
  const {properties, required = []} = part.anyOf?.find(({type}) => type === 'object') ?? part;
  return {properties, required};
}

function wordsAt(path) {
  return at(path).enum;
}

function at(path) {
  const keys = path.split(/\.|(?=\[\])/).filter(Boolean);
  return keys.reduce((part, key) => (key === '[]' ? part.items : part.properties[key]), schema);
}
