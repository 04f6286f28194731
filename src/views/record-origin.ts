/**
 * Where a record comes from: the property `data`, the address in `src`, a `<script>` inside the element, the document given
 * to `defineTimeline`, or the bundled article.
 */
export type RecordOrigin = 'data' | 'src' | 'child' | 'own' | 'bundled';
