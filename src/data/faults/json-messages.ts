/** Why a text is not JSON, in English. */

export const jsonMessages = {
  'expected.place': 'Line {line}, column {column}: {what}',
  'expected.json-comma': 'Remove the comma before the closing bracket.',
  'expected.json-separator': 'A comma is missing here.',
  'expected.json-quote': 'A comma is missing here, or a quotation mark inside a text is not written as \\".',
  'expected.json-quotes': 'Put names and texts in straight double quotes (").',
  'expected.json-name': 'A name in double quotes is missing here.',
  'expected.json-colon': 'A colon is missing here.',
  'expected.json-value': 'A value is missing here.',
  'expected.json-number':
    'JSON does not allow numbers in this form. Write it like 12 or 0.5, or put it in double quotes.',
  'expected.json-line': 'This text does not end on its line. Close it with ", or write a line break as \\n.',
  'expected.json-control': 'A text must not contain a tab or another control character. Write a tab as \\t.',
  'expected.json-escape': 'This backslash is not part of a valid escape. Write a backslash as \\\\.',
  'expected.json-comment': 'JSON has no comments. Remove this one.',
  'expected.json-invisible': 'Remove the invisible character.',
  'expected.json-stray': 'This is not allowed here.',
  'expected.json-bracket': 'This bracket does not match the one on line {open}.',
  'expected.json-early': 'The text ends too early. The bracket on line {open} is not closed.',
  'expected.json-html': 'This is HTML, which an editor has probably added. Take it out.',
  'expected.json-entity':
    'This is an HTML entity, such as &quot; for a quotation mark. Write the character itself.',
  'expected.json-word': 'JSON has no such value. Leave the field out, or write true or false.',
  'expected.json-lines':
    'Another object begins here, as in JSON Lines. Put all objects into one list: {"entries": [{…}, {…}]}',
  'expected.json-end': 'The document ends before this. Remove the rest.',
  'expected.json-nothing': 'The text is empty.',
} as const;
