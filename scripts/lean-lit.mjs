// Takes out of Lit what this element has no use for: the registers of its versions, which only its development build reads,
// and the hooks for polyfills of browsers that are older than the element's baseline.

/** Where it stands in Lit's modules. */
const UNUSED = {
  '@lit/reactive-element/reactive-element.js':
    /,\w+\?\.\(\{ReactiveElement:\w+\}\),\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[^"]+"\)/,
  'lit-html/lit-html.js': /;\w+\?\.\(\w+,\w+\),\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[^"]+"\)/,
  'lit-element/lit-element.js':
    /;const \w+=\w+\.litElementPolyfillSupport;\w+\?\.\(\{LitElement:\w+\}\)|;\(\w+\.litElementVersions\?\?=\[\]\)\.push\("[^"]+"\)/g,
};

/** A plug-in for Vite, for bundles that hold Lit. Another version of Lit may end otherwise: then the build says so. */
export function leanLit() {
  return {
    name: 'lean-lit',
    transform(code, id) {
      const [file, unused] =
        Object.entries(UNUSED).find(([name]) => id.endsWith(`/node_modules/${name}`)) ?? [];
      if (!unused) return null;
      const lean = code.replace(unused, '');
      if (lean === code) this.error(`${file} has changed: see scripts/lean-lit.mjs`);
      return {code: lean, map: null};
    },
  };
}
