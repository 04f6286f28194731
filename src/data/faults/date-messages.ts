/** What to write in place of a date: a part of `messages.ts`. */
export const dateMessages = {
  'expected.date-write': 'Write {date}.',
  'expected.date-either': 'Write {date} or {other}, whichever it means.',
  'expected.date-character':
    'It contains the character {code}, which only looks like "{plain}". Write {date}.',
  'expected.date-invisible': 'It contains the invisible character {code}. Write {date}.',
  'expected.date-serial':
    "It is a spreadsheet's number for {date} (or {other}). Format the column as plain text, and write such a date.",
  'expected.date-bc': 'Write {date} for {year} BC, since EDTF has a year 0.',
  'expected.date-bc-interval': 'Write {date}. EDTF has a year 0, so that {year} BC is {start}.',
  'expected.date-short': 'Write {date} for the year {year}, or {other} for {year} BC.',
  'expected.date-dash': 'Write {date} for "until {last}", or {other} for {year} BC.',
  'expected.date-minus': 'Write {other} for {year} BC, or {date} for {next} BC, since EDTF has a year 0.',
  'expected.date-since': 'Write {other} for "since", or {date} if the end is not known.',
  'expected.date-several': 'Write {date} for all that time. For one date after the other, write two entries.',
  'expected.date-part-of': 'Write {date}, or the part of it that you mean, such as {example}.',
  'expected.date-lunar':
    'Japan had a lunar calendar until 1872. Write {date}, or the day of the Western calendar.',
  'expected.date-midnight':
    'Programs write midnight where they mean the day. Write {date}, or {other} if it was midnight.',
  'expected.date-all-midnight':
    'All times are midnight, which programs write where they mean the day. Write such dates without a time, as in {date}.',
  'expected.date-season': 'It is a season of {year}. For two years, write {date}.',
  'expected.date-month': 'It is a month of {year}. For two years, write {date}.',
  'expected.date-buddhist': 'The year is far in the future. If it is of the Buddhist era, write {date}.',
  'expected.date-dangi': 'The year is far in the future. If it is of the Dangi era of Korea, write {date}.',
  'expected.date-day-number':
    "The year is far in the future. If it is a spreadsheet's number for a day, write {date}.",
  'expected.date-future': 'The year is far in the future. If it is a typing error, correct it.',
  'expected.date-year': 'Write the year with four digits.',
  'expected.date-within': 'Write {date}, and set the field "extent" to "within".',
  'expected.date-none': 'If the date is not known, leave it out.',
  'expected.date-no-times': 'An interval has no times. Write {date}.',
  'expected.date-sheet-error':
    'This is an error of the spreadsheet. Correct the formula, or make the column wider, and export the sheet again.',
  'expected.date-seconds': 'Write the seconds, as in {date}.',
  'expected.date-winter': 'Write {date} for the winter that begins in {year}.',
} as const;
