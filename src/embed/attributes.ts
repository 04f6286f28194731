/** The attributes of the element that the frame's address gives. */
import {isAddress} from '../data/address.js';

/** Out of the frame: its own place is not for what a link leads to. */
const TARGETS: readonly string[] = ['_blank', '_top'];

/** What is not taken as it stands. Of all others the element reads what it can, as it does in any page. */
const RULES: Readonly<Record<string, (value: string) => boolean>> = {
  src: isAddress,
  'link-target': (value) => TARGETS.includes(value),
};

/**
 * @param query what stands after `?` in the address
 * @param known the names that the element observes; others are ignored
 * @returns names and values; of two of one name the first
 */
export function attributesOf(query: string, known: readonly string[]): ReadonlyMap<string, string> {
  const asked = [...new URLSearchParams(query)].reverse();
  return new Map(asked.filter(([name, value]) => known.includes(name) && (RULES[name]?.(value) ?? true)));
}

/** The language that the address asks for; English where it is none. */
export function languageIn(query: string): string {
  try {
    return Intl.getCanonicalLocales(new URLSearchParams(query).get('lang') ?? [])[0] ?? 'en';
  } catch {
    return 'en';
  }
}
