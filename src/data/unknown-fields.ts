/** Fields that the format does not know. They are ignored with a warning, since most are typing errors. */
import type {GenericSchema} from 'valibot';
import {faultAt, type Fault} from './faults/fault.js';
import {MAX_FAULTS, moreFaults} from './faults/limit.js';
import type {Shape} from './shape.js';

interface Found {
  /** At most as many as are listed. */
  readonly faults: Fault[];
  /** The number of the others. */
  more: number;
}

/** Every field of `value` that `schema` does not name. What does not fit the schema is passed over. */
export function unknownFields(schema: GenericSchema, value: unknown): readonly Fault[] {
  const found: Found = {faults: [], more: 0};
  walk(schema, value, [], found);
  return [...found.faults, ...moreFaults(found.more, 'warning')];
}

/** @param path to the value: one list for the whole walk, copied for a fault only */
function walk(shape: Shape, value: unknown, path: PropertyKey[], found: Found): void {
  if (shape.wrapped) walk(shape.wrapped, value, path, found);
  else if (shape.item && Array.isArray(value)) {
    const item = shape.item;
    if (isDeep(item)) value.forEach((part, index) => walkInto(index, item, part, path, found));
  } else if (shape.entries && typeof value === 'object' && value !== null) {
    walkFields(shape.entries, value as Record<string, unknown>, path, found);
  }
}

function walkInto(key: PropertyKey, shape: Shape, value: unknown, path: PropertyKey[], found: Found): void {
  path.push(key);
  walk(shape, value, path, found);
  path.pop();
}

function walkFields(
  entries: Readonly<Record<string, Shape>>,
  value: Record<string, unknown>,
  path: PropertyKey[],
  found: Found,
): void {
  for (const key of Object.keys(value)) {
    // The fields of a schema have no prototype (`schema-object.ts`).
    const shape = entries[key];
    if (!shape && found.faults.length >= MAX_FAULTS) found.more += 1;
    else if (!shape) found.faults.push(unknownFault([...path, key], entries, value));
    else if (typeof value[key] === 'object' && isDeep(shape)) walkInto(key, shape, value[key], path, found);
  }
}

function unknownFault(path: readonly PropertyKey[], entries: object, value: object): Fault {
  const lacking = Object.keys(entries).filter((name) => !Object.hasOwn(value, name));
  return faultAt(path, 'unknown', {severity: 'warning', written: String(path.at(-1)), lacking});
}

function isDeep({wrapped, item, entries}: Shape): boolean {
  return wrapped ? isDeep(wrapped) : Boolean(item ?? entries);
}
