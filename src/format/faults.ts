/** The faults of a document, and of getting it, in the reader's language. */
import type {Issue} from '../data/issues.js';
import type {Translate as TranslateCore} from './translate.js';

type Translate = TranslateCore<string>;
type ExtraKey = string;
import {messages as enFaults} from '../features/issues/messages.js';

/** A part of a sentence; `role` where it is not the sentence's own words, but what is put in. */
export interface FaultPart {
  readonly text: string;
  readonly role?: 'found' | 'expected';
}

/** A fault in words, apart from one another so that they can be isolated. */
export interface FaultWords {
  /** Where it is; empty for the document itself. */
  readonly path: string;
  /** What was found, and what was expected. */
  readonly sentence: readonly FaultPart[];
}

/** All of an issue in one sentence, as its `message` is in English. */
export function faultWords(issue: Issue, translate: Translate): string {
  const {path, sentence} = faultParts(issue, translate);
  const fault = sentence.map(({text}) => text).join('');
  return path ? translate('fault.at', {path, fault}) : fault;
}

export function faultParts(issue: Issue, translate: Translate): FaultWords {
  const key = `fault.${issue.code}` as ExtraKey;
  const {path} = issue;
  const values = {found: issue.found, expected: translated(issue.expected, 'expected.', translate)};
  // No text has these characters: they hold the places of what is put in.
  const message = translate(key, {found: '\u0000found\u0000', expected: '\u0000expected\u0000'});
  return {
    path: translated(path, 'place.', translate),
    sentence: message === key ? [{text: ownWords(issue)}] : filled(message, values),
  };
}

/** What nobody has words for keeps its own. */
function ownWords({path, message}: Pick<Issue, 'path' | 'message'>): string {
  return path && message.startsWith(`${path}: `) ? message.slice(path.length + 2) : message;
}

function filled(message: string, values: Readonly<Record<string, string>>): FaultPart[] {
  return message
    .split('\u0000')
    .map((text, index) => (index % 2 === 0 ? {text} : {text: values[text]!, role: text as 'found'}))
    .filter(({text}) => text !== '');
}

/** A phrase that `data/` says in English, in the words of the reader; what is none stays as it is. */
function translated(phrase: string, prefix: string, translate: Translate): string {
  for (const [key, pattern] of PHRASES) {
    const match = key.startsWith(prefix) && pattern.exec(phrase);
    if (!match) continue;
    const values = Object.entries(match.groups ?? {}).map(([name, value]) => [
      name,
      translated(value, prefix, translate),
    ]);
    return translate(key, Object.fromEntries(values) as Record<string, string>);
  }
  return phrase;
}

/** The English phrases, each as a pattern that finds what is filled in. */
const PHRASES: readonly (readonly [key: ExtraKey, pattern: RegExp])[] = Object.entries(enFaults).flatMap(
  ([key, message]) =>
    /^(expected|place)\./.test(key) && typeof message === 'string'
      ? [[key as ExtraKey, patternOf(message)] as const]
      : [],
);

function patternOf(message: string): RegExp {
  const literal = message.replace(/[.*+?^$()|[\]\\]/g, '\\$&');
  return new RegExp(`^${literal.replace(/\{(\w+)\}/g, '(?<$1>.+?)')}$`, 's');
}
