/**
 * Whether a text may be a document of TimelineJS. This is a guess for which the converter need not be loaded; the converter
 * itself decides.
 */
import type {Format} from '../load/format.js';

const MAX_BEGINNING = 10_000;

/** In JSON, by its fields: a document of ours has entries, even if it is faulty. In a sheet, by a line: a title may be above it. */
export function mayBeTimelineJs(text: string, format: Format): boolean {
  if (format === 'csv')
    return text
      .slice(0, MAX_BEGINNING)
      .split(/[\r\n]/)
      .some(mayBeHeader);
  return /"(?:events|timeline)"\s*:/.test(text) && !/"entries"\s*:/.test(text);
}

function mayBeHeader(line: string): boolean {
  return (
    /(?:^|[",;\t])year["\s]*(?:[,;\t]|$)/i.test(line) &&
    /\bheadline\b/i.test(line) &&
    !/(?:^|[",;\t])date(?:[",;\t]|$)/i.test(line)
  );
}
