/** The JSON Schema of the format (draft 2020-12), made from the one definition in `schema.ts`. */
import {toJsonSchema} from '@valibot/to-json-schema';
import {EDTF_PATTERN} from '../model/edtf-pattern.js';
import {documentSchema} from './schema.js';

/** What stands in the schema for a check that is code. A `format` would assert nothing. */
const PATTERNS: Readonly<Record<string, string>> = {
  edtf: EDTF_PATTERN,
  // Anything but another scheme: what has a colon before the first slash, question mark or hash is http(s).
  address: '^(?:[Hh][Tt][Tt][Pp][Ss]?:|[^:/?#]*(?:[/?#]|$))',
  'time-zone': '^[A-Za-z]',
};

/** The published schema, as an object. */
export function documentJsonSchema(): Record<string, unknown> {
  const schema = toJsonSchema(documentSchema, {
    target: 'draft-2020-12',
    ignoreActions: ['check', 'raw_check'],
    // The name of the check is for here alone: it is no keyword of JSON Schema.
    overrideAction: ({jsonSchema}) => {
      const {check, ...rest} = jsonSchema as typeof jsonSchema & {check?: string};
      const pattern = check === undefined ? undefined : PATTERNS[check];
      return pattern === undefined ? rest : {...rest, pattern};
    },
  });
  return {title: 'A timeline of who said what, when and how firmly', ...schema};
}
