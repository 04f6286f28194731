/** What every command has in common. */
import {parseArgs, type ParseArgsConfig} from 'node:util';

/** How the command ends, for whoever called it. */
export const EXIT = {
  good: 0,
  /** A document has errors. Warnings are none. */
  faulty: 1,
  /** The command was not understood, or a file could not be read or written. */
  unusable: 2,
} as const;

export type Exit = (typeof EXIT)[keyof typeof EXIT];

export type Command = (args: readonly string[]) => Exit | Promise<Exit>;

/** The command was not understood: told with where to find help. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/**
 * Reads the arguments of a command. Node's own reader is what we need and nothing to keep up to date: three commands
 * with a few options each are served by it; their help is a text that people write.
 * @throws UsageError where they are not understood
 */
export function argumentsOf<const Options extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: Options,
) {
  try {
    return parseArgs({args: [...args], options, allowPositionals: true, strict: true});
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}
