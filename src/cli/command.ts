/** What all commands have in common. */
import {parseArgs, type ParseArgsConfig} from 'node:util';

/** Exit statuses. */
export const EXIT = {
  good: 0,
  /** A document has errors. Warnings do not count. */
  faulty: 1,
  /** The command was not understood, or a file could not be read or written. */
  unusable: 2,
} as const;

export type Exit = (typeof EXIT)[keyof typeof EXIT];

export type Command = (args: readonly string[]) => Exit | Promise<Exit>;

/** The command was not understood. Its message is shown with a hint at the help. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/**
 * Parses the arguments of a command. Node's own parser is enough for a few options, and nothing that needs updates.
 * @throws UsageError
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
