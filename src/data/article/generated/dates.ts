// Generated from article.json: change that file, then run `npm run article`.
export const dates = {
  '2024-10-22': {text: '22 Oct 2024', weekday: 'Tuesday', machine: '2024-10-22'},
  '2024-10-30~/2024-11-13': {text: 'about 30 Oct – 13 Nov 2024'},
  '2024-11-13': {text: '13 Nov 2024', weekday: 'Wednesday', machine: '2024-11-13'},
  '/2024-11-13': {text: 'up to 13 Nov 2024'},
  '2024-11-12': {text: '12 Nov 2024', weekday: 'Tuesday', machine: '2024-11-12'},
  '2024-11-14': {text: '14 Nov 2024', weekday: 'Thursday', machine: '2024-11-14'},
  '2024-10-22/2024-11-13': {text: '22 Oct – 13 Nov 2024'},
} as const;

export const datesWithin = {
  '2024-10-30~/2024-11-13': {text: 'between about 30 Oct and 13 Nov 2024'},
  '/2024-11-13': {text: 'by 13 Nov 2024'},
  '2024-10-22/2024-11-13': {text: 'between 22 Oct and 13 Nov 2024'},
} as const;
