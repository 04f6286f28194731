/** Texts and documents of other formats that people take for a record. */
import type {MessageReference} from './faults/fault.js';

export type Formats = readonly (readonly [beginning: RegExp, key: MessageReference['key']])[];

const FORMATS: Formats = [
  [/^BEGIN:VCALENDAR/i, 'expected.foreign-calendar'],
  [/^<(?:\?xml|data|rss|feed|kml|gpx)\b/i, 'expected.foreign-xml'],
  [/^<(?:!(?!--)|[a-z])/i, 'expected.foreign-page'],
  [/^(?:\/\*O_o\*\/\s*)?google\.visualization\./i, 'expected.foreign-query'],
  [
    /^(?:import|export|(?:const|let|var)\s+[\w$]+\s*=|[\w$.]+\s*[=(]\s*[{[]|new\s+[\w$.]+\(|\)\]\}'|(?:for|while)\s*\([;1])/,
    'expected.foreign-script',
  ],
];
/** Only where a text is no JSON and no sheet: a sheet may have such a title. */
export const YAML: Formats[number] = [
  /^(?:---\s+)?(?:#.*\n)?(?:version|id|lang|title|entries|events|actors):(?:\s|$)/,
  'expected.foreign-yaml',
];
const MAX_BEGINNING = 200;

/** What a text is and what to do with it; undefined if it is not recognized. @param formats others that can be meant */
export function foreignFormat(text: string, formats: Formats = []): MessageReference | undefined {
  const start = text.search(/[^\s\uFEFF]/);
  const beginning = start === -1 ? '' : text.slice(start, start + MAX_BEGINNING);
  const key = [...FORMATS, ...formats].find(([pattern]) => pattern.test(beginning))?.[1];
  return key && {key};
}

/**
 * Whether a value is a document of TimelineJS, SIMILE or vis-timeline, by the fields of its events. One of ours may call its
 * entries "events".
 */
export function isForeignDocument(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(isForeignEvent);
  if (!isObject(value) || 'entries' in value) return false;
  const {events, items} = value;
  const isForeign = [events, items].some((list) => Array.isArray(list) && list.some(isForeignEvent));
  return isForeign || isTimelineJs(value);
}

/** Whether an object is a document of TimelineJS 3, whose list may be empty, or 2. */
export function isTimelineJs(value: Readonly<Record<string, unknown>>): boolean {
  const {events, timeline} = value;
  if (Array.isArray(events)) return events.length === 0 || events.some(isSlide);
  return isObject(timeline) && 'date' in timeline;
}

/** SIMILE and vis-timeline have a `start`. */
function isForeignEvent(event: unknown): boolean {
  return isSlide(event) || (isObject(event) && 'start' in event && !('headline' in event));
}

/** Slides of TimelineJS have a date or a text that is an object. */
function isSlide(event: unknown): boolean {
  return isObject(event) && ('start_date' in event || (isObject(event.text) && !('headline' in event)));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
