// Takes out of Lit what this element has no use for: the registers of its versions, which only its development build reads;
// the hooks for polyfills of browsers that are older than the element's baseline; the hook for hydration, which the element
// does not use (see docs/design-decisions.md); what reads the metadata of decorators, of which there are none, and what they
// initialize; and properties with defaults that are not reflected, of which there are none either.

/** Where it stands in Lit's modules. */
const UNUSED = {
  '@lit/reactive-element/reactive-element.js': [
    /Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/,
    /const (\w+)=this\[Symbol\.metadata\];if\(null!==\1\)\{const (\w+)=litPropertyMetadata\.get\(\1\);if\(void 0!==\2\)for\(const\[\w+,\w+\]of \2\)this\.elementProperties\.set\(\w+,\w+\)\}/,
    /static addInitializer\(\w+\)\{this\._\$Ei\(\),\(this\.l\?\?=\[\]\)\.push\(\w+\)\}/,
    /,void 0!==(\w+)\.l&&\(this\.l=\[\.\.\.\1\.l\]\)/,
    /,this\.constructor\.l\?\.forEach\((\w+)=>\1\(this\)\)/,
    /\|\|(\w+)\.useDefault&&\1\.reflect&&\w+===this\._\$Ej\?\.get\(\w+\)&&!this\.hasAttribute\(\w+\._\$Eu\(\w+,\1\)\)/,
    /\w+&&!\(this\._\$Ej\?\?=new Map\)\.has\(\w+\)&&\(this\._\$Ej\.set\(\w+,\w+\?\?\w+\?\?this\[\w+\]\),!0!==\w+\|\|void 0!==\w+\)\|\|/,
    /,\w+\?\.\(\{ReactiveElement:\w+\}\),\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[^"]+"\)/,
  ],
  'lit-html/lit-html.js': [/;\w+\?\.\(\w+,\w+\),\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[^"]+"\)/],
  'lit-element/lit-element.js': [
    /,\w+\.litElementHydrateSupport\?\.\(\{LitElement:\w+\}\)/,
    /;const \w+=\w+\.litElementPolyfillSupport;\w+\?\.\(\{LitElement:\w+\}\)/,
    /;\(\w+\.litElementVersions\?\?=\[\]\)\.push\("[^"]+"\)/,
  ],
};

/** A plug-in for Vite, for bundles that hold Lit. Another version of Lit may be written otherwise: then the build says so. */
export function leanLit() {
  return {
    name: 'lean-lit',
    transform(code, id) {
      const [file, patterns] =
        Object.entries(UNUSED).find(([name]) => id.endsWith(`/node_modules/${name}`)) ?? [];
      if (!patterns) return null;
      const lean = patterns.reduce((rest, pattern) => {
        if (!pattern.test(rest)) this.error(`${file} has changed: see scripts/lean-lit.mjs`);
        return rest.replace(pattern, '');
      }, code);
      return {code: lean, map: null};
    },
  };
}
