// Generated from article.json: change that file, then run `npm run article`.
export const spans = [
  {start: 20018, end: 20019, form: 'within', edges: ['exact', 'exact']},
  {start: 20026, end: 20041, form: 'lasting', edges: ['soft', 'exact']},
  {start: -Infinity, end: 20041, form: 'lasting', edges: ['unknown', 'exact']},
  {start: -Infinity, end: 20041, form: 'within', edges: ['unknown', 'exact']},
  {start: 20039, end: 20040, form: 'within', edges: ['exact', 'exact']},
  {start: 20040, end: 20041, form: 'within', edges: ['exact', 'exact']},
  {start: 20040, end: 20041, form: 'within', edges: ['exact', 'exact']},
  {start: 20040, end: 20041, form: 'within', edges: ['exact', 'exact']},
  {start: 20040, end: 20041, form: 'within', edges: ['exact', 'exact']},
  {start: 20040, end: 20041, form: 'within', edges: ['exact', 'exact']},
  {start: 20040, end: 20041, form: 'within', edges: ['exact', 'exact']},
  {start: 20040, end: 20041, form: 'within', edges: ['exact', 'exact']},
  {start: 20018, end: 20041, form: 'within', edges: ['exact', 'exact']},
  {start: -Infinity, end: 20041, form: 'within', edges: ['unknown', 'exact']},
] as const;
