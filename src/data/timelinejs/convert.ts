/**
 * Converts a document of TimelineJS, JSON or its sheet as CSV, to our format. What TimelineJS does not tell is not
 * guessed: each entry is an event of which no standing is stated. What has no place in our format is listed.
 * Their shapes: https://timeline.knightlab.com/docs/json-format.html and …/using-spreadsheets.html
 */
import {issueAt, type Issue} from '../issues.js';
import {parseTimeline} from '../parse.js';
import {ID, LANGUAGE, type TimelineDocument} from '../schema.js';
import {idMaker, slug} from '../slug.js';
import {partsIn, quoted, take, textIn, type Loss, type Parts, type Slide, type Slides} from './parts.js';
import {slidesInSheet} from './sheet.js';
import {entryOf, loseRest, textsOf, type Lose} from './slide.js';
import {KIND_MARKS} from '../vocabulary.js';

export type {Loss} from './parts.js';

export interface ConversionOptions {
  /** The language of its texts, which TimelineJS does not tell; English where absent. */
  readonly language?: string | undefined;
  /** Where there is no title slide. */
  readonly title?: string | undefined;
  /** What the groups of slides are. TimelineJS does not tell; where absent, they are not carried over. */
  readonly groups?: 'kinds' | 'actors' | undefined;
}

export interface Conversion {
  /** Absent where it is no document of TimelineJS. It has passed the reader. */
  readonly document?: TimelineDocument;
  readonly issues: readonly Issue[];
  readonly losses: readonly Loss[];
}

/** @param text JSON or CSV: what begins with a brace or a bracket is JSON */
export function fromTimelineJs(text: string, options: ConversionOptions = {}): Conversion {
  const isJson = /^\uFEFF?\s*[{[]/.test(text);
  const slides = isJson ? slidesInJson(text.replace(/^\uFEFF/, '')) : slidesInSheet(text);
  if ('issues' in slides) return {issues: slides.issues, losses: []};
  const losses = [...slides.losses];
  const {document, issues} = parseTimeline(documentOf(slides, options, losses));
  return {...(document && {document}), issues, losses};
}

function slidesInJson(text: string): Slides | {readonly issues: readonly Issue[]} {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return {issues: parseTimeline(text).issues};
  }
  const {title, events, eras, scale: _scale, ...rest} = partsIn(value);
  if (events === undefined) return {issues: [issueAt(['events'], 'missing')]};
  if (!Array.isArray(events)) return {issues: [issueAt(['events'], 'type', events, 'a list')]};
  const losses: Loss[] = [];
  loseRest(rest, (what) => losses.push({where: 'the document', what}));
  return {
    ...(title !== undefined && title !== null && {title: {where: 'title', parts: partsIn(title)}}),
    events: listed(events, 'events'),
    eras: listed(eras, 'eras'),
    losses,
  };
}

function listed(list: unknown, name: string): Slide[] {
  const slides: unknown[] = Array.isArray(list) ? list : [];
  return slides.map((slide, index) => ({where: `${name}[${index}]`, parts: partsIn(slide)}));
}

function documentOf({title, events, eras}: Slides, options: ConversionOptions, losses: Loss[]): Parts {
  const language = LANGUAGE.test(options.language ?? '') ? options.language! : 'en';
  const kinds = named('kind', Object.keys(KIND_MARKS));
  const actors = named('actor');
  const loser =
    (where: string): Lose =>
    (what) =>
      losses.push({where, what});
  const groupOf = (group: string, lose: Lose): Parts => {
    if (options.groups === 'kinds') return {kind: kinds.idOf(group, {label: group, mark: 'dot'})};
    if (options.groups === 'actors') return {actors: [actors.idOf(group, {name: group})]};
    lose(`its group, ${quoted(group)}`);
    return {};
  };
  const head = headOf(title, options, loser(title?.where ?? 'title'));
  const newId = idMaker([]);
  const entries = [...eras, ...events].flatMap((slide, index) => {
    const lose = loser(slide.where);
    const {unique_id: wanted, ...parts} = slide.parts;
    const entry = entryOf({where: slide.where, parts}, {language, groupOf, lose});
    return entry ? [{id: entryId(textIn(wanted), entry, index, newId, lose), ...entry}] : [];
  });
  return {
    version: 1,
    ...head,
    lang: language,
    actors: actors.list,
    ...(kinds.list.length > 0 && {kinds: kinds.list}),
    entries,
  };
}

/** The title slide is what the document says of itself. */
function headOf(slide: Slide | undefined, options: ConversionOptions, lose: Lose): Parts {
  const {unique_id: id, ...parts} = slide?.parts ?? {};
  const {headline, body, links} = textsOf(take(parts, 'text'), lose);
  for (const {url} of links) lose(`the link ${quoted(url)}`);
  loseRest(parts, lose);
  const title = [headline, options.title].find(Boolean) ?? 'Timeline';
  return {
    id: ID.test(textIn(id)) ? textIn(id) : slug(title) || 'timeline',
    title,
    ...(body !== '' && {description: body}),
    source: {title},
  };
}

/** Its own where it can be one of ours: addresses that lead to it stay as they are. */
function entryId(
  wanted: string,
  {headline}: Parts,
  index: number,
  newId: (wanted: string) => string,
  lose: Lose,
): string {
  const id = newId(ID.test(wanted) ? wanted : slug(wanted || textIn(headline)) || `entry-${index + 1}`);
  if (wanted !== '' && id !== wanted) lose(`its id, ${quoted(wanted)}: it is ${quoted(id)} here`);
  return id;
}

/** Gives each name an id of its own; `list` is what they stand for. */
function named(
  ordinal: string,
  taken: readonly string[] = [],
): {list: readonly Parts[]; idOf: (name: string, parts: Parts) => string} {
  const list: Parts[] = [];
  const ids = new Map<string, string>();
  const newId = idMaker(taken);
  const add = (name: string, parts: Parts) => {
    const id = newId(slug(name) || `${ordinal}-${list.length + 1}`);
    ids.set(name, id);
    list.push({id, ...parts});
    return id;
  };
  return {list, idOf: (name, parts) => ids.get(name) ?? add(name, parts)};
}
