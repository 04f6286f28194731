/** `from-timelinejs FILE`: a document of TimelineJS in our format. */
import {LANGUAGE} from '../data/schema.js';
import {fromTimelineJs, type Conversion, type ConversionOptions} from '../data/timelinejs/convert.js';
import {EXIT, UsageError, argumentsOf, type Command, type Exit} from './command.js';
import {readInput, Unreadable} from './input.js';
import {complain, plain, write} from './output.js';

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
    const converted = fromTimelineJs(text, {language: values.lang, title: values.title ?? title, groups});
    return told(converted, file, values.out);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    complain(plain(`${file}: ${error.message}`));
    return EXIT.unusable;
  }
};

const GROUPS = 'What the groups are, you know: --groups kinds or --groups actors carries them over.';

function groupsOf(word: string | undefined): ConversionOptions['groups'] {
  if (word === undefined || word === 'kinds' || word === 'actors') return word;
  throw new UsageError(`--groups: ${word} is not one of kinds, actors`);
}

function told({document, issues, losses}: Conversion, file: string, out: string | undefined): Exit {
  if (!document) {
    complain(plain(`${file} is not a document of TimelineJS that could be read:`));
    for (const {message} of issues) complain(plain(`  ${message}`));
    return EXIT.faulty;
  }
  if (!write(`${JSON.stringify(document, null, 2)}\n`, out)) return EXIT.unusable;
  complain(
    plain(`${file}: ${document.entries.length} ${document.entries.length === 1 ? 'entry' : 'entries'}`),
  );
  if (losses.length > 0) complain('Not carried over as it was:');
  for (const {where, what} of losses) complain(plain(`  ${where}: ${what}`));
  if (losses.some(({what}) => what.startsWith('its group'))) complain(GROUPS);
  return EXIT.good;
}
