// The build writes the inferred types out (scripts/build/plain-types.mjs): they mean the same. Only the compiler reads this.
import type * as published from '../../dist/index.js';
import type * as source from '../../src/index.js';

type AreSame<One, Other> = [One] extends [Other] ? ([Other] extends [One] ? true : false) : false;

interface Published {
  readonly document: AreSame<published.TimelineDocument, source.TimelineDocument>;
  readonly entry: AreSame<published.Entry, source.Entry>;
  readonly input: AreSame<published.TimelineInput, source.TimelineInput>;
  readonly entryInput: AreSame<published.EntryInput, source.EntryInput>;
  readonly mediaInput: AreSame<published.MediaInput, source.MediaInput>;
  readonly keys: AreSame<published.MessageKey, source.MessageKey>;
  readonly strings: AreSame<published.Strings, source.Strings>;
}

export const areSame: Published = {
  document: true,
  entry: true,
  input: true,
  entryInput: true,
  mediaInput: true,
  keys: true,
  strings: true,
};
