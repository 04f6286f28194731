/** Writes to the terminal and to files. */
import {writeFileSync} from 'node:fs';
import process from 'node:process';

/** The name of the standard input, and of the standard output. */
export const STANDARD = '-';

/** Writes a line to the standard output. */
export function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** Writes a line to the standard error output. */
export function printError(text: string): void {
  process.stderr.write(`${text}\n`);
}

/** Writes the result to the standard output or to a file; false if it cannot be written. */
export function write(content: string | Uint8Array, out: string = STANDARD): boolean {
  try {
    if (out === STANDARD) process.stdout.write(content);
    else writeFileSync(out, content);
    return true;
  } catch (error) {
    printError(printable(`${out}: ${(error as Error).message}`));
    return false;
  }
}

/** Escapes characters that a terminal would obey, or that would change the direction of its text. */
export function printable(text: string): string {
  return text.replace(
    /[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** As above, but line breaks stay. */
export function printableLines(text: string): string {
  return text.split('\n').map(printable).join('\n');
}

/** A value as JSON that is safe to print. `JSON.stringify` itself escapes only some control characters. */
export function jsonText(value: unknown): string {
  return `${printableLines(JSON.stringify(value, null, 2))}\n`;
}
