/** English messages of the record as of a day. */
import type {Message} from '../../format/message.js';
import type {Context} from '../../views/context.js';

export const messages = {
  asOf: 'As of',
  'asOf.group': 'The record as of a day',
  'asOf.value': {one: '{date}: {n} entry on record', other: '{date}: {n} entries on record'},
  'asOf.earlier': 'Earlier day',
  'asOf.later': 'Later day',
  'asOf.play': 'Play',
  'asOf.pause': 'Pause',
  'asOf.record': 'As of {date}: {n} of {total} on record.',
  'asOf.shown': 'As of {date}: {n} of {total} on record, {shown} of them shown.',
  'asOf.corrected': {one: '{n} entry corrected: {list}', other: '{n} entries corrected: {list}'},
  'asOf.now': 'Back to latest',
} as const satisfies Readonly<Record<string, Message>>;

export type AsOfKey = keyof typeof messages;
export type AsOfContext = Context<AsOfKey>;
