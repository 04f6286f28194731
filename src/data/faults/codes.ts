/** The codes of faults: one for each kind of fault. `messages.ts` has a text for each. */

/** Faults of a document or of a sheet. Those that the schema checks are the messages of its checks. */
export type DocumentCode =
  | 'json'
  | 'unreadable'
  | 'type'
  | 'missing'
  | 'missing-list'
  | 'missing-lists'
  | 'null'
  | 'repeated'
  | 'value'
  | 'text'
  | 'length'
  | 'id'
  | 'language'
  | 'country'
  | 'integer'
  | 'address'
  | 'address-host'
  | 'contact'
  | 'time-zone'
  | 'date-syntax'
  | 'date-form'
  | 'date-level-2'
  | 'date-nonexistent'
  | 'date-backwards'
  | 'duplicate'
  | 'reference'
  | 'unknown'
  | 'date-part'
  | 'date-era'
  | 'date-doubt'
  | 'after-circle'
  | 'after-date'
  | 'media-address'
  | 'media-file'
  | 'alt'
  | 'top-level'
  | 'foreign'
  | 'html'
  | 'more'
  // Of conversions from other formats.
  | 'loss'
  | 'no-entries'
  | 'no-converter'
  | 'own-format'
  | 'converter'
  // Of sheets alone.
  | 'sheet'
  | 'merged-header'
  | 'no-header'
  | 'missing-column'
  | 'field-guess'
  | 'field-inside'
  | 'quote'
  | 'cells'
  | 'column'
  | 'unknown-columns'
  | 'address-text'
  | 'address-column'
  | 'pair'
  | 'line'
  | 'actor-list'
  | 'new'
  | 'undated'
  | 'sheet-error'
  // Of lists and tables in a page.
  | 'undated-items'
  | 'untitled-items'
  | 'next-date';

/** What can go wrong while a document loads. */
export type LoadCode =
  | 'load-address'
  | 'load-quotes'
  | 'load-network'
  | 'load-cors'
  | 'load-file'
  | 'load-editor'
  | 'load-broken'
  | 'load-timeout'
  | 'load-http'
  | 'load-type'
  | 'load-size'
  | 'load-encoding'
  | 'load-binary'
  | 'load-empty'
  | 'load-element'
  | 'load-element-type';

/**
 * `option` is an attribute or a property of the element that has a value which cannot be used. `attribute` is one that the
 * element does not have, but that looks like a source of the record. `unread-record` is a record inside the element that
 * is not read. `blocked` is a frame that the page's Content Security Policy does not allow. `export` is a file that could not
 * be made, and `downloads` one that a frame with a sandbox does not let the reader download.
 */
export type FaultCode =
  DocumentCode | LoadCode | 'option' | 'attribute' | 'unread-record' | 'blocked' | 'export' | 'downloads';

/** The message of a check in the schema: a code, or else a sentence of valibot. */
export function isDocumentCode(message: string): message is DocumentCode {
  return /^[a-z-]+$/.test(message);
}
