// Minifies what pages load as it is. Vite's own step keeps annotations in libraries, for bundlers that come after; after
// this one comes none.
import {minify} from 'terser';

/** What the first view is made by, of a page's own record too. */
const FIRST = /^(dprk-deployment-timeline|reading|dates|days)$/;
/**
 * Tells Chromium that nearly every function is called at once: it compiles all of them beside the main thread, where it
 * would find each of them uncompiled on it.
 */
const CALLED = '//# allFunctionsCalledOnLoad';

/** A Vite plugin for builds that are not minified otherwise. */
export function minifyForPages() {
  return {
    name: 'minify-for-pages',
    // After Vite has lowered the syntax, which writes the code anew.
    enforce: /** @type {const} */ ('post'),
    async renderChunk(code, {name}, {format, sourcemap}) {
      const result = await minify(code, {
        compress: {passes: 3, ecma: /** @type {const} */ (2020)},
        mangle: {toplevel: true},
        format: {comments: false, preamble: FIRST.test(name) ? CALLED : ''},
        module: format === 'es',
        sourceMap: Boolean(sourcemap),
      });
      return {code: result.code ?? '', map: result.map};
    },
  };
}
