/** The files that are published beside the command. */
import {readFileSync} from 'node:fs';

// Not written into the address at once: a bundler would take that for a file to bundle.
const here = import.meta.url;
const PATHS = {'schema.json': './schema.json', 'package.json': '../package.json'} as const;

export function published(name: keyof typeof PATHS): string {
  return readFileSync(new URL(PATHS[name], here), 'utf8');
}

/** What draws timelines: large, and loaded where it is asked for. */
export function renderer(): Promise<typeof import('../ssr.js')> {
  return import(new URL('./ssr.js', here).href) as Promise<typeof import('../ssr.js')>;
}
