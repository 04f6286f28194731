// Fails the build when a bundle contains code that makes code from text (`eval`, `new Function`): content security policies
// forbid it, and no text of a document may ever become code.

/** A plug-in for Vite. */
export function noCodeFromText() {
  return {
    name: 'no-code-from-text',
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
