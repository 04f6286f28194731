/** Text search that ignores case and diacritics, in all languages of a text. */
import type {Entry, Source, Text} from '../../data/schema.js';
import {memoizeByObject} from '../../model/memoize.js';
import type {Timeline} from '../../model/timeline.js';

/** Folds text for comparison. NFKD also splits Hangul syllables into letters, so that an incomplete syllable matches. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}

/** The folded texts of an entry. Computed at the first search. */
export const searchTexts = memoizeByObject((timeline: Timeline) =>
  memoizeByObject((entry: Entry): string => fold(textsOf(entry, timeline).join('\n'))),
);

function textsOf(entry: Entry, {actors, plainWords}: Timeline): string[] {
  const ids = [
    ...entry.actors,
    ...(entry.about ?? []),
    ...(entry.reported?.by === undefined ? [] : [entry.reported.by]),
  ];
  const sources: readonly Source[] = [
    ...(entry.sources ?? []),
    ...(entry.corroboration ?? []),
    ...(entry.dating?.corroboration ?? []),
  ];
  const texts: readonly (Text | undefined)[] = [
    entry.headline,
    entry.quote?.text,
    entry.quote?.speaker,
    entry.speaker,
    entry.place?.name,
    entry.dating?.words?.text,
    ...(entry.media ?? []).flatMap(({alt, title, caption}) => [alt, title, caption]),
    ...sources.map(({label}) => label),
    ...ids.flatMap((id) => [actors.get(id)?.name, actors.get(id)?.short]),
  ];
  const marked = [entry.summary, entry.note, entry.dating?.note].flatMap(inEveryLanguage).map(plainWords);
  return [...texts.flatMap(inEveryLanguage), ...marked];
}

function inEveryLanguage(text: Text | undefined): readonly string[] {
  if (text === undefined) return [];
  return typeof text === 'string' ? [text] : Object.values(text);
}
