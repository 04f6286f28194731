/**
 * What is said of faults, in English: the very words of `message` in an issue (`src/data/`), by its code. What `data/` names
 * as expected, and where, is found here by its English words to be told in another language.
 */
import type {Issue} from '../../data/issues.js';
import type {LoadCode} from '../../data/load/faults.js';
import type {Message} from '../../format/message.js';

export const messages = {
  'fault.at': '{path}: {fault}',
  'fault.json': 'the text is not JSON: {expected}',
  'fault.type': '{found} is not {expected}',
  'fault.missing': 'is missing; the format requires it',
  'fault.value': '{found} is not one of {expected}',
  'fault.text': '{found} is not a text: a string that is not empty, or a map from languages to such strings',
  'fault.id': '{found} is not an id: letters, digits, ".", "_" and "-", beginning with a letter or a digit',
  'fault.language': '{found} is not a language tag such as "en" or "pt-BR"',
  'fault.country': '{found} is not a country code of two capital letters',
  'fault.integer': '{found} is not a whole number of 1 or more',
  'fault.address': '{found} is not an http(s) or relative address',
  'fault.contact': '{found} is not an e-mail, http(s) or relative address',
  'fault.time-zone': '{found} is not an IANA time zone such as "Asia/Seoul"',
  'fault.date-syntax': '{found} is not an EDTF date',
  'fault.date-nonexistent': '{found} is not an EDTF date: there is no such day or time',
  'fault.date-backwards': '{found} is not an EDTF date: the interval runs backwards',
  'fault.duplicate': '{found} stands here a second time; ids are unique',
  'fault.reference': '{found} is not the id of {expected}',
  'fault.unknown': 'is not a field of the format; it is ignored',
  'fault.quote':
    'a quotation mark begins a text here and does not end it: {found}; within such a text it is written twice',
  'fault.cells':
    '{found} cells stand here and the header has {expected}: a text that contains the separator needs quotation marks around it',
  'fault.column': '{found} stands in the header a second time',
  'fault.new': '{found} is not the id of {expected}; it is taken for a new one',
  'fault.option': '{found} is not {expected}; it is ignored',

  'fault.load-address':
    '{found} is not an address to load from: use one that begins with https:// or http://, or one relative to the page',
  'fault.load-network':
    '{found} gives no answer: check the address and the connection; where it is on another site, that site must also let this page read it (CORS)',
  'fault.load-cors':
    '{found} answers, but does not let this page read the answer (CORS): let its server send the header Access-Control-Allow-Origin, or move the document to the site of this page',
  'fault.load-broken':
    'the answer of {found} broke off: try again; where that does not help, look at its server',
  'fault.load-timeout':
    '{found} did not answer in full within {expected} s: try again later, or allow more time',
  'fault.load-http': 'the server answers {found}: {expected}',
  'fault.load-type': 'what came is of the type {found}: {expected}',
  'fault.load-size': '{found} is larger than {expected} MB: make the document smaller, or allow more',
  'fault.load-encoding':
    'what came is said to be {found}, but has characters that are not: save the document as UTF-8',
  'fault.load-empty': '{found} is empty: check that the document was saved and published',

  'expected.object': 'an object',
  'expected.list': 'a list',
  'expected.string': 'a string',
  'expected.number': 'a number',
  'expected.other': 'something else',
  'expected.kind': 'a kind',
  'expected.actor': 'an actor',
  'expected.claim': 'a claim',
  'expected.entry': 'an entry',
  'expected.entryId': 'the id of an entry',
  'expected.day': 'a day such as 2024-11-13',
  'expected.text': 'a text that is not empty',
  'expected.oneOf': 'one of {list}',
  'expected.someOf': 'one or more of {list}',
  'expected.whole': 'a whole number from 1',
  'expected.wholeTo': 'a whole number from 1 to {most}',

  'expected.place': 'line {line}, column {column}: {what}',
  'expected.json-comma': 'no comma stands before a closing bracket: take it out',
  'expected.json-separator': 'a comma is missing here',
  'expected.json-quote': 'a comma is missing here, or a quotation mark within the text is not written \\"',
  'expected.json-quotes': 'names and texts stand between straight double quotes (")',
  'expected.json-name': 'a name between double quotes is missing here',
  'expected.json-colon': 'a colon is missing here',
  'expected.json-value': 'a value is missing here',
  'expected.json-number': 'numbers are not written like this',
  'expected.json-line': 'a text does not end on its line: close it with ", or write its line breaks as \\n',
  'expected.json-control': 'a tab or another control character stands within a text: write a tab as \\t',
  'expected.json-escape': 'this backslash leads to nothing: a backslash itself is written \\\\',
  'expected.json-comment': 'there are no comments in JSON',
  'expected.json-invisible': 'an invisible character stands here: take it out',
  'expected.json-stray': 'this does not belong here',
  'expected.json-bracket': 'this does not close the bracket of line {open}',
  'expected.json-early': 'the text ends too early: the bracket of line {open} is not closed',
  'expected.json-end': 'the document ends before this',
  'expected.json-nothing': 'there is nothing',

  'expected.http-nowhere': 'nothing is at that address; check how it is spelt',
  'expected.http-private': 'the document is not public; publish it, or allow this page to read it',
  'expected.http-often': 'it was asked too often; try again later, or refresh less often',
  'expected.http-trouble': 'the server is in trouble; try again later',
  'expected.http-other': 'check that the address leads to the document itself',
  'expected.type-page':
    'a web page; check the address, whether one must sign in, and that the server calls a document application/json or text/csv',
  'expected.type-other':
    'neither JSON nor CSV; let the server call it application/json or text/csv, or let the address end in .json, .csv or .tsv',

  'place.line': 'row {row}, column {column}, line {line}',
  'place.cell': 'row {row}, column {column}',
  'place.row': 'row {row}',
  'place.column': 'column {column}',

  'faults.errors': {one: '{n} thing is wrong:', other: '{n} things are wrong:'},
  'faults.warnings': {
    one: '{n} warning, which does not stop the document:',
    other: '{n} warnings, which do not stop the document:',
  },
  'faults.more': 'and {n} more',
} as const satisfies Readonly<Record<`fault.${Issue['code'] | LoadCode}`, Message>> &
  Readonly<Record<string, Message>>;

export type IssuesKey = keyof typeof messages;
