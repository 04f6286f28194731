/**
 * Where a record comes from: the property `data`, the address `src`, a script inside the tag, the document of a tag that the
 * page has defined, or the bundle.
 */
export type RecordOrigin = 'data' | 'src' | 'child' | 'own' | 'bundled';
