/** The files that are published beside the command. */
import {readFileSync} from 'node:fs';

// In a variable: a bundler would take `new URL('…', import.meta.url)` for a file to bundle.
const here = import.meta.url;
const PATHS = {'schema.json': './schema.json', 'package.json': '../package.json'} as const;

export function published(name: keyof typeof PATHS): string {
  return readFileSync(new URL(PATHS[name], here), 'utf8');
}

/** The module that renders timelines. It is large, so it loads only when needed. */
export function renderer(): Promise<typeof import('../ssr.js')> {
  return import(new URL('./ssr.js', here).href) as Promise<typeof import('../ssr.js')>;
}
