/** The JSON Schema of the format (draft 2020-12): made from `schema.ts`, with the descriptions of `descriptions.ts`. */
import {toJsonSchema, type JsonSchema} from '@valibot/to-json-schema';
import {EDTF_PATTERN} from '../model/edtf-pattern.js';
import {documentDescription, type Description} from './descriptions.js';
import {documentSchema} from './schema.js';

/** The patterns for checks that are code. A `format` would only be a hint. */
const PATTERNS: Readonly<Record<string, string>> = {
  edtf: EDTF_PATTERN,
  // Either http(s), or no other scheme: no colon before the first slash, question mark or hash.
  address: '^(?:[Hh][Tt][Tt][Pp][Ss]?:|[^:/?#]*(?:[/?#]|$))',
  'time-zone': '^[A-Za-z]',
};

/** A JSON Schema, as far as it is used here. */
interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly [keyword: string]: unknown;
}

/** Our metadata, `check` and `orOne`, are for this function alone: they are not keywords of JSON Schema. */
function withCheck<Schema extends JsonSchema>(schema: Schema): Schema {
  const {check, orOne, ...rest} = schema as Schema & {check?: string; orOne?: boolean};
  if (orOne) return {anyOf: [rest.items, rest]} as unknown as Schema;
  const pattern = check === undefined ? undefined : PATTERNS[check];
  return (pattern === undefined ? rest : {...rest, pattern}) as unknown as Schema;
}

/** The published schema, as an object. */
export function documentJsonSchema(): Record<string, unknown> {
  const {$schema, ...schema} = toJsonSchema(documentSchema, {
    target: 'draft-2020-12',
    ignoreActions: ['check', 'raw_check'],
    overrideAction: ({jsonSchema}) => withCheck(jsonSchema),
  });
  return {$schema, title: 'Timeline', ...described(schema as unknown as Schema, documentDescription)};
}

/** The fields of a list's items are those of the description of the list. */
function described(schema: Schema, {description, examples, fields}: Description): Schema {
  return {description, ...(examples && {examples}), ...withFields(schema, fields)};
}

function withFields(schema: Schema, fields: Description['fields']): Schema {
  const {properties, items, anyOf} = schema;
  if (!fields) return schema;
  if (anyOf) return {...schema, anyOf: anyOf.map((one) => withFields(one, fields))};
  if (items) return {...schema, items: withFields(items, fields)};
  const entries = Object.entries(properties ?? {}).map(([key, part]) => [key, described(part, fields[key]!)]);
  return {...schema, properties: Object.fromEntries(entries) as Schema['properties']} as Schema;
}
