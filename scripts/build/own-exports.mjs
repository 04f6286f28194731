// Makes namespaces of modules from their own names alone. The bundler's helper for them lists names with `for … in`: on a page
// whose scripts add properties to `Object.prototype`, it would take those for exports, fail, and the part would never load.
import MagicString from 'magic-string';

/** A plug-in for Vite. */
export function ownExports() {
  return {
    name: 'own-exports',
    renderChunk(code) {
      const loops = loopsIn(this.parse(code));
      if (loops.length === 0) return null;
      const text = new MagicString(code);
      for (const {left, right} of loops) {
        text.update(left.end, right.start, ' of Object.keys(');
        text.appendLeft(right.end, ')');
      }
      return {code: text.toString(), map: null};
    },
  };
}

/** The loops that define a getter of a namespace for each name: `for (var name in all) define(…, {get: all[name]})`. */
function loopsIn(node) {
  if (typeof node !== 'object' || node === null) return [];
  const own = node.type === 'ForInStatement' && definesGetters(node) ? [node] : [];
  return [...own, ...Object.values(node).flatMap(loopsIn)];
}

function definesGetters(node) {
  if (typeof node !== 'object' || node === null) return false;
  const isGetter = node.type === 'Property' && node.key.name === 'get' && node.value.computed === true;
  return isGetter || Object.values(node).some(definesGetters);
}
