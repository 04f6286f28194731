/** A schema for values that are short names, such as ids and dates. */
import type {GenericSchema} from 'valibot';
import {trimmed} from './blanks.js';

/** The same schema for the value without blanks and invisible characters around it. */
export function trimming<const Schema extends GenericSchema>(schema: Schema): Schema {
  const run: Schema['~run'] = (dataset, config) => {
    const {value} = dataset;
    const plain = typeof value === 'string' ? trimmed(value) : value;
    return schema['~run'](plain === value ? dataset : {...dataset, value: plain}, config);
  };
  return {...schema, '~run': run};
}
