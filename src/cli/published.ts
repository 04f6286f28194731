/** The files that are published beside the command. */
import {readFileSync} from 'node:fs';
import {pathToFileURL} from 'node:url';

// Not `import.meta.url`, which is empty in what is built for bundlers.
const here = pathToFileURL(import.meta.filename);
const PATHS = {'schema.json': './schema.json', 'package.json': '../package.json'} as const;

export function published(name: keyof typeof PATHS): string {
  return readFileSync(new URL(PATHS[name], here), 'utf8');
}

/** The module that renders timelines. It is large, so it loads only when needed. */
export function renderer(): Promise<typeof import('../ssr.js')> {
  return import(new URL('./ssr.js', here).href) as Promise<typeof import('../ssr.js')>;
}
