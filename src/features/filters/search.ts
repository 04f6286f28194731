/** Text search that ignores case and diacritics, in all languages of a text. */
import type {Actor, Entry, Source, Text} from '../../data/schema.js';
import {memoizeByObject} from '../../model/memoize.js';

type Actors = ReadonlyMap<string, Actor>;

/** Folds text for comparison. NFKD also splits Hangul syllables into letters, so that an incomplete syllable matches. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}

/** The folded texts of an entry, by the actors of its document. Computed at the first search. */
export const searchTexts = memoizeByObject((actors: Actors) =>
  memoizeByObject((entry: Entry): string => fold(textsOf(entry, actors).join('\n'))),
);

function textsOf(entry: Entry, actors: Actors): string[] {
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
    entry.summary,
    entry.quote?.text,
    entry.quote?.speaker,
    entry.speaker,
    entry.place?.name,
    entry.note,
    entry.dating?.words?.text,
    entry.dating?.note,
    ...(entry.media ?? []).flatMap(({alt, title, caption}) => [alt, title, caption]),
    ...sources.map(({label}) => label),
    ...ids.flatMap((id) => [actors.get(id)?.name, actors.get(id)?.short]),
  ];
  return texts.flatMap((text) =>
    text === undefined ? [] : typeof text === 'string' ? [text] : Object.values(text),
  );
}
