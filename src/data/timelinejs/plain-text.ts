/** The plain text of a text that may be HTML, which ours never is. For the command alone: the parser is large. */
import {Parser} from 'htmlparser2';

export interface PlainText {
  readonly text: string;
  readonly links: readonly Link[];
  /** The addresses of embedded pictures, frames and so on. */
  readonly embedded: readonly string[];
}

interface Link {
  readonly label: string;
  readonly url: string;
}

/** The elements that begin a new line. */
const BLOCKS: ReadonlySet<string> = new Set(
  `address article aside blockquote br dd details div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header
   hr iframe li main nav ol p pre section summary table tbody td th thead tr ul video`.split(/\s+/),
);
/** The elements whose content is not shown. */
const HIDDEN: ReadonlySet<string> = new Set([
  'head',
  'noscript',
  'object',
  'script',
  'style',
  'template',
  'title',
]);

/**
 * @param without an element whose text is left out
 * @param within an element outside which all text is left out
 */
export function plainText(
  html: string,
  {without, within}: {without?: string; within?: string} = {},
): PlainText {
  const open: string[] = [];
  const links: {label: string; url: string}[] = [];
  const embedded: string[] = [];
  let text = '';
  let link: {label: string; url: string} | undefined;
  const isWanted = () =>
    !open.some((name) => HIDDEN.has(name) || name === without) && (!within || open.includes(within));
  const parser = new Parser({
    onopentag: (name, {href, src, alt}) => {
      open.push(name);
      if (BLOCKS.has(name)) text += '\n';
      if (src) embedded.push(src.trim());
      if (name === 'img' && alt && isWanted()) text += alt;
      if (name === 'a' && href) link = {label: '', url: href.trim()};
    },
    ontext: (piece) => {
      if (!isWanted()) return;
      const inline = open.includes('pre') ? piece : piece.replace(/\s+/g, ' ');
      text += inline;
      if (link) link.label += inline;
    },
    onclosetag: (name) => {
      if (open.includes(name)) open.splice(open.lastIndexOf(name), 1);
      if (BLOCKS.has(name)) text += '\n';
      if (name === 'a' && link) links.push({...link, label: tidied(link.label)});
      if (name === 'a') link = undefined;
    },
  });
  parser.end(html);
  return {text: tidied(text), links, embedded};
}

/** Without blank lines, and without blanks at the ends of lines. */
function tidied(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(/[^\S\n]+/g, ' ').trim())
    .filter(Boolean)
    .join('\n');
}
