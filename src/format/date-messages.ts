/** English messages of dates: what `Intl` has no words for. */
export const dateMessages = {
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

  'date.to': '–',
  'date.between': 'between {start} and {end}',
  'date.by': 'by {date}',
  'date.up-to': 'up to {date}',
  'date.from': 'from {date}',
  'date.from-end-unknown': 'from {date}, end unknown',
  'date.on-or-after': 'on or after {date}',
} as const;

export type DateKey = keyof typeof dateMessages;
