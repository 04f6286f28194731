/** What each command tells of itself. */

const NAME = 'dprk-deployment-timeline';

const EXIT = `Exit status: 0 where all is well, 1 where a document has errors (warnings are none), 2 where a
file could not be read or the command was not understood.`;

export const HELP = {
  all: `Usage: ${NAME} COMMAND

Commands:
  check FILE…            tells the faults of documents, JSON or CSV
  from-timelinejs FILE   converts a document of TimelineJS, JSON or its sheet as CSV
  render [FILE]          draws a document as HTML, which needs no script to be read
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
  render: `Usage: ${NAME} render [FILE] [--format FORMAT] [--lang LANGUAGE] [--out FILE] [--ATTRIBUTE VALUE]…

Draws a document, JSON or CSV, as HTML and prints it; the bundled article where no file is named, and
what comes through a pipe where it is -. Warnings are listed on the standard error output.

Options:
  --format FORMAT        shadow: the tag with all that it shows, as the script draws it (the default)
                         light: plain HTML of common tags, for where scripts and styles are taken out
                         page: a page of its own
  --lang LANGUAGE        the language of its words: en or ko (the document's own where absent)
  --stylesheet ADDRESS   links to dist/ssr/${NAME}.css at this address, as a strict content
                         security policy wants it (else the style sheet is written into the HTML)
  --script ADDRESS       with --format page: the address of the element's module (else it has no script)
  --id ID                the id of the tag
  --structured-data      writes the record in schema.org's words beside it, too
  --out FILE             writes the HTML into this file
  --ATTRIBUTE VALUE      an attribute of the tag: order, kinds, actors, standings, from, to, as-of, selected,
                         limit, heading, heading-level, controls, theme, density, link-target

${EXIT}`,
  schema: `Usage: ${NAME} schema

Prints the JSON Schema of the format, draft 2020-12.`,
} as const;
