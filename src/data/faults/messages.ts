/**
 * The English messages of all faults, by code and by what messages refer to. They are here and not in a feature, since
 * `parseTimeline` and the command need them without the element. The feature `issues` shows the same messages.
 */
import type {FaultCode} from './codes.js';
import {dateMessages} from './date-messages.js';
import {jsonMessages} from './json-messages.js';

export const messages = {
  'fault.at': '{path}: {fault}',
  'fault.json': 'The text is not JSON. {expected}',
  'fault.unreadable': 'The document cannot be read, because one of its values throws an error: {expected}',
  'fault.type': '{found} is not {expected}.',
  'fault.missing': 'Required, but missing.',
  'fault.missing-list':
    'Required, but missing. There is a list in {expected}. If it has the entries, name it "entries", at the top level; give each of them a "headline" and a "date".',
  'fault.missing-lists':
    'Required, but missing. There are lists in {expected}. If they have the entries, put all of them into one list, name it "entries", at the top level; give each of them a "headline" and a "date".',
  'fault.null': 'null is no value. Leave the field out, or write one.',
  'fault.repeated': 'This name is in the same object twice. Only the last one counts.',
  'fault.value': '{found} is not one of {expected}.',
  'fault.text':
    '{found} is not a text. Use a string that is not empty, or an object with one such string for each language.',
  'fault.length': '{found} is longer than {expected} characters.',
  'fault.id':
    '{found} is not an id. Use letters, digits, ".", "_" and "-", and begin with a letter or a digit.',
  'fault.language': '{found} is not a language tag such as "en" or "pt-BR".',
  'fault.country': '{found} is not a country code of two capital letters.',
  'fault.integer': '{found} is not a whole number of 1 or more.',
  'fault.address':
    '{found} is not an address that is allowed here. Write one that begins with "https://" or "http://", or one relative to the page.',
  'fault.address-host':
    '{found} leads to a file of this site. If another site is meant, begin the address with "https://"; if not, with "./".',
  'fault.address-text': '{found} is shown as text, not as a link. {expected}',
  'fault.address-column': '{found} is an address. Write addresses into the column "sources".',
  'fault.pair': '{found} is not written as {expected}.',
  'fault.line':
    'Each line here belongs to the same line of the column {expected}, which has no such line. Add it there, or remove the line break here.',
  'fault.actor-list': '{found} is one actor here. If it is several, separate them by semicolons: {expected}',
  'fault.contact': '{found} is not an e-mail, http(s) or relative address.',
  'fault.time-zone': '{found} is not an IANA time zone such as "Asia/Seoul".',
  'fault.date-syntax': '{found} is not an EDTF date such as "2024-11-13" or "2024-11".',
  'fault.date-form': '{found} is not an EDTF date. {expected}',
  'fault.date-level-2':
    '{found} is a form of EDTF that is not supported (level 2). Write a simpler date, such as 1984, 198X, 1984~ or 1984-10/1984-12.',
  'fault.date-nonexistent':
    '{found} is not an EDTF date: there is no such day or time. Correct it: year-month-day, as in 2024-11-13.',
  'fault.date-backwards':
    '{found} is not an EDTF date: the interval ends before it begins. Write the earlier date first.',
  'fault.duplicate': '{found} is already the id of another. Write a different one.',
  'fault.reference': '{found} is not the id of {expected}. Correct it, or add {expected} with this id.',
  'fault.unknown': 'The format has no such field. It is ignored.',
  'fault.unknown-columns':
    '{found} columns have names that are not in the format, such as {expected}. They are ignored.',
  'fault.date-part':
    'The format has no such field. It is ignored. Write the whole date in "date", such as 2024-11-13, 2024-11-13T09:00:00, or 2024-11-10/2024-11-13 with its end.',
  'fault.date-era':
    'It is ignored, so that all years count as years AD. Write years BC in "date", such as -0043 for 44 BC.',
  'fault.date-doubt': '{found} may not be the date that is meant. {expected}',
  'fault.after-circle': '{found} leads back to this entry. An entry cannot come after itself.',
  'fault.after-date': 'It is ignored, because the entry has a date.',
  'fault.media-address':
    'Required for media of this type, but missing. Write the address of the file, or for an embed that of the page.',
  'fault.media-file': '{found} does not look like a file that can be shown here. {expected}',
  'fault.alt': 'The picture has no text for those who do not see it. Describe the picture in "alt".',
  'fault.top-level': 'The top level must be an object. Put the list into it: {"entries": […]}.',
  'fault.foreign':
    'This looks like a document of another program. Convert it with: npx dprk-deployment-timeline convert FILE. "src" can also load the address of a document of TimelineJS.',
  'fault.html':
    'HTML such as {found} is shown as it is written. Remove it. For links, emphasis and lists, set "markup" to "markdown", and write Markdown.',
  'fault.more': '{found} more faults are not listed.',
  'fault.sheet': 'The text is not a sheet. {expected}',
  'fault.merged-header':
    'Two or more rows were merged into the header. Leave only the names of the columns in it. If Google Sheets merged them, add headers=1 to the address.',
  'fault.no-header':
    'No row names the columns. Write their names into the first row: date, headline, and others if there are any. This row looked most like a header: {found}',
  'fault.missing-column':
    'Required, but missing. Is it the column {found}? Then name that column "{expected}".',
  'fault.field-guess':
    'The format has no such field. It is ignored. Should it be "{expected}"? Then rename it.',
  'fault.field-inside': 'The format has no such field. It is ignored. Write it as {expected}.',
  'fault.loss': 'Converted from another format. {expected} ({found})',
  'fault.own-format':
    'This already is a record, which needs no conversion. Check it with: npx dprk-deployment-timeline check FILE',
  'fault.no-entries': 'Nothing in it can become an entry.',
  'fault.no-converter': 'This is none of the formats that can be converted: {expected}.',
  'fault.converter': 'It cannot be read as {found}. {expected}',
  'fault.quote':
    'A quotation mark opens a text here that is not closed correctly: {found}. Inside such a text, write each quotation mark twice.',
  'fault.cells':
    'This row has {found} cells, but the header has {expected}. Put a text that contains the separator in straight double quotation marks (").',
  'fault.column': 'The header has the column {found} twice. Remove this one, or rename it.',
  'fault.new':
    '{found} is not the id of {expected}. It is added as a new one. If it is a typing error, correct it.',
  'fault.undated': 'Rows without a date: {found}. Their entries come last.',
  'fault.sheet-error':
    '{found} is an error of the spreadsheet, and is shown as it is. Correct the formula, and export the sheet again.',
  'fault.undated-items':
    'Items without a date: {found}. They come last. Write the date in the attribute data-date, or in <time datetime>.',
  'fault.untitled-items':
    'Items without a headline: {found}. They are left out. Write a heading, or another text besides the date.',
  'fault.next-date':
    'The date {found} is ignored, because only the first one counts. For an interval, write two days without times, and only a dash between them.',
  'fault.blocked':
    'The Content Security Policy of the page does not allow frames of {found}. Add it to frame-src.',
  'fault.export': 'The export as {found} failed. {expected}',
  'fault.downloads':
    'The sandbox of a frame around the element does not allow downloads. Add allow-downloads to it.',
  'fault.option': '{found} is not {expected}. It is ignored.',
  'fault.attribute':
    'The element has no such attribute. Put the address of a record into src, a document into the property data, or a script with JSON inside the element.',
  'fault.unread-record':
    'The element contains a record that is not read. Put JSON into a script with type="application/json", and give a table the attribute data-record.',

  'fault.load-address':
    '{found} is not an address to load from. Use one that begins with https:// or http://, or one relative to the page.',
  'fault.load-quotes':
    '{found} is in curly quotation marks, which are a part of the address here. Write straight ones: src="…".',
  'fault.load-network':
    '{found} does not answer. Check the address and the connection. If it is on another site, that site must allow this page to read it (CORS).',
  'fault.load-cors':
    '{found} answers, but does not allow this page to read it (CORS). Let its server send the header Access-Control-Allow-Origin, or move the document to the site of this page.',
  'fault.load-file':
    '{found} cannot be read, since this page is opened as a file. Put the record inside the tag, or open the page through a server.',
  'fault.load-editor':
    '{found} is the editor of a Google sheet, which other pages cannot read. Choose File, Share, Publish to web and CSV there, and use the address that it gives you.',
  'fault.load-broken':
    'The answer of {found} ended too early. Try again. If that does not help, check its server.',
  'fault.load-timeout':
    '{found} did not answer completely within {expected} s. Try again later, or set a higher timeout on the element.',
  'fault.load-http': 'The server answered {address} with status {found}. {expected}',
  'fault.load-type': 'The server sent {address} with the type {found}. {expected}',
  'fault.load-size':
    '{found} is larger than {expected} MB. Make the document smaller, or set a higher max-bytes on the element.',
  'fault.load-encoding': 'The document is not valid {found}. Save it as UTF-8; in Excel, as “CSV UTF-8”.',
  'fault.load-binary':
    'This is no text, but a file such as a workbook of Excel, a PDF or an archive. Save the sheet as “CSV UTF-8”.',
  'fault.load-element':
    'This page has no element with the id {found}. Check the spelling. If the element comes later, its record is shown then.',
  'fault.load-element-type':
    'The element {found} contains no record. Use a script with JSON, a table, or a list (ol or ul), or an element around one.',
  'fault.load-empty': '{found} is empty. Check that the document was saved and published.',

  'expected.object': 'an object',
  'expected.object-such': 'an object such as {example}',
  'expected.list': 'a list',
  'expected.list-such': 'a list such as {example}',
  'expected.number': 'a number',
  'expected.string': 'a string',
  'expected.string-quoted': 'a string: put it in quotation marks',
  'expected.other': 'a value of the right type',
  'expected.kind': 'a kind',
  'expected.actor': 'an actor',
  'expected.claim': 'a claim',
  'expected.entry': 'an entry',

  'expected.address-begin': 'Begin the address with "https://".',
  'expected.address-lines': 'Write one line for each address.',
  'expected.claim-pair': 'claim:stance, such as "in-combat:confirms"',
  'expected.link-pair': 'type:id, such as "follows:first-entry"',
  'expected.media-embed':
    'It is the page of a player. Set "type" to "embed", and write its address in "url", not in "src".',
  'expected.media-type': 'Set "type" to "{type}".',
  'expected.media-file':
    'Write the address of the picture itself, such as "https://example.org/a.jpg". For a page, set "type" to "embed", and write its address in "url".',

  ...dateMessages,

  // Of options.
  'expected.day': 'a day such as 2024-11-13',
  'expected.text': 'a text that is not empty',
  'expected.entryId': 'the id of an entry',
  'expected.oneOf': 'one of {list}',
  'expected.someOf': 'one or more of {list}',
  'expected.whole': 'a whole number of 1 or more',
  'expected.wholeTo': 'a whole number from 1 to {most}',
  'expected.seconds': 'a number of seconds (at least {least})',
  'expected.bytes': 'a number of bytes (at least {least})',
  'expected.interfaceLanguage': 'a language of the interface ({list})',

  ...jsonMessages,

  'expected.foreign-calendar':
    'This is an iCalendar file. Convert it with: npx dprk-deployment-timeline convert FILE',
  'expected.foreign-xml':
    'This is XML. If it is of SIMILE Timeline, convert it with: npx dprk-deployment-timeline convert FILE',
  'expected.foreign-query':
    'This is an answer for a script of Google. Add tqx=out:csv to the address of the sheet.',
  'expected.foreign-script': 'This is a script. Keep only the JSON in it.',
  'expected.foreign-sheet':
    'This is a sheet. Let the name of the file, or its address, end in .csv or .tsv, or its server send it as text/csv; in a script, give it the type text/csv.',
  'expected.foreign-json':
    'This is JSON. Let the name of the file, or its address, end in .json, or its server send it as application/json.',
  'expected.foreign-yaml': 'This is YAML. Convert it to JSON.',
  'expected.foreign-page':
    'This is a web page, perhaps one to sign in. Check that the address is that of the file itself, and that it is public.',

  'expected.http-nowhere': 'There is nothing at that address. Check its spelling.',
  'expected.http-private': 'The document is not public. Publish it, or allow this page to read it.',
  'expected.http-often': 'There were too many requests. Try again later, or refresh less often.',
  'expected.http-trouble': 'The server has a problem. Try again later.',
  'expected.http-other': 'Check that the address leads to the document itself.',
  'expected.type-page':
    'This is a web page. Check the address, whether one must sign in, and that the server sends the document as application/json or text/csv.',
  'expected.type-other':
    'This is neither JSON nor CSV. Let the server send the document as application/json or text/csv, or let the address end in .json, .csv or .tsv.',

  // What a conversion could not keep, or not exactly.
  'expected.install': 'Install the package that reads it beside this one: npm install {package}',
  'loss.field': 'Not kept: {field}',
  'loss.display-date': 'A display date is kept as a note.',
  'loss.date': 'A part of a date is not kept.',
  'loss.day-or-month':
    'Either number can be the day: the first is read as the month. Write such a date as 1961-05-06.',
  'loss.undated': 'The entry has no date that can be read.',
  'loss.empty': 'Left out, because it has no headline, text or media.',
  'loss.headline': 'Other words are used instead of the missing headline.',
  'loss.group': 'The group is not kept.',
  'loss.id': 'The id is changed.',
  'loss.address': 'The address is not kept, because it is not http(s) or relative.',
  'loss.media': 'The media is neither a file nor a known player. It is kept as a source.',
  'loss.caption': 'The words of media that is not kept are lost.',
  'loss.era': 'An era without a date is left out.',
  'loss.shifted': 'The row seems shifted: check its cells.',
  'loss.repeat': 'Only the first of repeated events is kept.',
  'loss.time-zone': 'The time zone is unknown, and not kept.',

  'place.line': 'row {row}, column {column}, line {line}',
  'place.cell': 'row {row}, column {column}',
  'place.row': 'row {row}',
  'place.column': 'column {column}',
  'place.item': 'list item {item}, {field}',
  'place.wholeItem': 'list item {item}',
} as const satisfies Readonly<Record<`fault.${FaultCode}`, string>> & Readonly<Record<string, string>>;

export type FaultKey = keyof typeof messages;
