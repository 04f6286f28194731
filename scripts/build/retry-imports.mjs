// Lets a lazy part that did not load be loaded later. Firefox and WebKit keep a failure for as long as the page is open, and
// Chromium a broken file: only another address is requested again. Where the page has the hashes of our files, they count for
// their own addresses alone: then there is no second attempt.
import MagicString from 'magic-string';

const HELPER = `function retryImport(address) {
  return import(address).catch((error) => {
    if ([...document.scripts].some(({type, text}) => type === 'importmap' && text.includes('integrity'))) throw error;
    return import(address + '?' + Date.now());
  });
}
`;

/** A plug-in for Vite. It is for pages that load our files as they are: bundlers could not follow the addresses. */
export function retryImports() {
  return {
    name: 'retry-imports',
    renderChunk(code) {
      const imports = importsIn(this.parse(code));
      if (imports.length === 0) return null;
      const text = new MagicString(code);
      for (const {start, source} of imports) text.update(start, source.start, 'retryImport(');
      return {code: text.append(`\n${HELPER}`).toString(), map: null};
    },
  };
}

function importsIn(node) {
  if (typeof node !== 'object' || node === null) return [];
  const own = node.type === 'ImportExpression' ? [node] : [];
  return [...own, ...Object.values(node).flatMap(importsIn)];
}
