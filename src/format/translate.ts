/** Messages by key, with their parameters filled in by the rules of the reader's language. */
import type {Message} from './message.js';
import type {CoreKey} from './messages.js';
import {numberText, pluralOf} from './numbers.js';

/** Formats messages in one language. Numbers are written in the reader's way. */
export interface Translate<Key extends string = CoreKey> {
  (key: Key, params?: Readonly<Record<string, string | number>>): string;
  /** The message as a list: its own words, with the parameters in place. For parameters that are not text, such as templates. */
  parts(key: Key, params: Readonly<Record<string, unknown>>): readonly unknown[];
}

const PARAMETER = /\{(\w+)\}/g;

/**
 * @param locale a BCP 47 tag that `Intl` knows
 * @param messages by key; a key without a message stands for itself
 */
export function translator(locale: string, messages: Readonly<Record<string, Message>>): Translate<string> {
  const template = (key: string, n: unknown): string => templateOf(messages[key] ?? key, n, locale);
  const text = (value: unknown): unknown => (typeof value === 'number' ? numberText(value, locale) : value);
  return Object.assign(
    (key: string, params: Readonly<Record<string, string | number>> = {}) =>
      template(key, params.n).replace(PARAMETER, (_, name: string) => String(text(params[name] ?? ''))),
    {
      parts: (key: string, params: Readonly<Record<string, unknown>>) =>
        // Split at the parameters, every second piece is the name of one.
        template(key, params.n)
          .split(PARAMETER)
          .map((piece, index) => (index % 2 === 0 ? piece : text(params[piece])))
          .filter((piece) => piece !== ''),
    },
  );
}

/** A language need not have every plural form; `other` serves for those it leaves out. */
function templateOf(message: Message, n: unknown, locale: string): string {
  if (typeof message === 'string') return message;
  const form = typeof n === 'number' ? formOf(message, n, locale) : 'other';
  return message[form] ?? message.other ?? '';
}

/** Korean has one plural form, but says "next day" for 1: an exact `one` is taken for 1 in any language. */
function formOf(message: Exclude<Message, string>, n: number, locale: string): Intl.LDMLPluralRule {
  return n === 1 && message.one !== undefined ? 'one' : pluralOf(n, locale);
}
