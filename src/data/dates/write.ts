/** Advice: what to write in place of a date. */
import type {DocumentCode} from '../faults/codes.js';
import type {MessageReference} from '../faults/fault.js';

export interface DateAdvice {
  readonly code: Extract<DocumentCode, 'date-form' | 'date-level-2'>;
  readonly expected?: MessageReference;
  /** What the text means, where it can mean one thing only. */
  readonly correction?: string;
}

export function write(
  key: MessageReference['key'],
  params?: Readonly<Record<string, string>>,
  correction?: string,
): DateAdvice {
  const expected = {key, ...(params && {params: quotedAtDots(params)})};
  return {code: 'date-form', expected, ...(correction !== undefined && {correction})};
}

export function either(date: string, other: string): DateAdvice {
  return write('expected.date-either', {date, other});
}

/** The dots at the end of "2024/.." are part of it, and a full stop follows. */
function quotedAtDots(params: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(params).map(([name, text]) => [name, text.endsWith('.') ? `"${text}"` : text]),
  );
}
