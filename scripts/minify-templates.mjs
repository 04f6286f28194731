// Minifies what stands in Lit's templates, where no JavaScript minifier looks: the comments and white space of
// css`…`, and the indentation of html`…` and svg`…`.
//
// Nothing is rewritten, so that nothing can change: style sheets keep every declaration as it was written (the
// optimizers of CSS join what old engines only know apart), and in HTML a run of white space becomes one space
// and never none, since that is a difference between inline elements. (No template has a <pre> or a <textarea>.)
import MagicString from 'magic-string';

/** Without expressions in it, `css` checks nothing that `unsafeCSS` does not, and costs more bytes. */
const CSS_IMPORT = /import \{ ?css ?\} from (['"])lit\1/;
const TEMPLATE_TAGS = new Set(['html', 'svg', 'css']);

/** A plug-in for Vite and Rolldown; it runs after TypeScript is gone. */
export function minifyTemplates() {
  return {
    name: 'minify-templates',
    enforce: /** @type {const} */ ('post'),
    transform(code, id) {
      if (id.includes('/node_modules/') || !/\b(html|svg|css)`/.test(code)) return null;
      const text = new MagicString(code);
      const templates = templatesIn(this.parse(code));
      for (const template of templates) minify(template, text);
      if (templates.every(isPlain)) text.replace(CSS_IMPORT, 'import { unsafeCSS as css } from $1lit$1');
      return {code: text.toString(), map: text.generateMap({hires: true})};
    },
  };
}

const isPlain = ({tag, quasi}) => tag.name === 'css' && quasi.expressions.length === 0;

function minify({tag, quasi}, text) {
  const shorten = tag.name === 'css' ? shortenStyles : shortenMarkup;
  for (const {start, end, value} of quasi.quasis) {
    if (start < end) text.update(start, end, shorten(value.raw));
  }
}

const shortenMarkup = (html) => html.replace(/\s+/g, ' ');

// Strings first: what stands in them is text.
const STRING = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/.source;
const COMMENT = /\/\*[^]*?\*\//.source;
const COMMENTS = new RegExp(`(${STRING})|${COMMENT}`, 'g');
const SPACES = new RegExp(`(${STRING})|\\s*([{};,])\\s*|(:)\\s+|(\\s)\\s*`, 'g');

/** @param {string} css a style sheet, or a piece of one between two expressions */
export function shortenStyles(css) {
  return css
    .replace(COMMENTS, (_, string = '') => string)
    .replace(
      SPACES,
      (_, string, punctuation, colon, space) => string ?? punctuation ?? colon ?? (space && ' '),
    )
    .replaceAll(';}', '}')
    .replace(/^ /, '');
}

function templatesIn(node) {
  if (typeof node !== 'object' || node === null) return [];
  const below = Object.values(node).flatMap(templatesIn);
  const isTemplate = node.type === 'TaggedTemplateExpression' && TEMPLATE_TAGS.has(node.tag.name);
  return isTemplate ? [node, ...below] : below;
}
