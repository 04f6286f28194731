/** Words by key, with their parameters filled in by the rules of the reader's language. */
import type {en} from './messages.js';
import type {enActions} from '../features/citations/messages.js';
import type {enClaims} from '../features/claims/messages.js';
import type {enEmbed} from '../features/embed/messages.js';
import type {enExport} from '../features/export/messages.js';
import type {enFaults} from '../features/issues/messages.js';
import type {enLanes} from '../features/lanes/messages.js';
import type {enMore} from './messages/en-more.js';
import {numberText, pluralOf} from './numbers.js';

export type MessageKey = keyof typeof en | keyof typeof enMore;
/** Those of what is loaded by name, which brings them in every language itself; the lanes do in English alone. */
export type ExtraKey =
  | keyof typeof enActions
  | keyof typeof enClaims
  | keyof typeof enEmbed
  | keyof typeof enExport
  | keyof typeof enFaults
  | keyof typeof enLanes;

/** A text with `{parameters}`, or one a plural form; `n` chooses the form. */
export type Message = string | Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;
export type Messages = Readonly<Record<MessageKey, Message>> & Readonly<Partial<Record<ExtraKey, Message>>>;

/** Fills in a message. Numbers are written in the reader's way. */
export type Translate = (
  key: MessageKey | ExtraKey,
  params?: Readonly<Record<string, string | number>>,
) => string;

/** @param locale a BCP 47 tag that `Intl` knows */
export function translator(locale: string, messages: Partial<Messages>): Translate {
  return (key, params = {}) =>
    template(messages[key] ?? key, params.n, locale).replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = params[name] ?? '';
      return typeof value === 'number' ? numberText(value, locale) : value;
    });
}

/** A language need not have every form of the plural; `other` serves for those it leaves out. */
function template(message: Message, n: string | number | undefined, locale: string): string {
  if (typeof message === 'string') return message;
  const form = typeof n === 'number' ? ownForm(message, n, locale) : 'other';
  return message[form] ?? message.other ?? '';
}

/** Korean has one plural form, but says "next day" for 1: an exact `one` is taken for 1 in any language. */
function ownForm(message: Exclude<Message, string>, n: number, locale: string): Intl.LDMLPluralRule {
  return n === 1 && message.one !== undefined ? 'one' : pluralOf(n, locale);
}
