// Lit carries two ways to dress a shadow root: style sheets that are constructed, and <style> elements for browsers
// without these. Below the baseline the element is not registered at all, so its own bundles need the first alone.
const MODULE = /@lit\/reactive-element\/css-tag\.js$/;

const CODE = `
export const supportsAdoptingStyleSheets = true;
export const unsafeCSS = (text) => {
  let sheet;
  return {
    get styleSheet() {
      if (!sheet) (sheet = new CSSStyleSheet()).replaceSync(text);
      return sheet;
    },
  };
};
export const getCompatibleStyle = (style) => style;
export const adoptStyles = (root, styles) => {
  root.adoptedStyleSheets = styles.map(({styleSheet}) => styleSheet);
};
// Lit names them; nothing of ours uses them.
export const CSSResult = undefined;
export const css = undefined;
`;

/** A plug-in for Vite, for bundles that hold Lit; their style sheets all come as `unsafeCSS`, see minify-templates.mjs. */
export function constructableStyles() {
  return {
    name: 'constructable-styles',
    enforce: /** @type {const} */ ('pre'),
    load: (id) => (MODULE.test(id) ? {code: CODE, moduleSideEffects: false} : null),
  };
}
