/** Fields that the format does not know: allowed, ignored, and told as warnings, since they are mostly slips of the pen. */
import type {GenericSchema} from 'valibot';
import {issueAt, type Issue} from './issues.js';

/** Every field of `value` that `schema` does not name; `value` has passed the schema. */
export function unknownFields(schema: GenericSchema, value: unknown): Issue[] {
  const issues: Issue[] = [];
  walk(schema, value, [], issues);
  return issues;
}

/** What the walk reads of a valibot schema: an optional wraps, an array has items, an object has entries. */
interface Shape {
  readonly type: string;
  readonly wrapped?: Shape;
  readonly item?: Shape;
  readonly entries?: Readonly<Record<string, Shape>>;
}

/** @param path to the value; the same list is lengthened and shortened on the way, since few values have a fault */
function walk(shape: Shape, value: unknown, path: PropertyKey[], issues: Issue[]): void {
  if (shape.wrapped) walk(shape.wrapped, value, path, issues);
  else if (shape.item && Array.isArray(value)) {
    const item = shape.item;
    if (isDeep(item)) value.forEach((part, index) => walkInto(index, item, part, path, issues));
  } else if (shape.entries && typeof value === 'object' && value !== null) {
    fields(shape.entries, value as Record<string, unknown>, path, issues);
  }
}

function walkInto(
  key: PropertyKey,
  shape: Shape,
  value: unknown,
  path: PropertyKey[],
  issues: Issue[],
): void {
  path.push(key);
  walk(shape, value, path, issues);
  path.pop();
}

function fields(
  entries: Readonly<Record<string, Shape>>,
  value: Record<string, unknown>,
  path: PropertyKey[],
  issues: Issue[],
): void {
  for (const key of Object.keys(value)) {
    const shape = Object.hasOwn(entries, key) ? entries[key] : undefined;
    if (!shape) issues.push(issueAt([...path, key], 'unknown', undefined, '', 'warning'));
    else if (isDeep(shape)) walkInto(key, shape, value[key], path, issues);
  }
}

function isDeep({wrapped, item, entries}: Shape): boolean {
  return wrapped ? isDeep(wrapped) : Boolean(item ?? entries);
}
