/** The help of each command. */
import {LANGUAGES} from '../languages/index.js';
import {ATTRIBUTES} from '../ssr/options.js';

const NAME = 'dprk-deployment-timeline';
const TAGS = Object.keys(LANGUAGES).join(' or ');

const EXIT = `Exit status: 0 on success; 1 if a document has errors (warnings do not count); 2 if a file could
not be read or written, or the command was not understood.`;

const CONVERT = `Usage: ${NAME} convert FILE [--out FILE] [--title TITLE] [--lang LANGUAGE] [--groups AS]
         [--verbose]

Converts a file of another program to our format, and prints it. The program is recognized by the
content of the file:

  TimelineJS 3           JSON, or its sheet as CSV
  TimelineJS 2           JSON, also in a script (JSONP)
  iCalendar              .ics
  SIMILE Timeline        JSON or XML
  vis-timeline           a JSON list of items, or {items, groups}
  markwhen               .mw; needs the package @markwhen/parser beside this one

Entries have the kind of their group and the standing "unstated". What could not be converted is
listed by type on the standard error output. Without an entry, nothing is written, and the exit
status is 1. from-timelinejs is an older name of this command.

Options:
  --out FILE             write the document to this file
  --title TITLE          the title if the file has none (default: the name of the file)
  --lang LANGUAGE        the language of the texts, as a tag such as en (the default) or pt-BR
  --groups AS            what groups become: kinds (the default), actors or none
  --verbose              list everything that was not converted, value by value

${EXIT}`;

export const HELP = {
  all: `Usage: ${NAME} COMMAND

Commands:
  check FILE…            list the faults of documents, JSON or CSV
  convert FILE           convert a file of TimelineJS, iCalendar, SIMILE, vis-timeline or markwhen
  render [FILE]          render a document as HTML that can be read without a script
  schema                 print the JSON Schema of the format

Options:
  -h, --help             print this help, or the help of a command
  -v, --version          print the version

${EXIT}`,
  check: `Usage: ${NAME} check FILE… [--json] [--lang LANGUAGE] [--markup MARKUP]
                                     [--fix] [--out FILE]

Lists the faults of documents with the messages that the element shows. The same fault in many
places is one line. A file whose name ends in .csv or .tsv is a sheet. The file - is the standard
input: JSON if it begins like JSON, else a sheet.

Options:
  --json                 print the results as JSON: a list of {file, valid, issues}; a file that
                         could not be read also has {unreadable}
  --lang LANGUAGE        the language of the messages: en (the default) or ${TAGS}
  --markup MARKUP        the markup of the texts of a sheet that names none: markdown (default: plain text)
  --fix                  correct the dates that can mean one thing only, such as 2017/1/1, and list
                         the other faults; nothing else in the file changes
  --out FILE             write the list to this file; with --fix, which needs it, the corrected file

${EXIT}`,
  convert: CONVERT,
  'from-timelinejs': CONVERT,
  render: `Usage: ${NAME} render [FILE] [--format FORMAT] [--lang LANGUAGE] [--out FILE] [--ATTRIBUTE VALUE]…

Renders a document, JSON or CSV, as HTML and prints it. Without a file it renders the bundled article;
the file - is the standard input. Warnings are listed on the standard error output.

Options:
  --format FORMAT        shadow (the default): the tag with the list; the other layouts need the script
                         light: plain HTML of common tags, for systems that remove scripts and styles
                         page: a complete page
  --lang LANGUAGE        the language of the interface: en or ${TAGS} (default: the document's language)
  --stylesheet ADDRESS   link to dist/ssr/${NAME}.css at this address, for pages
                         with a strict content security policy (default: the styles are in the HTML)
  --script ADDRESS       with --format page: the address of the element's module (default: no script)
  --id ID                the id of the tag, or of the section of --format light
  --markup MARKUP        the markup of the texts of a sheet that names none: markdown (default: plain text)
  --media                show the pictures and other media of entries
  --structured-data      add the record as schema.org structured data
  --out FILE             write the HTML to this file
  --ATTRIBUTE VALUE      an attribute of the tag; with = if the value begins with a dash (--from=-0044):
${inLines(Object.values(ATTRIBUTES))}

${EXIT}`,
  schema: `Usage: ${NAME} schema

Prints the JSON Schema of the format, draft 2020-12.`,
} as const;

/** A list in lines as wide as the others, in the column of the explanations. */
function inLines(words: readonly string[]): string {
  const lines = words.join(', ').match(/.{1,75}(?:,|$)/g) ?? [];
  return lines.map((line) => `${' '.repeat(25)}${line.trim()}`).join('\n');
}
