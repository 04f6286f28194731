/** Fields that are ignored or probably do not mean what they say: warnings, since most are mistakes in typing. */
import type {GenericSchema} from 'valibot';
import {isAddress} from './address.js';
import type {FaultCode} from './faults/codes.js';
import {faultAt, type DocumentPath, type Fault} from './faults/fault.js';
import {MAX_FAULTS, moreFaults} from './faults/limit.js';
import {LIKE_HOST} from './like-host.js';
import {address} from './schema.js';
import type {Shape} from './shape.js';

interface Found {
  /** At most as many as are listed. */
  readonly faults: Fault[];
  /** The number of the others. */
  more: number;
}

/**
 * Every field of `value` that `schema` does not name, and every address that looks like one of another site but is relative.
 * What does not fit the schema is passed over.
 */
export function fieldWarnings(schema: GenericSchema, value: unknown): readonly Fault[] {
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
    const part = value[key];
    if (shape && typeof part === 'object') {
      if (isDeep(shape)) walkInto(key, shape, part, path, found);
    } else if (!shape) {
      add(found, [...path, key], 'unknown', {written: key, fields: entries, document: value});
    } else if (shape.wrapped === address && isRelativeHost(String(part))) {
      add(found, [...path, key], 'address-host', {found: part});
    }
  }
}

/** One that is no address at all is an error already, with other advice. */
function isRelativeHost(written: string): boolean {
  return LIKE_HOST.test(written) && isAddress(written);
}

function add(found: Found, path: DocumentPath, code: FaultCode, details: object): void {
  if (found.faults.length < MAX_FAULTS)
    found.faults.push(faultAt(path, code, {severity: 'warning', ...details}));
  else found.more += 1;
}

function isDeep({wrapped, item, entries}: Shape): boolean {
  return wrapped ? isDeep(wrapped) : Boolean(item ?? entries);
}
