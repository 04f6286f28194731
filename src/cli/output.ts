/** What is written to the terminal. */
import {writeFileSync} from 'node:fs';
import process from 'node:process';

/** A line of the result. */
export function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** A line of what is not the result. */
export function complain(text: string): void {
  process.stderr.write(`${text}\n`);
}

/** The whole of the result, into a file where one is named; false where it cannot be written. */
export function write(text: string, out: string | undefined): boolean {
  try {
    if (out === undefined) print(text.trimEnd());
    else writeFileSync(out, text);
    return true;
  } catch (error) {
    complain(plain(`${String(out)}: ${(error as Error).message}`));
    return false;
  }
}

/** Characters that would make a terminal do something, or turn its text around, as the text of what they are. */
export function plain(text: string): string {
  return text.replace(
    /[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
