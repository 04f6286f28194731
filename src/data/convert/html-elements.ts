/** The elements of HTML that separate texts or hide them, for all that reads a text from HTML. */

/** Each is a paragraph, or contains some. */
export const BLOCKS: ReadonlySet<string> = new Set(
  `address article aside blockquote caption center details dialog div dl fieldset figcaption figure footer form h1 h2 h3
   h4 h5 h6 header hgroup hr legend li main menu nav ol p pre search section summary table tr ul`.split(
    /\s+/,
  ),
);
/** With a line break before and after them. */
export const LINES: ReadonlySet<string> = new Set(['br', 'dd', 'dt', 'td', 'th']);
/** Their content is not shown, or only where a browser cannot show them. */
export const HIDDEN: ReadonlySet<string> = new Set(
  'audio canvas datalist iframe noscript object script style template title video'.split(' '),
);
