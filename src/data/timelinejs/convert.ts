/**
 * Converts a document of TimelineJS, JSON or its sheet as CSV, to our format. Nothing is guessed: each entry is an `event`
 * with the standing `unstated`. What our format has no place for is listed.
 * Their formats: https://timeline.knightlab.com/docs/json-format.html and …/using-spreadsheets.html
 */
import {faultAt, type Fault} from '../faults/fault.js';
import {parseDocument} from '../parse-document.js';
import {ID, LANGUAGE, type TimelineDocument} from '../schema.js';
import {idMaker, slug} from '../slug.js';
import {partsIn, quoted, take, textIn, type Loss, type Parts, type Slide, type Slides} from './parts.js';
import {slidesInSheet} from './sheet.js';
import {entryOf, loseRest, textsOf, type Lose} from './slide.js';
import {KIND_MARKS} from '../vocabulary.js';

export type {Loss} from './parts.js';

export interface ConversionOptions {
  /** The language of its texts, which TimelineJS does not say; English where absent. */
  readonly language?: string | undefined;
  /** The title if there is no title slide. */
  readonly title?: string | undefined;
  /** What the groups of slides are, which TimelineJS does not say; not converted where absent. */
  readonly groups?: 'kinds' | 'actors' | undefined;
}

export interface Conversion {
  /** Absent if the text is not a document of TimelineJS. */
  readonly document?: TimelineDocument;
  readonly faults: readonly Fault[];
  readonly losses: readonly Loss[];
}

/** @param text CSV, or JSON if it begins with a brace or a bracket */
export function fromTimelineJs(text: string, options: ConversionOptions = {}): Conversion {
  const isJson = /^\uFEFF?\s*[{[]/.test(text);
  const slides = isJson ? slidesInJson(text.replace(/^\uFEFF/, '')) : slidesInSheet(text);
  if ('faults' in slides) return {faults: slides.faults, losses: []};
  const losses = [...slides.losses];
  const {document, faults} = parseDocument(documentOf(slides, options, losses));
  return {...(document && {document}), faults, losses};
}

function slidesInJson(text: string): Slides | {readonly faults: readonly Fault[]} {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return {faults: parseDocument(text).faults};
  }
  const {title, events, eras, scale: _scale, ...rest} = partsIn(value);
  if (events === undefined) return {faults: [faultAt(['events'], 'missing')]};
  if (!Array.isArray(events)) {
    return {faults: [faultAt(['events'], 'type', {found: events, expected: {key: 'expected.list'}})]};
  }
  const losses: Loss[] = [];
  loseRest(rest, (what) => losses.push({where: 'the document', what}));
  return {
    ...(title !== undefined && title !== null && {title: {where: 'title', parts: partsIn(title)}}),
    events: slidesIn(events, 'events'),
    eras: slidesIn(eras, 'eras'),
    losses,
  };
}

function slidesIn(list: unknown, name: string): Slide[] {
  const slides: unknown[] = Array.isArray(list) ? list : [];
  return slides.map((slide, index) => ({where: `${name}[${index}]`, parts: partsIn(slide)}));
}

function documentOf({title, events, eras}: Slides, options: ConversionOptions, losses: Loss[]): Parts {
  const language = LANGUAGE.test(options.language ?? '') ? options.language! : 'en';
  const kinds = named('kind', Object.keys(KIND_MARKS));
  const actors = named('actor');
  const loser =
    (where: string): Lose =>
    (what, isGroup) =>
      losses.push({where, what, ...(isGroup && {isGroup})});
  const groupOf = (group: string, lose: Lose): Parts => {
    if (options.groups === 'kinds') return {kind: kinds.idOf(group, {label: group, mark: 'dot'})};
    if (options.groups === 'actors') return {actors: [actors.idOf(group, {name: group})]};
    lose(`group ${quoted(group)}`, true);
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

/** The fields of the document itself, from the title slide. */
function headOf(slide: Slide | undefined, options: ConversionOptions, lose: Lose): Parts {
  const {unique_id: id, ...parts} = slide?.parts ?? {};
  const {headline, body, links} = textsOf(take(parts, 'text'), lose);
  for (const {url} of links) lose(`link ${quoted(url)}`);
  loseRest(parts, lose);
  const title = [headline, options.title].find(Boolean) ?? 'Timeline';
  return {
    id: ID.test(textIn(id)) ? textIn(id) : slug(title) || 'timeline',
    title,
    ...(body !== '' && {description: body}),
    source: {title},
  };
}

/** The slide's own id if it can be: then links to it still work. */
function entryId(
  wanted: string,
  {headline}: Parts,
  index: number,
  newId: (wanted: string) => string,
  lose: Lose,
): string {
  const id = newId(ID.test(wanted) ? wanted : slug(wanted || textIn(headline)) || `entry-${index + 1}`);
  if (wanted !== '' && id !== wanted) lose(`id ${quoted(wanted)}: changed to ${quoted(id)}`);
  return id;
}

/** Gives each name an id; `list` has what was made of them. */
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
