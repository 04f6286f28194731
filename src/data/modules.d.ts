/**
 * How the bundled document is imported, one language at a time (see scripts/split-languages.mjs).
 * A further language needs one more `?overlay=` module here.
 */

/** The document with every text reduced to its English string. */
declare module '*.json?lang=en' {
  const document: import('./schema.js').TimelineDocument;
  export default document;
}

/** The Korean texts alone, in the document's shape. */
declare module '*.json?overlay=ko' {
  const overlay: import('./article/text-overlay.js').TextOverlay;
  export default overlay;
}
