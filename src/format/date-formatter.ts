import type {Extent} from '../data/vocabulary.js';
import {edtf} from '../model/edtf.js';
import type {EdtfDate} from '../model/edtf-date.js';
import {formatClockAndDay, formatDate, formatWeekday} from './dates.js';
import {formatDuration} from './duration.js';
import type {DateContext} from './intl-dates.js';
import {languageOf} from './locale.js';
import {machineDate} from './machine-date.js';
import type {Translate} from './translate.js';

/** A date in words. */
export interface FormattedDate {
  /** "about 30 Oct – 13 Nov 2024" */
  readonly text: string;
  /** "Wednesday"; only for a single exact day, in a record that has weekdays. */
  readonly weekday?: string | undefined;
  /** For `<time datetime>`; only for an exact date. */
  readonly machine?: string | undefined;
  /** "22:27": the time of day, where the date has one. Then `day` is the rest: "3 Dec 2024 (UTC+9)". */
  readonly clock?: string | undefined;
  readonly day?: string | undefined;
}

/** Formats dates in the reader's language. */
export interface DateFormatter {
  /**
   * @param date absent for an entry without one
   * @throws RangeError if `date` is not EDTF, which no date of a parsed document is
   */
  readonly date: (date: string | undefined, extent?: Extent) => FormattedDate;
  /** "1 hour 15 minutes" @param minutes whole */
  readonly duration: (minutes: number) => string;
}

/** @param hasWeekdays see `model/weekdays.ts` */
export function dateFormatter(locale: string, translate: Translate, hasWeekdays = true): DateFormatter {
  const context = {locale, translate};
  return {
    date: (text, extent) => {
      if (text === undefined) return {text: translate('date.none')};
      const date = edtf(text);
      return {
        text: unbroken(formatDate(date, context, extent), locale),
        weekday: hasWeekdays ? formatWeekday(date, context) : undefined,
        machine: machineDate(date),
        ...clockAndDay(date, context),
      };
    },
    duration: (minutes) => formatDuration(minutes, locale),
  };
}

/** For texts that leave the page: other programs look for a date with plain blanks. */
export function withPlainBlanks(format: DateFormatter): DateFormatter {
  const date: DateFormatter['date'] = (...args) => {
    const formatted = format.date(...args);
    const plain = (text: string) => text.replaceAll('\u00a0', ' ');
    const {text, clock, day} = formatted;
    return {...formatted, text: plain(text), ...(clock && day && {clock: plain(clock), day: plain(day)})};
  };
  return {...format, date};
}

function clockAndDay(date: EdtfDate, context: DateContext): Pick<FormattedDate, 'clock' | 'day'> {
  const parts = formatClockAndDay(date, context);
  if (!parts) return {};
  return {clock: unbroken(parts.clock, context.locale), day: unbroken(parts.day, context.locale)};
}

const WITHIN_A_KOREAN_DATE = /(년|월|기원전|서기|오전|오후) (?=[\d봄여가겨])/g;

/** Korean has blanks within a date. No line breaks there: "10월 30일경" is one word. */
export function unbroken(text: string, locale: string): string {
  return languageOf(locale) === 'ko' ? text.replace(WITHIN_A_KOREAN_DATE, '$1\u00a0') : text;
}
