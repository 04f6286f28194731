// Fails the build when a bundle contains code that makes code from text (`eval`, `new Function`): content security policies
// forbid it, and no text of a document may ever become code.

/** d3-dsv makes a function from a header's names. We read rows, which does not need it. */
const D3_DSV = /\/d3-dsv\/.*\.m?js$/;
const OBJECT_CONVERTER = /return new Function\([\s\S]*?\}"\);/;

/** A plug-in for Vite. */
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
        this.error(`${fileName} makes code from text: ${code.slice(found.start, found.end).slice(0, 100)}`);
      return null;
    },
  };
}

/** The calls of `eval`, and of `Function` with or without `new`. */
export function codeMakersIn(node) {
  if (typeof node !== 'object' || node === null) return [];
  const isCall = node.type === 'CallExpression' || node.type === 'NewExpression';
  const own = isCall && node.callee.type === 'Identifier' && /^(eval|Function)$/.test(node.callee.name);
  return [...(own ? [node] : []), ...Object.values(node).flatMap(codeMakersIn)];
}
