// Keeps out of what is built whatever makes code of text: many pages forbid it, and no document may come near it.

/** d3-dsv makes a function of a header's names. We read rows, which does not ask for it. */
const D3_DSV = /\/d3-dsv\/.*\.m?js$/;
const OBJECT_CONVERTER = /return new Function\([\s\S]*?\}"\);/;

/** A plug-in for Vite: the build fails where such code is left. */
export function noCodeFromText() {
  return {
    name: 'no-code-from-text',
    transform: (code, id) =>
      D3_DSV.test(id)
        ? {code: code.replace(OBJECT_CONVERTER, `throw new Error('Only rows are read.');`), map: null}
        : null,
    renderChunk(code, {fileName}) {
      const [found] = codeMakersIn(this.parse(code));
      if (found)
        this.error(`${fileName} makes code of text: ${code.slice(found.start, found.end).slice(0, 100)}`);
      return null;
    },
  };
}

/** Calls of `eval`, and of `Function` as a function or with `new`. */
export function codeMakersIn(node) {
  if (typeof node !== 'object' || node === null) return [];
  const isCall = node.type === 'CallExpression' || node.type === 'NewExpression';
  const own = isCall && node.callee.type === 'Identifier' && /^(eval|Function)$/.test(node.callee.name);
  return [...(own ? [node] : []), ...Object.values(node).flatMap(codeMakersIn)];
}
