/** A piece of a line in one style. */
export interface Run {
  readonly text: string;
  readonly strong?: boolean;
  readonly em?: boolean;
  /** The address that it links to. */
  readonly link?: string;
}
