/** Heights of entries, in px. */
import type {Metrics} from './geometry.js';

/** @param lines number of lines of the label */
export function heightOf(lines: number, hasBar: boolean, metrics: Metrics): number {
  return firstLineHeight(metrics) + (lines - 1) * metrics.line + (hasBar ? metrics.bar : 0);
}

/** The height of a mark with one line beside it. */
export function firstLineHeight({row, line, mark}: Metrics): number {
  return Math.max(row, line, mark);
}
