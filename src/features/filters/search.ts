/** Text search that ignores case and diacritics, in all languages of a text. */
import type {Entry, Source, Text} from '../../data/schema.js';
import {memoizeByObject} from '../../model/memoize.js';
import type {Timeline} from '../../model/timeline.js';

/**
 * Folds text for comparison. NFKD also splits Hangul syllables into letters, so that an incomplete syllable matches. Capitals
 * first: `ß` becomes `ss`. The Greek sigma has another small letter at the end of a word.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toUpperCase()
    .toLowerCase()
    .replaceAll('ς', 'σ');
}

/** The ids of the actors with a name that contains a folded word. */
export function actorsNamed(word: string, timeline: Timeline): ReadonlySet<string> {
  return new Set([...actorTexts(timeline)].flatMap(([id, text]) => (text.includes(word) ? id : [])));
}

/** The folded names of each actor, once: an actor with a name in many languages can be in many entries. */
const actorTexts = memoizeByObject(
  ({actors}: Timeline) =>
    new Map([...actors].map(([id, {name, short}]) => [id, folded([name, short].flatMap(inEveryLanguage))])),
);

/** The folded texts of an entry, without the names of its actors. Computed at the first search. */
export const searchTexts = memoizeByObject((timeline: Timeline) =>
  memoizeByObject((entry: Entry): string => folded(textsOf(entry, timeline))),
);

function folded(texts: readonly string[]): string {
  return fold(texts.join('\n'));
}

/** Every text that is shown of the entry, but the headlines of entries that are linked to it. */
function textsOf(entry: Entry, {claims, plainWords}: Timeline): string[] {
  const datings = [entry.dating, entry.reported?.dating];
  const sources: readonly (Source | undefined)[] = [
    ...(entry.sources ?? []),
    ...(entry.corroboration ?? []),
    ...datings.flatMap((dating) => dating?.corroboration ?? []),
    ...(entry.links ?? []).map(({source}) => source),
  ];
  const texts: readonly (Text | undefined)[] = [
    entry.headline,
    entry.quote?.text,
    entry.quote?.speaker,
    entry.speaker,
    entry.place?.name,
    ...datings.map((dating) => dating?.words?.text),
    ...(entry.media ?? []).flatMap(({alt, title, caption, credit}) => [alt, title, caption, credit]),
    ...sources.map((source) => source?.label),
    ...(entry.claims ?? []).map(({claim}) => claims.get(claim)?.text),
    ...(entry.revisions ?? []).map(({change}) => change),
  ];
  const marked: readonly (Text | undefined)[] = [
    entry.summary,
    entry.note,
    ...datings.map((dating) => dating?.note),
  ];
  return [...texts.flatMap(inEveryLanguage), ...marked.flatMap(inEveryLanguage).map(plainWords)];
}

function inEveryLanguage(text: Text | undefined): readonly string[] {
  if (text === undefined) return [];
  return typeof text === 'string' ? [text] : Object.values(text);
}
