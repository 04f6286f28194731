/** What the converters have in common. Each turns one format of other programs into ours, and guesses nothing. */
import type {Fault} from '../faults/fault.js';
import type {TimelineDocument} from '../schema.js';
import type {JsonText} from './json-text.js';
import type {Loss} from './losses.js';

export interface ConverterInput {
  readonly text: string;
  /** The text as JSON, if it looks like JSON or is a script that assigns JSON to a name. */
  readonly json: JsonText | undefined;
  /** The name of the file; '' if it has none. */
  readonly name: string;
}

export interface ConversionOptions {
  /** The language of the texts, which these formats do not say; English where absent. */
  readonly language?: string | undefined;
  /** The title if the file has none. */
  readonly title?: string | undefined;
  /** What groups become: kinds where absent. */
  readonly groups?: Groups | undefined;
}

export const GROUPS = ['kinds', 'actors', 'none'] as const;
export type Groups = (typeof GROUPS)[number];

export interface Conversion {
  /** Absent if there is an error, and if no entry is left. */
  readonly document?: TimelineDocument;
  readonly faults: readonly Fault[];
  /** What was not converted, or not exactly. */
  readonly losses: readonly Loss[];
}

export interface Converter {
  /** The name of the format, for people. */
  readonly name: string;
  readonly detects: (input: ConverterInput) => boolean;
  /** Never throws. */
  readonly convert: (input: ConverterInput, options: ConversionOptions) => Conversion | Promise<Conversion>;
}
