/** Text search that ignores case and diacritics, in every language that a text is written in. */
import type {Actor, Entry, Source, Text} from '../../data/schema.js';

/**
 * Folds text for comparison. Decomposing also splits Hangul syllables into letters, so that a syllable
 * still being typed already finds the word it begins.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}

const folded = new WeakMap<Entry, string>();

/** All that is said of an entry, folded; made when first searched. */
export function haystack(entry: Entry, actors: ReadonlyMap<string, Actor>): string {
  let text = folded.get(entry);
  if (text === undefined) {
    text = fold(textsOf(entry, actors).join('\n'));
    folded.set(entry, text);
  }
  return text;
}

function textsOf(entry: Entry, actors: ReadonlyMap<string, Actor>): string[] {
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
    ...sources.map(({label}) => label),
    ...ids.flatMap((id) => [actors.get(id)?.name, actors.get(id)?.short]),
  ];
  return texts.flatMap((text) =>
    text === undefined ? [] : typeof text === 'string' ? [text] : Object.values(text),
  );
}
