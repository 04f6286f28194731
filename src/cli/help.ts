/** The help of each command. */

const NAME = 'dprk-deployment-timeline';

const EXIT = `Exit status: 0 on success; 1 if a document has errors (warnings do not count); 2 if a file could
not be read or written, or the command was not understood.`;

export const HELP = {
  all: `Usage: ${NAME} COMMAND

Commands:
  check FILE…            list the faults of documents, JSON or CSV
  from-timelinejs FILE   convert a TimelineJS document, JSON or its sheet as CSV
  render [FILE]          render a document as HTML that can be read without a script
  schema                 print the JSON Schema of the format

Options:
  -h, --help             print this help, or the help of a command
  -v, --version          print the version

${EXIT}`,
  check: `Usage: ${NAME} check FILE… [--json] [--lang LANGUAGE] [--markup MARKUP]
                                     [--fix --out FILE]

Lists the faults of documents with the messages that the element shows; the same fault in many
places is one line. A file whose name ends in
.csv or .tsv is a sheet. The file - is the standard input: JSON if it begins like JSON, else a sheet.

Options:
  --json                 print the results as JSON: a list of {file, valid, issues}; a file that
                         could not be read also has {unreadable}
  --lang LANGUAGE        the language of the messages: en (the default) or ko
  --markup MARKUP        the markup of the texts of a sheet that names none: markdown (default: plain text)
  --fix                  correct the dates that can mean one thing only, such as 2017/1/1, and list
                         what is left; nothing else in the file changes
  --out FILE             write the corrected file to this one; --fix needs it

${EXIT}`,
  'from-timelinejs': `Usage: ${NAME} from-timelinejs FILE [--out FILE] [--lang LANGUAGE] [--title TITLE] [--groups AS]

Converts a TimelineJS document, JSON or its sheet as CSV, to our format, and prints it. Each slide and
each era becomes an entry of the kind "event" with the standing "unstated", since TimelineJS has
neither. What could not be converted is listed on the standard error output.

Options:
  --out FILE             write the document to this file
  --lang LANGUAGE        the language of the texts, as a tag such as en (the default) or pt-BR
  --title TITLE          the title if there is no title slide (default: the name of the file)
  --groups AS            what the groups are: kinds or actors (default: groups are not converted)

${EXIT}`,
  render: `Usage: ${NAME} render [FILE] [--format FORMAT] [--lang LANGUAGE] [--out FILE] [--ATTRIBUTE VALUE]…

Renders a document, JSON or CSV, as HTML and prints it. Without a file it renders the bundled article;
the file - is the standard input. Warnings are listed on the standard error output.

Options:
  --format FORMAT        shadow: the tag with everything that the script would show (the default)
                         light: plain HTML of common tags, for systems that remove scripts and styles
                         page: a complete page
  --lang LANGUAGE        the language of the interface: en or ko (default: the document's language)
  --stylesheet ADDRESS   link to dist/ssr/${NAME}.css at this address, for pages
                         with a strict content security policy (default: the styles are in the HTML)
  --script ADDRESS       with --format page: the address of the element's module (default: no script)
  --id ID                the id of the tag, or of the section of --format light
  --markup MARKUP        the markup of the texts of a sheet that names none: markdown (default: plain text)
  --media                show the pictures and other media of entries
  --structured-data      add the record as schema.org structured data
  --out FILE             write the HTML to this file
  --ATTRIBUTE VALUE      an attribute of the tag: order, kinds, actors, standings, from, to, as-of, selected,
                         limit, heading, heading-level, controls, theme, density, link-target

${EXIT}`,
  schema: `Usage: ${NAME} schema

Prints the JSON Schema of the format, draft 2020-12.`,
} as const;
