// Generated from article.json: change that file, then run `npm run article`.
export const order = [
  {position: 0, earliest: 20018, latest: 20018},
  {position: 1, earliest: 20026, latest: 20040},
  {position: 4, earliest: 20039, latest: 20039},
  {position: 2, earliest: -Infinity, latest: 20040},
  {position: 3, earliest: -Infinity, latest: 20040},
  {position: 5, earliest: 20040, latest: 20040},
  {position: 6, earliest: 20040, latest: 20040},
  {position: 7, earliest: 20040, latest: 20040},
  {position: 8, earliest: 20040, latest: 20040},
  {position: 9, earliest: 20040, latest: 20040},
  {position: 10, earliest: 20040, latest: 20040},
  {position: 11, earliest: 20040, latest: 20040},
  {position: 12, earliest: 20018, latest: 20040},
  {position: 13, earliest: -Infinity, latest: 20040},
] as const;

export const statements = [
  ['kursk-relocation', [{claim: 'kursk-deployed', stance: 'reports', rank: 'first'}]],
  [
    'state-confirms-combat',
    [
      {claim: 'in-combat', stance: 'confirms', rank: 'first'},
      {claim: 'over-10000', stance: 'confirms', rank: 'first'},
    ],
  ],
  ['ministries-cautious', [{claim: 'in-combat', stance: 'cautious', rank: 'first'}]],
  ['nis-confirms-combat', [{claim: 'in-combat', stance: 'confirms', rank: {days: 1}}]],
] as const;

export const counts = {
  entries: 14,
  confirmations: 2,
  responses: 4,
  questions: 1,
  days: '2024-10-22/2024-11-13',
} as const;
