/** The attributes of the element, from the query of the frame's address. */
import {isAddress} from '../data/address.js';

/** A link must leave the frame: its target does not fit into it. */
const TARGETS: readonly string[] = ['_blank', '_top'];

/** Attributes whose values are restricted in a frame. The element itself checks the values of all others. */
const RULES: Readonly<Record<string, (value: string) => boolean>> = {
  src: isAddress,
  'link-target': (value) => TARGETS.includes(value),
};

/**
 * @param query the part of the address after `?`
 * @param known the names that the element observes; others are ignored
 * @returns values by name; if a name occurs twice, the first value
 */
export function attributesOf(query: string, known: readonly string[]): ReadonlyMap<string, string> {
  const pairs = [...new URLSearchParams(query)].reverse();
  return new Map(pairs.filter(([name, value]) => known.includes(name) && (RULES[name]?.(value) ?? true)));
}

/** The language in the address; English if it names none or an invalid one. */
export function languageIn(query: string): string {
  try {
    return Intl.getCanonicalLocales(new URLSearchParams(query).get('lang') ?? [])[0] ?? 'en';
  } catch {
    return 'en';
  }
}
