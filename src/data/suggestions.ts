/** What to write instead of a value of a wrong type, and where the entries of another format probably are. */
import type {DocumentPath} from './faults/fault.js';
import type {Shape} from './shape.js';

/** A value of the right type as JSON, with the fields that it must have. */
export function exampleOf(shape: Shape | undefined): string {
  if (shape?.wrapped) return exampleOf(shape.wrapped);
  if (shape?.item) return `[${exampleOf(shape.item)}]`;
  if (!shape?.entries) return shape?.type === 'number' ? '1' : '"…"';
  const fields = Object.entries(shape.entries);
  const required = fields.filter(([, {wrapped}]) => !wrapped);
  // Which address an item of media needs depends on its type.
  const named = required.length > 0 ? required : fields.filter(([name]) => name === 'src');
  return `{${named.map(([name, field]) => `"${name}": ${exampleOf(field)}`).join(', ')}}`;
}

/** So deep are the lists of the formats that people try. */
const MAX_DEPTH = 3;

/**
 * The path of the first list of objects in a document that is not ours, those at the top first; undefined if there is none.
 * @param known the fields at the top that the format has
 */
export function listIn(document: unknown, known: object): DocumentPath | undefined {
  let level: readonly (readonly [DocumentPath, unknown])[] = [[[], document]];
  for (let depth = 0; depth < MAX_DEPTH; depth += 1) {
    level = level.flatMap(([path, value]) =>
      isObject(value) ? Object.entries(value).map(([key, part]) => [[...path, key], part] as const) : [],
    );
    if (depth === 0)
      level = level.filter(([[name = '']]) => !Object.hasOwn(known, name) && name !== '__proto__');
    const found = level.find(([, value]) => Array.isArray(value) && value.some(isObject));
    if (found) return found[0];
  }
  return undefined;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
