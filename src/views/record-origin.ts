/**
 * Where a record comes from: the property `data`, the address in `src`, a `<script>` inside the element, an element of the
 * page such as a table, the document given to `defineTimeline`, or the bundled article.
 */
export type RecordOrigin = 'data' | 'src' | 'child' | 'page' | 'own' | 'bundled';
