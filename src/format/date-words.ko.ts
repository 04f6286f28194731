import type {DateWord} from './date-words.js';

/** What is said of dates beside what `Intl` says, in Korean. */
export const dateWords: Readonly<Record<DateWord, string>> = {
  'date.about': '{date}경',
  'date.uncertain': '{date}(불확실)',
  'date.day-unknown': '{date}, 일자 미상',
  'date.month-unknown': '{date}, 월 미상',
  'date.month-day-unknown': '{date}, 월일 미상',
  'date.time': '{date} {time}',

  'date.spring': '{year} 봄',
  'date.summer': '{year} 여름',
  'date.autumn': '{year} 가을',
  'date.winter': '{year} 겨울',
  'date.decade': '{year}년대',
  'date.bc': '기원전 {year}년',
  'date.ad': '서기 {year}년',

  'date.to': '~',
  'date.between': '{start}에서 {end} 사이',
  'date.by': '늦어도 {date}까지',
  'date.up-to': '{date}까지',
  'date.from': '{date}부터',
  'date.from-end-unknown': '{date}부터, 종료일 미상',
  'date.on-or-after': '{date} 이후',
};
