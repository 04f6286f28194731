/** English messages of dates. */
export const dateMessages = {
  // Patterns that must write a date as `Intl` does (see 'patterns.locales' in `messages.ts`). `month` is one of the names.
  'date.months': 'Jan, Feb, Mar, Apr, May, Jun, Jul, Aug, Sept, Oct, Nov, Dec',
  'date.weekdays': 'Sunday, Monday, Tuesday, Wednesday, Thursday, Friday, Saturday',
  'date.y': '{year}',
  'date.ym': '{month} {year}',
  'date.ymd': '{day} {month} {year}',
  'date.range-days': '{day}–{toDay} {month} {year}',
  'date.range-dates': '{day} {month} – {toDay} {toMonth} {year}',
  'date.range-months': '{month}–{toMonth} {year}',
  'date.to': '–',
  // `hour` is 1 to 12, `hour24` is 00 to 23; `period` is one of the two, and `minute` has the seconds if there are any.
  'date.clock': '{hour24}:{minute}',
  'date.day-periods': 'AM, PM',

  'date.none': 'No date',
  'date.about': 'about {date}',
  'date.uncertain': '{date} (uncertain)',
  'date.day-unknown': '{date}, day unknown',
  'date.month-unknown': '{date}, month unknown',
  'date.month-day-unknown': '{date}, month and day unknown',
  'date.time': '{date}, {time}',

  'date.spring': 'spring {year}',
  'date.summer': 'summer {year}',
  'date.autumn': 'autumn {year}',
  'date.winter': 'winter {year}',
  'date.decade': '{year}s',
  'date.bc': '{year} BC',
  'date.ad': 'AD {year}',

  'date.between': 'between {start} and {end}',
  'date.by': 'by {date}',
  'date.up-to': 'up to {date}',
  'date.from': 'from {date}',
  'date.from-end-unknown': 'from {date}, end unknown',
  'date.on-or-after': 'on or after {date}',
} as const;

/** The messages with other patterns in a country, by locale. */
export const regionalDateMessages: Readonly<Record<string, Readonly<Partial<Record<DateKey, string>>>>> = {
  'en-US': {
    'patterns.locales': 'en-US',
    'date.months': 'Jan, Feb, Mar, Apr, May, Jun, Jul, Aug, Sep, Oct, Nov, Dec',
    'date.ymd': '{month} {day}, {year}',
    'date.clock': '{hour}:{minute} {period}',
    'date.range-days': '{month} {day} – {toDay}, {year}',
    'date.range-dates': '{month} {day} – {toMonth} {toDay}, {year}',
  },
};

export type DateKey = keyof typeof dateMessages | 'patterns.locales';
