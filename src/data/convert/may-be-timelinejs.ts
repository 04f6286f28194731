/**
 * Whether a text may be a document of TimelineJS. This is a guess for which the converter need not be loaded; the converter
 * itself decides.
 */
import type {Format} from '../load/format.js';

const MAX_HEADER = 10_000;

/** In JSON, by its fields: a document of ours has entries, even if it is faulty. */
export function mayBeTimelineJs(text: string, format: Format): boolean {
  if (format === 'csv')
    return mayBeSheet(
      text
        .trimStart()
        .slice(0, MAX_HEADER)
        .split(/[\r\n]/, 1)[0]!,
    );
  return /"(?:events|timeline)"\s*:/.test(text) && !/"entries"\s*:/.test(text);
}

function mayBeSheet(header: string): boolean {
  return (
    /\byear\b/i.test(header) &&
    /\bheadline\b/i.test(header) &&
    !/(?:^|[",;\t])date(?:[",;\t]|$)/i.test(header)
  );
}
