/** `check FILE…`: lists the faults of documents, as the element does. */
import process from 'node:process';
import {withAdvice} from '../data/faults/advice.js';
import type {Fault} from '../data/faults/fault.js';
import {groupFaults} from '../data/faults/groups.js';
import {countOf} from '../data/faults/limit.js';
import {faultText} from '../data/faults/text.js';
import {toIssue} from '../data/issues.js';
import {groupText} from '../features/issues/group-text.js';
import type {ParseSettings} from '../data/parse-settings.js';
import {messages as english} from '../features/issues/messages.js';
import {translator} from '../format/translate.js';
import {LANGUAGES} from '../languages/index.js';
import {EXIT, UsageError, argumentsOf, type Command, type Exit} from './command.js';
import {fixed} from './fix.js';
import {markupIn, parseInput, readInput, Unreadable, type Input} from './input.js';
import {jsonText, printError, printable, STANDARD, write} from './output.js';

interface Result {
  readonly file: string;
  /** Whether the document can be shown. */
  readonly valid: boolean;
  readonly faults: readonly Fault[];
  /** Why the file could not be read. */
  readonly unreadable?: string;
}

type Translate = ReturnType<typeof translator>;

export const check: Command = async (args) => {
  const {values, positionals} = argumentsOf(args, {
    json: {type: 'boolean', default: false},
    lang: {type: 'string', default: 'en'},
    markup: {type: 'string'},
    fix: {type: 'boolean', default: false},
    out: {type: 'string'},
  });
  if (positionals.length === 0) throw new UsageError('check needs a file');
  const language = languageOf(values.lang);
  const settings = {markup: markupIn(values.markup)};
  const translate = translator(language, (await LANGUAGES[language]?.messages()) ?? english);
  const results = values.fix
    ? [await fix(positionals, values.out, settings)]
    : await resultsOf(positionals, settings);
  const report = values.json
    ? jsonText(results.map((result) => jsonOf(result, translate)))
    : results.map((result) => resultText(result, translate)).join('');
  return writeReport(report, values) ? exitOf(results) : EXIT.unusable;
};

/** With `--fix`, the result is the corrected file, and the list must not be in it. */
function writeReport(
  report: string,
  {fix: isFixed, out}: {readonly fix: boolean; readonly out?: string},
): boolean {
  if (!isFixed || out !== STANDARD) return write(report, isFixed ? undefined : out);
  process.stderr.write(report);
  return true;
}

function languageOf(tag: string): string {
  const languages = ['en', ...Object.keys(LANGUAGES)];
  const language = tag.split('-', 1)[0]!.toLowerCase();
  if (languages.includes(language)) return language;
  throw new UsageError(`--lang: ${tag} is not one of ${languages.join(', ')}`);
}

/** Writes the corrected file. @returns what is left to correct */
async function fix(
  [file = '', ...more]: readonly string[],
  out: string | undefined,
  settings: ParseSettings,
): Promise<Result> {
  if (out === undefined) throw new UsageError('--fix needs --out FILE');
  if (more.length > 0) throw new UsageError('--fix takes one file');
  return resultOf(file, settings, (input) => {
    const {text, bytes, count} = fixed(input);
    if (!write(bytes, out)) throw new Unreadable('the corrected file could not be written');
    printError(printable(`${file}: ${count} ${count === 1 ? 'date' : 'dates'} corrected`));
    return {...input, text};
  });
}

/** One after the other: very many files cannot be open at once. */
async function resultsOf(files: readonly string[], settings: ParseSettings): Promise<Result[]> {
  const results: Result[] = [];
  for (const file of files) results.push(await resultOf(file, settings));
  return results;
}

async function resultOf(
  file: string,
  settings: ParseSettings,
  change: (input: Input) => Input = (input) => input,
): Promise<Result> {
  try {
    const {document, faults} = parseInput(change(await readInput(file)), settings);
    return {file, valid: document !== undefined, faults: faults.map(withAdvice)};
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return {file, valid: false, faults: [], unreadable: error.message};
  }
}

/** The issues of the public parser, with messages in the chosen language. */
function jsonOf({faults, unreadable, ...result}: Result, translate: Translate): object {
  const issues = faults.map((fault) => ({...toIssue(fault), message: faultText(fault, translate)}));
  return {...result, issues, ...(unreadable !== undefined && {unreadable})};
}

/** Lines. A file that could not be read is no result: it is an error of the command. */
function resultText({file, faults, unreadable}: Result, translate: Translate): string {
  if (unreadable !== undefined) {
    printError(printable(`${file}: ${unreadable}`));
    return '';
  }
  const lines =
    faults.length === 0
      ? [`${file}: ${translate('faults.none')}`]
      : [
          file,
          ...(['error', 'warning'] as const).flatMap((severity) => linesFor(severity, faults, translate)),
        ];
  return lines.map((line) => `${printable(line)}\n`).join('');
}

function linesFor(severity: Fault['severity'], faults: readonly Fault[], translate: Translate): string[] {
  const some = faults.filter((fault) => fault.severity === severity);
  const n = some.reduce((sum, fault) => sum + countOf(fault), 0);
  const groups = groupFaults(some).map((group) => `    ${groupText(group, translate)}`);
  return n > 0 ? [`  ${translate(`faults.${severity}s`, {n})}`, ...groups] : [];
}

function exitOf(results: readonly Result[]): Exit {
  if (results.some(({unreadable}) => unreadable !== undefined)) return EXIT.unusable;
  return results.every(({valid}) => valid) ? EXIT.good : EXIT.faulty;
}
