/** `convert FILE`: converts a file of another program to our format. `from-timelinejs` is an older name for it. */
import {convertText} from '../data/convert/converters.js';
import {GROUPS, type Conversion, type Groups} from '../data/convert/converter.js';
import {groupedLosses, type Loss} from '../data/convert/losses.js';
import {messageFormatter, paramText} from '../data/faults/format.js';
import {messages} from '../data/faults/messages.js';
import {toIssue} from '../data/issues.js';
import type {TimelineDocument} from '../data/schema.js';
import {EXIT, UsageError, argumentsOf, type Command, type Exit} from './command.js';
import {languageIn, readInput, Unreadable} from './input.js';
import {printError, printable, write} from './output.js';

export const convert: Command = async (args) => {
  const {values, positionals} = argumentsOf(args, {
    out: {type: 'string'},
    title: {type: 'string'},
    lang: {type: 'string', default: 'en'},
    groups: {type: 'string', default: 'kinds'},
    verbose: {type: 'boolean', default: false},
  });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new UsageError('convert needs one file');
  const groups = groupsOf(values.groups);
  try {
    const {text, title} = await readInput(file);
    const options = {language: languageIn(values.lang), title: values.title ?? title, groups};
    return report(await convertText(text, file, options), file, values);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    printError(printable(`${file}: ${error.message}`));
    return EXIT.unusable;
  }
};

function groupsOf(value: string): Groups {
  const groups = GROUPS.find((one) => one === value);
  if (groups) return groups;
  throw new UsageError(`--groups: ${value} is not one of ${GROUPS.join(', ')}`);
}

interface ReportOptions {
  readonly out?: string | undefined;
  readonly verbose: boolean;
}

function report({document, faults, losses}: Conversion, file: string, {out, verbose}: ReportOptions): Exit {
  if (!document) {
    printError(printable(`${file} cannot be converted:`));
    for (const fault of faults) printError(printable(`  ${toIssue(fault).message}`));
    printLosses(losses, verbose);
    return EXIT.faulty;
  }
  if (!write(`${JSON.stringify(document, null, 2)}\n`, out)) return EXIT.unusable;
  printError(printable(`${file}: ${countsOf(document)}`));
  printLosses(losses, verbose);
  return EXIT.good;
}

function countsOf({entries, eras = []}: TimelineDocument): string {
  const counts = [
    `${entries.length} ${entries.length === 1 ? 'entry' : 'entries'}`,
    eras.length === 0 ? '' : `${eras.length} ${eras.length === 1 ? 'era' : 'eras'}`,
  ];
  return counts.filter(Boolean).join(', ');
}

/** What must be seen, value by value, even if nobody asked for all values. */
const ALWAYS_LISTED: readonly Loss['type'][] = ['shifted'];

function printLosses(losses: readonly Loss[], verbose: boolean): void {
  if (losses.length === 0) return;
  const format = messageFormatter(messages);
  printError('Not converted, or not exactly:');
  for (const {message, losses: group} of groupedLosses(losses)) {
    printError(printable(`  ${group.length} × ${paramText(message, format)}`));
    if (!verbose && !ALWAYS_LISTED.includes(group[0]!.type)) continue;
    for (const {where, found} of group) printError(printable(`      ${where}${found && `: ${found}`}`));
  }
  if (!verbose) printError('Each value is listed with --verbose.');
}
