/** Fields that the format does not know. They are ignored with a warning, since most are typing errors. */
import type {GenericSchema} from 'valibot';
import {faultAt, type Fault} from './faults/fault.js';
import type {Shape} from './shape.js';

/** Every field of `value` that `schema` does not name. What does not fit the schema is passed over. */
export function unknownFields(schema: GenericSchema, value: unknown): Fault[] {
  const faults: Fault[] = [];
  walk(schema, value, [], faults);
  return faults;
}

/** @param path to the value: one list for the whole walk, copied for a fault only */
function walk(shape: Shape, value: unknown, path: PropertyKey[], faults: Fault[]): void {
  if (shape.wrapped) walk(shape.wrapped, value, path, faults);
  else if (shape.item && Array.isArray(value)) {
    const item = shape.item;
    if (isDeep(item)) value.forEach((part, index) => walkInto(index, item, part, path, faults));
  } else if (shape.entries && typeof value === 'object' && value !== null) {
    walkFields(shape.entries, value as Record<string, unknown>, path, faults);
  }
}

function walkInto(
  key: PropertyKey,
  shape: Shape,
  value: unknown,
  path: PropertyKey[],
  faults: Fault[],
): void {
  path.push(key);
  walk(shape, value, path, faults);
  path.pop();
}

function walkFields(
  entries: Readonly<Record<string, Shape>>,
  value: Record<string, unknown>,
  path: PropertyKey[],
  faults: Fault[],
): void {
  for (const key of Object.keys(value)) {
    const shape = Object.hasOwn(entries, key) ? entries[key] : undefined;
    if (!shape) faults.push(faultAt([...path, key], 'unknown', {severity: 'warning'}));
    else if (isDeep(shape)) walkInto(key, shape, value[key], path, faults);
  }
}

function isDeep({wrapped, item, entries}: Shape): boolean {
  return wrapped ? isDeep(wrapped) : Boolean(item ?? entries);
}
