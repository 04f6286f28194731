/** What each command tells of itself. */

const NAME = 'dprk-deployment-timeline';

const EXIT = `Exit status: 0 where all is well, 1 where a document has errors (warnings are none), 2 where a
file could not be read or the command was not understood.`;

export const HELP = {
  all: `Usage: ${NAME} COMMAND

Commands:
  check FILE…            tells the faults of documents, JSON or CSV
  from-timelinejs FILE   converts a document of TimelineJS, JSON or its sheet as CSV
  schema                 prints the JSON Schema of the format

Options:
  -h, --help             prints this, or after a command what it does
  -v, --version          prints the version

${EXIT}`,
  check: `Usage: ${NAME} check FILE… [--json] [--lang LANGUAGE]

Tells the faults of documents in the words of the element. A file whose name ends in .csv or .tsv
is a sheet; - is what comes through a pipe: JSON where it begins like it, else a sheet.

Options:
  --json                 prints the results as JSON: a list of {file, valid, issues}, and of a file
                         that cannot be read also {unreadable}
  --lang LANGUAGE        tells the faults in this language: en or ko

${EXIT}`,
  'from-timelinejs': `Usage: ${NAME} from-timelinejs FILE [--out FILE] [--lang LANGUAGE] [--title TITLE] [--groups AS]

Converts a document of TimelineJS, JSON or its sheet as CSV, to our format, and prints it. Each slide
and each era becomes an entry of the kind "event" and the standing "unstated": TimelineJS does not
tell more. What could not be carried over is listed on the standard error output.

Options:
  --out FILE             writes the document into this file
  --lang LANGUAGE        the language of its texts, as a tag such as en or pt-BR (en where absent)
  --title TITLE          its title, where it has no title slide (else the name of the file)
  --groups AS            what its groups are: kinds or actors (else they are not carried over)

${EXIT}`,
  schema: `Usage: ${NAME} schema

Prints the JSON Schema of the format, draft 2020-12.`,
} as const;
