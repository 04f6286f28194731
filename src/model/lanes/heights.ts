/** How high entries are. */
import type {Metrics} from './scene.js';

/** The height of an entry with a label of so many lines. */
export function heightOf(lines: number, barred: boolean, metrics: Metrics): number {
  return leadOf(metrics) + (lines - 1) * metrics.line + (barred ? metrics.bar : 0);
}

/** The height of a mark and one line beside it. */
export function leadOf({row, line, mark}: Metrics): number {
  return Math.max(row, line, mark);
}
