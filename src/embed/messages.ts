/** The messages between a page and its frames, and how they are read. Neither side trusts the other. */

/** The property that holds a message, so that it differs from the messages of other scripts. */
const NAME = 'dprkTimeline';

/** From the page: its address, its name for the frame, and the entry that its address names there. */
export interface FromHost {
  readonly page: string;
  readonly frame: string;
  readonly entry: string;
}

/** From the frame: its height, and the place of the entry that has the focus. */
export interface FromFrame {
  /** In px; 0 if the frame only says that it is ready. */
  readonly height: number;
  readonly top?: number;
  readonly bottom?: number;
}

export function message(content: FromHost | FromFrame): Record<typeof NAME, FromHost | FromFrame> {
  return {[NAME]: content};
}

/** The content of a message; undefined if the message is not ours. */
export function parseMessage(data: unknown): Partial<Record<string, unknown>> | undefined {
  const {[NAME]: value} = Object(data) as Record<typeof NAME, unknown>;
  return value instanceof Object ? (value as Record<string, unknown>) : undefined;
}
