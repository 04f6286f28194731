/** `check FILE…`: the faults of documents, in the words of the element. */
import type {Issue} from '../data/issues.js';
import {faultWords} from '../format/faults.js';
import {translator, type Translate as TranslateCore} from '../format/translate.js';
import {messages as enFaults} from '../features/issues/messages.js';
import {koFaults} from '../languages/ko-faults.js';
import {EXIT, UsageError, argumentsOf, type Command, type Exit} from './command.js';
import {readingOf, readInput, Unreadable} from './input.js';
import {complain, plain, print} from './output.js';

type Translate = TranslateCore<string>;

/** What came of one file. */
interface Result {
  readonly file: string;
  /** Whether it can be shown. */
  readonly valid: boolean;
  readonly issues: readonly Issue[];
  /** Why it could not be read. */
  readonly unreadable?: string;
}

/** The languages in which faults are told. */
const FAULTS = {en: enFaults, ko: koFaults} as const;
const GOOD = {en: 'nothing is wrong', ko: '잘못된 곳이 없습니다'} as const;

type Language = keyof typeof FAULTS;

export const check: Command = async (args) => {
  const {values, positionals} = argumentsOf(args, {
    json: {type: 'boolean', default: false},
    lang: {type: 'string', default: 'en'},
  });
  if (positionals.length === 0) throw new UsageError('check needs a file');
  const language = languageOf(values.lang);
  const words = translator(language, FAULTS[language]);
  const read = await Promise.all(positionals.map(resultOf));
  const results = read.map((result) => inWords(result, words));
  if (values.json) print(JSON.stringify(results, null, 2));
  else for (const result of results) report(result, words, GOOD[language]);
  return exitOf(results);
};

function languageOf(tag: string): Language {
  const language = tag.split('-', 1)[0]!.toLowerCase();
  if (Object.hasOwn(FAULTS, language)) return language as Language;
  throw new UsageError(`--lang: ${tag} is not one of ${Object.keys(FAULTS).join(', ')}`);
}

async function resultOf(file: string): Promise<Result> {
  try {
    const {document, issues} = readingOf(await readInput(file));
    return {file, valid: document !== undefined, issues};
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return {file, valid: false, issues: [], unreadable: error.message};
  }
}

function inWords(result: Result, words: Translate): Result {
  return {...result, issues: result.issues.map((issue) => ({...issue, message: faultWords(issue, words)}))};
}

function report({file, issues, unreadable}: Result, words: Translate, good: string): void {
  if (unreadable !== undefined) return complain(plain(`${file}: ${unreadable}`));
  if (issues.length === 0) return print(plain(`${file}: ${good}`));
  print(plain(file));
  for (const severity of ['error', 'warning'] as const) {
    const some = issues.filter((issue) => issue.severity === severity);
    if (some.length > 0) print(`  ${words(`faults.${severity}s`, {n: some.length})}`);
    for (const {message} of some) print(plain(`    ${message}`));
  }
}

function exitOf(results: readonly Result[]): Exit {
  if (results.some(({unreadable}) => unreadable !== undefined)) return EXIT.unusable;
  return results.every(({valid}) => valid) ? EXIT.good : EXIT.faulty;
}
