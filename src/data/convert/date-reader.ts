/** Reads the dates of one file, which has day and month in the same order in all of them. */
import type {ReportLoss} from './losses.js';
import {textIn, type Parts} from './parts.js';
import {isDayFirstIn, partsOfDate, partsOfEnd} from './written-date.js';

export interface DateReader {
  /** Whether the day is before the month in dates that do not say so. */
  readonly isDayFirst: boolean;
  readonly date: (text: string, reportLoss: ReportLoss) => Parts | undefined;
  /** An end at midnight is that of the day before. */
  readonly end: (text: string, start: Parts | undefined, reportLoss: ReportLoss) => Parts | undefined;
}

const DAY_AND_MONTH = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/-?\d+(?![\d/])/;

/** @param values all dates of the file */
export function dateReader(values: readonly unknown[]): DateReader {
  const orders = new Set(
    values.map((value) => orderIn(textIn(value))).filter((order) => order !== undefined),
  );
  const isKnown = orders.size === 1;
  // As the Date of JavaScript reads it, if the file does not show another order.
  const isDayFirst = isKnown && orders.has(true);
  const report = (text: string, reportLoss: ReportLoss) => {
    if (!isKnown && isUnclear(text)) reportLoss('day-or-month', text);
  };
  return {
    isDayFirst,
    date: (text, reportLoss) => {
      report(text, reportLoss);
      return partsOfDate(text, isDayFirst);
    },
    end: (text, start, reportLoss) => {
      report(text, reportLoss);
      return partsOfEnd(text, start, isDayFirst);
    },
  };
}

function orderIn(text: string): boolean | undefined {
  const [, one, two] = DAY_AND_MONTH.exec(text) ?? [];
  return one === undefined ? undefined : isDayFirstIn(one, two);
}

function isUnclear(text: string): boolean {
  const [, one, two] = DAY_AND_MONTH.exec(text) ?? [];
  return one !== undefined && Number(one) !== Number(two) && isDayFirstIn(one, two) === undefined;
}
