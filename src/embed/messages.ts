/** What a page and the frames in it tell each other, and how it is read. Either may be anybody: nothing is taken on trust. */

/** The one name that all of it goes under, so that nobody else's messages are taken for it. */
const NAME = 'dprkTimeline';

/** What the page tells: where it is, what it calls the frame, and the entry that its address names there. */
export interface FromHost {
  readonly page: string;
  readonly frame: string;
  readonly entry: string;
}

/** What the frame tells: how high it is, and where the entry is that it has brought the reader to. */
export interface FromFrame {
  /** In px; 0 where it only says that it is there. */
  readonly height: number;
  readonly top?: number;
  readonly bottom?: number;
}

export function message(told: FromHost | FromFrame): Record<typeof NAME, FromHost | FromFrame> {
  return {[NAME]: told};
}

/** What a message tells; nothing where it is none of ours. */
export function told(data: unknown): Partial<Record<string, unknown>> | undefined {
  const {[NAME]: value} = Object(data) as Record<typeof NAME, unknown>;
  return value instanceof Object ? (value as Record<string, unknown>) : undefined;
}
