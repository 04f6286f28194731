// Takes out of Lit what this element has no use for: the registers of its versions, which only its development build reads;
// the hooks for polyfills of browsers that are older than the element's baseline; the hook for hydration, which the element
// does not use (see docs/design-decisions.md); and what reads the metadata of decorators, of which there are none.

/** Where it stands in Lit's modules. */
const UNUSED = {
  '@lit/reactive-element/reactive-element.js': [
    /Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/,
    /const (\w+)=this\[Symbol\.metadata\];if\(null!==\1\)\{const (\w+)=litPropertyMetadata\.get\(\1\);if\(void 0!==\2\)for\(const\[\w+,\w+\]of \2\)this\.elementProperties\.set\(\w+,\w+\)\}/,
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
