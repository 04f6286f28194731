/** Files that programs cannot open, that would take a browser minutes, or that nobody could read. */

export class TooLargeError extends Error {
  override readonly name = 'TooLargeError';
  /** What the reader can do about it. */
  readonly status: 'tooLarge' | 'tooHigh';

  constructor(message: string, status: TooLargeError['status'] = 'tooLarge') {
    super(message);
    this.status = status;
  }
}

/** @throws TooLargeError */
export function assertSize(size: number, most: number): void {
  if (size > most) throw new TooLargeError(`${size} are more than ${most}`);
}
