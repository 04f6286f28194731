/** Dates in words, with all that a view shows of them. */
import type {Extent} from '../data/vocabulary.js';
import {edtf} from '../model/edtf.js';
import {formatDate, formatWeekday, machineDate} from './dates.js';
import {formatDuration} from './duration.js';
import type {Words} from './translate.js';

/** A date, told. */
export interface ToldDate {
  /** "about 30 Oct – 13 Nov 2024" */
  readonly text: string;
  /** "Wednesday", of a single exact day. */
  readonly weekday?: string | undefined;
  /** For `<time datetime>`, of exact bounds only. */
  readonly machine?: string | undefined;
}

/** Tells the dates of a document, all of which have been read once. */
export interface Teller {
  readonly date: (date: string, extent?: Extent) => ToldDate;
  /** A length of time, in whole minutes. */
  readonly duration: (minutes: number) => string;
}

/** A teller in the reader's language. */
export function teller(locale: string, words: Words): Teller {
  const context = {locale, words};
  return {
    date: (text, extent) => {
      const date = edtf(text);
      return {
        text: formatDate(date, context, extent),
        weekday: formatWeekday(date, context),
        machine: machineDate(date),
      };
    },
    duration: (minutes) => formatDuration(minutes, locale),
  };
}
