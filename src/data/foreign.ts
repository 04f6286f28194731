/** Texts and documents of other formats that people take for a record. */
import type {MessageReference} from './faults/fault.js';

const FORMATS: readonly (readonly [beginning: RegExp, key: MessageReference['key']])[] = [
  [/^BEGIN:VCALENDAR/i, 'expected.foreign-calendar'],
  [/^<\?xml/i, 'expected.foreign-xml'],
  [/^<[!a-z]/i, 'expected.foreign-page'],
];
const MAX_BEGINNING = 200;

/** What a text is and what to do with it; undefined if it is not recognized. */
export function foreignFormat(text: string): MessageReference | undefined {
  const start = text.search(/[^\s\uFEFF]/);
  const beginning = start === -1 ? '' : text.slice(start, start + MAX_BEGINNING);
  const key = FORMATS.find(([pattern]) => pattern.test(beginning))?.[1];
  return key && {key};
}

/** Whether an object is a document of TimelineJS or SIMILE, by its fields. One of ours may call its entries "events". */
export function isForeignDocument(value: unknown): boolean {
  if (!isObject(value) || 'entries' in value) return false;
  const {events, timeline} = value;
  return Array.isArray(events)
    ? !events.some((event: unknown) => isObject(event) && 'headline' in event)
    : isObject(timeline);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
