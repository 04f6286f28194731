/** Files that programs cannot open, and that would take a browser minutes. */

export class TooLargeError extends Error {
  override readonly name = 'TooLargeError';
}

/** @throws TooLargeError */
export function assertSize(size: number, most: number): void {
  if (size > most) throw new TooLargeError(`${size} are more than ${most}`);
}
