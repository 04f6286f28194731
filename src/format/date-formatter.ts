/** Dates in words, with all that a view shows of them. */
import type {Extent} from '../data/vocabulary.js';
import {edtf} from '../model/edtf.js';
import {formatDate, formatWeekday, machineDate} from './dates.js';
import {formatDuration} from './duration.js';
import type {Translate} from './translate.js';

/** A date, told. */
export interface FormattedDate {
  /** "about 30 Oct – 13 Nov 2024" */
  readonly text: string;
  /** "Wednesday", of a single exact day. */
  readonly weekday?: string | undefined;
  /** For `<time datetime>`, of exact bounds only. */
  readonly machine?: string | undefined;
}

/** Tells the dates of a document, all of which have been read once. */
export interface DateFormatter {
  readonly date: (date: string, extent?: Extent) => FormattedDate;
  /** A length of time, in whole minutes. */
  readonly duration: (minutes: number) => string;
}

/** A teller in the reader's language. */
export function dateFormatter(locale: string, translate: Translate): DateFormatter {
  const context = {locale, translate};
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
