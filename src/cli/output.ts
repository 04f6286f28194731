/** Writes to the terminal and to files. */
import {writeFileSync} from 'node:fs';
import process from 'node:process';

/** Writes a line to the standard output. */
export function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** Writes a line to the standard error output. */
export function printError(text: string): void {
  process.stderr.write(`${text}\n`);
}

/** Writes the result to the standard output or to a file; false if it cannot be written. */
export function write(text: string | Uint8Array, out: string | undefined): boolean {
  try {
    if (out === undefined) print(text.toString().trimEnd());
    else writeFileSync(out, text);
    return true;
  } catch (error) {
    printError(printable(`${String(out)}: ${(error as Error).message}`));
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
