import {boundedCache} from '../model/bounded-cache.js';

// Making a formatter costs a thousand times what using one does. A page speaks few languages in few forms.
const MOST_KEPT = 60;
const kept = new Map<string, unknown>();

/** An `Intl` formatter, made once for a locale and options. @throws RangeError on a locale that is no language tag */
export function cachedFormatter<Formatter, Options>(
  Format: new (locale: string, options?: Options) => Formatter,
  locale: string,
  options?: Options,
): Formatter {
  const key = Format.name + locale + JSON.stringify(options);
  return boundedCache(kept, MOST_KEPT, key, () => new Format(locale, options)) as Formatter;
}
