/** Where the format has dates. */
import * as v from 'valibot';
import {documentSchema} from './schema.js';
import {shapeAt} from './shape.js';

/** Whether the format has a date at a path of keys and indexes. */
export function isDateAt(path: readonly PropertyKey[]): boolean {
  const shape = shapeAt(documentSchema, path) as v.GenericSchema | undefined;
  return (
    shape !== undefined && 'pipe' in shape && (v.getMetadata(shape) as {check?: unknown}).check === 'edtf'
  );
}
