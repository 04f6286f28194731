/** The JSON Schema of the format (draft 2020-12), made from the one definition in `schema.ts`. */
import {toJsonSchema} from '@valibot/to-json-schema';
import {EDTF_PATTERN} from '../model/edtf-pattern.js';
import {documentSchema} from './schema.js';

/** What stands in the schema for a check that is code. A `format` would assert nothing. */
const PATTERNS: Readonly<Record<string, string>> = {
  edtf: EDTF_PATTERN,
  // Anything but another scheme: what has a colon before the first slash, question mark or hash is http(s).
  address: '^(?:[Hh][Tt][Tt][Pp][Ss]?:|[^:/?#]*(?:[/?#]|$))',
  contact: '',
  'time-zone': '^[A-Za-z]',
};

/** The published schema, as an object. */
export function documentJsonSchema(): Record<string, unknown> {
  const schema = toJsonSchema(documentSchema, {
    target: 'draft-2020-12',
    ignoreActions: ['check', 'raw_check'],
    overrideAction: ({valibotAction, jsonSchema}) => {
      const check = (valibotAction as {metadata?: {check?: string}}).metadata?.check;
      const pattern = check === undefined ? undefined : PATTERNS[check];
      return pattern ? {...jsonSchema, pattern} : null;
    },
  });
  return {title: 'A timeline of who said what, when and how firmly', ...schema};
}
