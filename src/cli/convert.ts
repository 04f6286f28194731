/** `from-timelinejs FILE`: converts a document of TimelineJS to our format. */
import {toIssue} from '../data/issues.js';
import {LANGUAGE} from '../data/schema.js';
import {fromTimelineJs, type Conversion, type ConversionOptions} from '../data/timelinejs/convert.js';
import {EXIT, UsageError, argumentsOf, type Command, type Exit} from './command.js';
import {readInput, Unreadable} from './input.js';
import {printError, printable, write} from './output.js';

export const convert: Command = async (args) => {
  const {values, positionals} = argumentsOf(args, {
    out: {type: 'string'},
    title: {type: 'string'},
    lang: {type: 'string', default: 'en'},
    groups: {type: 'string'},
  });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new UsageError('from-timelinejs needs one file');
  if (!LANGUAGE.test(values.lang)) throw new UsageError(`--lang: ${values.lang} is not a language tag`);
  const groups = groupsOf(values.groups);
  try {
    const {text, title} = await readInput(file);
    const conversion = fromTimelineJs(text, {language: values.lang, title: values.title ?? title, groups});
    return report(conversion, file, values.out);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    printError(printable(`${file}: ${error.message}`));
    return EXIT.unusable;
  }
};

const GROUPS_HINT = 'To keep the groups, say what they are: --groups kinds or --groups actors.';

function groupsOf(value: string | undefined): ConversionOptions['groups'] {
  if (value === undefined || value === 'kinds' || value === 'actors') return value;
  throw new UsageError(`--groups: ${value} is not one of kinds, actors`);
}

function report({document, faults, losses}: Conversion, file: string, out: string | undefined): Exit {
  if (!document) {
    printError(printable(`${file} is not a valid TimelineJS document:`));
    for (const fault of faults) printError(printable(`  ${toIssue(fault).message}`));
    return EXIT.faulty;
  }
  if (!write(`${JSON.stringify(document, null, 2)}\n`, out)) return EXIT.unusable;
  printError(
    printable(`${file}: ${document.entries.length} ${document.entries.length === 1 ? 'entry' : 'entries'}`),
  );
  if (losses.length > 0) printError('Not converted, or not exactly:');
  for (const {where, what} of losses) printError(printable(`  ${where}: ${what}`));
  if (losses.some(({isGroup}) => isGroup)) printError(GROUPS_HINT);
  return EXIT.good;
}
