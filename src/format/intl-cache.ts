import {boundedCache} from '../model/bounded-cache.js';

// Creating an `Intl` formatter takes a thousand times as long as using it. A page uses few locales and formats.
const MAX_FORMATTERS = 60;
const cache = boundedCache<unknown>(MAX_FORMATTERS);

/** An `Intl` formatter, created once for each locale and options. @throws RangeError if the locale is not a language tag */
export function cachedFormatter<Formatter, Options>(
  Format: new (locale: string, options?: Options) => Formatter,
  locale: string,
  options?: Options,
): Formatter {
  const key = Format.name + locale + JSON.stringify(options);
  return cache(key, () => new Format(locale, options)) as Formatter;
}
