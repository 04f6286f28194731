/**
 * One language's texts in the shape of the document, and nothing else: an array is an object by index, what
 * holds no text is left out. `{title: '…', entries: {3: {headline: '…'}}}`
 */
export interface TextOverlay {
  readonly [key: string]: string | TextOverlay;
}
