/** `render [FILE]`: renders a document as HTML that needs no script. */
import {toIssue, type Issue} from '../data/issues.js';
import type {TimelineDocument} from '../data/schema.js';
import type {ParseSettings} from '../data/parse-settings.js';
import {ATTRIBUTES, FORMATS, type RenderOptions} from '../ssr/options.js';
import {EXIT, UsageError, argumentsOf, type Command, type Exit} from './command.js';
import {languageIn, markupIn, parseInput, readInput, Unreadable} from './input.js';
import {printError, printable, write} from './output.js';
import {renderer} from './published.js';

const OWN = ['format', 'lang', 'stylesheet', 'script', 'id', 'out', 'markup'] as const;
const STRUCTURED = 'structured-data';
const OPTIONS: Record<string, {readonly type: 'string' | 'boolean'}> = {
  ...Object.fromEntries([...OWN, ...Object.values(ATTRIBUTES)].map((name) => [name, {type: 'string'}])),
  [STRUCTURED]: {type: 'boolean'},
  media: {type: 'boolean'},
};

/** Of all options but those that are on or off. */
type Values = Readonly<Record<string, string | undefined>>;

export const render: Command = async (args) => {
  const {values, positionals} = argumentsOf(args, OPTIONS);
  const [file, ...more] = positionals;
  if (more.length > 0) throw new UsageError('render takes one file');
  const {[STRUCTURED]: structured, media, ...texts} = values;
  const switches = {structuredData: structured === true, media: media === true};
  const options = {...optionsOf(texts as Values), ...switches};
  const settings = {language: options.lang, markup: markupIn((texts as Values).markup)};
  const document = file === undefined ? undefined : await documentOf(file, settings);
  if (typeof document === 'number') return document;
  // Those about the document have been printed, with their places in the file.
  const warnOfOption = (issue: Issue) => issue.code === 'option' && warn(issue);
  const {render: draw} = await renderer();
  const markup = await draw(document, {...options, warn: document ? warnOfOption : warn});
  return write(markup, (texts as Values).out) ? EXIT.good : EXIT.unusable;
};

function optionsOf(values: Values): RenderOptions {
  const {format = 'shadow', lang, stylesheet, script, id} = values;
  if (!isFormat(format)) throw new UsageError(`--format: ${format} is not one of ${FORMATS.join(', ')}`);
  const attributes = Object.entries(ATTRIBUTES).map(([option, name]) => [option, values[name]]);
  const language = languageIn(lang);
  return {
    ...(Object.fromEntries(attributes) as RenderOptions),
    format,
    lang: language,
    stylesheet,
    script,
    id,
  };
}

function isFormat(value: string): value is (typeof FORMATS)[number] {
  return (FORMATS as readonly string[]).includes(value);
}

/** The document of a file, or the exit status if it has none. */
async function documentOf(file: string, settings: ParseSettings): Promise<TimelineDocument | Exit> {
  try {
    const {document, faults} = parseInput(await readInput(file), settings);
    const issues = faults.map(toIssue);
    if (document) {
      issues.forEach(warn);
      return document;
    }
    printError(printable(`${file} cannot be shown:`));
    issues.forEach(warn);
    return EXIT.faulty;
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    printError(printable(`${file}: ${error.message}`));
    return EXIT.unusable;
  }
}

function warn({message}: Issue): void {
  printError(printable(`  ${message}`));
}
