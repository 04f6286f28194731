/** Names that people give to fields with a part of a date. Our format has the whole date in one field. */
import {meanings, plainName} from './synonyms.js';

const PARTS = meanings({
  year: 'year|startyear|jahr|année|annee|año|anno|ano|연도|년도|年',
  month: 'month|startmonth|monat|mois|mes|mese|mês|월|月',
  day: 'day|startday|tag|jour|día|dia|giorno|일|日',
  time: 'time|starttime|uhrzeit|heure|hora|ora|시간|시각|時刻|时间',
  end: 'end|enddate|endyear|endmonth|endday|endtime|dateend|until|ende|enddatum|fin|datefin|fechafin|종료|종료일|끝|終了日|结束日期',
});

type Part = 'year' | 'month' | 'day' | 'time' | 'end';

/** The part that a name means; undefined if it is no such name. */
export function partOfDate(name: string): Part | undefined {
  return PARTS.get(plainName(name));
}

/** Whether a field never has a whole date, whatever is beside it. */
export function isNeverWhole(name: string): boolean {
  const part = partOfDate(name);
  return part === 'month' || part === 'time' || part === 'end';
}
