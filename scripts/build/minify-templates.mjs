// Minifies Lit's templates, which JavaScript minifiers leave as they are: removes the comments and white space of css`…`,
// and the indentation of html`…` and svg`…`.
//
// It changes nothing else. The published plug-ins for this either skip style sheets with nested rules or rewrite
// declarations. In HTML a run of white space becomes one space, never none: between inline elements that is a visible
// difference. (No template has a <pre> or a <textarea>.)
import MagicString from 'magic-string';

const TEMPLATE_TAGS = new Set(['html', 'svg', 'css']);

/** A plug-in for Vite and Rolldown; it runs after TypeScript is gone. */
export function minifyTemplates() {
  return {
    name: 'minify-templates',
    enforce: /** @type {const} */ ('post'),
    transform(code, id) {
      if (id.includes('/node_modules/') || !/\b(html|svg|css)`/.test(code)) return null;
      const text = new MagicString(code);
      for (const template of templatesIn(this.parse(code))) minify(template, text);
      return {code: text.toString(), map: null};
    },
  };
}

function minify({tag, quasi}, text) {
  const shorten = tag.name === 'css' ? shortenStyles : shortenMarkup;
  for (const {start, end, value} of quasi.quasis) {
    if (start < end) text.update(start, end, shorten(value.raw));
  }
}

const shortenMarkup = (html) => html.replace(/\s+/g, ' ');

// Strings come first: their content stays.
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
