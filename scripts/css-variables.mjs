// The public CSS variables, read where they are defined and explained: src/styles/tokens.ts.
import {readFileSync} from 'node:fs';

const TOKENS = new URL('../src/styles/tokens.ts', import.meta.url);
// A comment, and after it `--_x: var(--dprk-timeline-x, its default);`
const VARIABLE = /\/\*\s*([^*]+?)\s*\*\/\s*(--_[\w-]+):\s*var\(\s*(--dprk-timeline-[\w-]+),\s*([^;]+)\)\s*;/g;
const USE = /var\(\s*(--dprk-timeline-[\w-]+)/g;

/**
 * Every public variable in the manifest's form.
 * @throws if a variable is used that no comment explains
 */
export function cssVariables(tokens = readFileSync(TOKENS, 'utf8')) {
  const matches = [...tokens.matchAll(VARIABLE)];
  const publicNames = new Map(matches.map(([, , inner, name]) => [inner, name]));
  const variables = matches.map(([, description, , name, value]) => ({
    name,
    description: oneLine(description),
    // If the default is another variable, its public name is shown.
    default: oneLine(value).replace(/--_[\w-]+/g, (inner) => publicNames.get(inner) ?? inner),
  }));
  const explained = new Set(variables.map(({name}) => name));
  const bare = [...tokens.matchAll(USE)].map(([, name]) => name).filter((name) => !explained.has(name));
  if (bare.length > 0) throw new Error(`tokens.ts: no comment before ${[...new Set(bare)].join(', ')}`);
  return variables;
}

const oneLine = (text) => text.replace(/\s+/g, ' ').trim();
