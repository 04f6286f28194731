/** What to write instead of a value of a wrong type, and where the entries of another format probably are. */
import type {DocumentPath} from './faults/fault.js';
import type {Shape} from './shape.js';

/** An example of a text. */
export const TEXT = '"…"';

/** A value of the right type as JSON, with the fields that it must have. @param also one more of its fields */
export function exampleOf(shape: Shape | undefined, also = 'src'): string {
  if (shape?.wrapped) return exampleOf(shape.wrapped, also);
  if (shape?.item) return `[${exampleOf(shape.item, also)}]`;
  if (!shape?.entries) return shape?.type === 'number' ? '1' : TEXT;
  const fields = Object.entries(shape.entries);
  // An item of media has no field that it must have: which address it needs depends on its type.
  const named = fields.filter(([name, {wrapped}]) => !wrapped || name === also);
  return `{${named.map(([name, field]) => `"${name}": ${exampleOf(field)}`).join(', ')}}`;
}

/** So deep are the lists of the formats that people try. */
const MAX_DEPTH = 3;

/**
 * The paths of the lists of objects in a document that is not ours: those nearest to the top, none if there are none.
 * @param known the fields at the top that the format has
 */
export function listsIn(document: unknown, known: object): readonly DocumentPath[] {
  let level: readonly (readonly [DocumentPath, unknown])[] = [[[], document]];
  for (let depth = 0; depth < MAX_DEPTH; depth += 1) {
    level = level.flatMap(([path, value]) =>
      isObject(value) ? Object.entries(value).map(([key, part]) => [[...path, key], part] as const) : [],
    );
    if (depth === 0)
      level = level.filter(([[name = '']]) => !Object.hasOwn(known, name) && name !== '__proto__');
    const found = level.filter(([, value]) => Array.isArray(value) && value.some(isObject));
    if (found.length > 0) return found.map(([path]) => path);
  }
  return [];
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
