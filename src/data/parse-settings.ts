/** What a document may leave out, and the page or the command knows. */
export interface ParseSettings {
  /** The language of a document that names none, as a BCP 47 tag; English where absent. */
  readonly language?: string | undefined;
  /** The title of a document that has none, such as the caption of a table. */
  readonly title?: string | undefined;
}
