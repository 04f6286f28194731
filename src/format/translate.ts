/** Messages by key, with their parameters filled in by the rules of the reader's language. */
import type {Message} from './message.js';
import type {CoreKey} from './messages.js';
import {intlNumbers, patternNumbers, type NumberRules} from './numbers.js';
import {commaOf} from './separators.js';

/** Formats messages in one language. Numbers are written as the reader's locale writes them. */
export interface Translate<Key extends string = CoreKey> {
  (key: Key, params?: Readonly<Record<string, string | number>>): string;
  /** The message as a list: its text, with the parameters in place. For parameters that are not text, such as templates. */
  parts(key: Key, params: Readonly<Record<string, unknown>>): readonly unknown[];
  /** "A", " and ", "B": the items, with the text between them. Numbers become text. */
  list(items: readonly unknown[]): readonly unknown[];
  /** What separates parts that are not a list, such as a name and a date: ", ". */
  readonly comma: string;
}

const PARAMETER = /\{(\w+)\}/g;

/**
 * @param locale a BCP 47 tag that `Intl` supports
 * @param messages by key; a key without a message is shown itself
 */
export function translator(locale: string, messages: Readonly<Record<string, Message>>): Translate<string> {
  const patternLocales = messages['patterns.locales'];
  const hasPatterns = typeof patternLocales === 'string' && patternLocales.split(' ').includes(locale);
  const numbers = hasPatterns ? patternNumbers : intlNumbers(locale);
  const template = (key: string, n: unknown): string => templateOf(messages[key] ?? key, n, numbers);
  const toText = (value: unknown): unknown => (typeof value === 'number' ? numbers.text(value) : value);
  const translate = (key: string, params: Readonly<Record<string, string | number>> = {}): string =>
    template(key, params.n).replace(PARAMETER, (_, name: string) => String(toText(params[name] ?? '')));
  const parts = (key: string, params: Readonly<Record<string, unknown>>): unknown[] =>
    // After the split, every second piece is the name of a parameter.
    template(key, params.n)
      .split(PARAMETER)
      .map((piece, index) => (index % 2 === 0 ? piece : toText(params[piece])))
      .filter((piece) => piece !== '');
  const list = (items: readonly unknown[]): readonly unknown[] => {
    const [first, second] = items;
    if (items.length < 2) return items.map(toText);
    if (items.length === 2 && hasPatterns) return parts('list.two', {first, second});
    return intlList(items.map(toText), locale);
  };
  // `Intl` takes long to load its data of scripts, and languages with patterns have this comma.
  return Object.assign(translate, {parts, list, comma: hasPatterns ? ', ' : commaOf(locale)});
}

/** A language need not have every plural form: `other` replaces those that it leaves out. */
function templateOf(message: Message, n: unknown, numbers: NumberRules): string {
  if (typeof message === 'string') return message;
  const form = typeof n === 'number' ? formOf(message, n, numbers) : 'other';
  return message[form] ?? message.other ?? '';
}

/** Korean has one plural form but says "the next day" for 1: so `one` is used for 1 in any language that has it. */
function formOf(message: Exclude<Message, string>, n: number, {plural}: NumberRules): Intl.LDMLPluralRule {
  return n === 1 && message.one !== undefined ? 'one' : plural(n);
}

function intlList(items: readonly unknown[], locale: string): readonly unknown[] {
  let index = 0;
  return new Intl.ListFormat(locale)
    .formatToParts(items.map(String))
    .map(({type, value}) => (type === 'element' ? items[index++] : value));
}
