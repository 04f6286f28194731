/** Lists of any length with any number of faults, in little time: valibot alone would keep every fault of each item. */
import * as v from 'valibot';
import {MAX_FAULTS} from './faults/limit.js';

/** The message of the issue that counts the faults of a list that are not listed; its `input` is their number. */
export const MORE = 'more';
/** So many of them are counted exactly; after that, one for each item that has any. */
const MAX_EXACT = 5000;

type Config = v.Config<v.BaseIssue<unknown>>;
type Issue = v.BaseIssue<unknown>;

/** As `v.array`, but with little more than `MAX_FAULTS` issues, and the number of the others. */
export function list<const Item extends v.GenericSchema>(item: Item): v.ArraySchema<Item, undefined> {
  const schema = v.array(item);
  const run: (typeof schema)['~run'] = (dataset, config) => {
    const {value: input} = dataset;
    if (!Array.isArray(input)) return schema['~run'](dataset, config);
    const values: unknown[] = [];
    const issues: Issue[] = [];
    let [isTyped, more] = [true, 0];
    // A loop, since the methods of lists pass over holes.
    for (let index = 0; index < input.length; index += 1) {
      const value: unknown = input[index];
      if (issues.length >= MAX_FAULTS) {
        more += faultsOf(item, value, more > MAX_EXACT ? {...config, abortEarly: true} : config);
        continue;
      }
      const result = item['~run']({value}, config);
      for (const issue of result.issues ?? []) issues.push(inItem(issue, input, index));
      if (!result.typed) isTyped = false;
      values.push(result.value);
    }
    if (more > 0) issues.push(moreIssue(more));
    const found = issues.length > 0 ? {issues} : {};
    return {typed: isTyped && more === 0, value: values, ...found} as ReturnType<typeof run>;
  };
  return {...schema, '~run': run};
}

/** The number of faults of an item. */
function faultsOf(item: v.GenericSchema, value: unknown, config: Config): number {
  if (isWrongType(item, value)) return 1;
  const {issues = []} = item['~run']({value}, config);
  return issues.reduce((sum, issue) => sum + (issue.message === MORE ? Number(issue.input) : 1), 0);
}

/** The schema would find the same, but makes an issue of it. */
function isWrongType({type}: v.GenericSchema, value: unknown): boolean {
  if (type === 'object') return typeof value !== 'object' || value === null;
  return (type === 'string' || type === 'number') && typeof value !== type;
}

function inItem(issue: Issue, input: unknown[], key: number): Issue {
  const item = {type: 'array', origin: 'value', input, key, value: input[key]} as const;
  return {...issue, path: [item, ...(issue.path ?? [])]};
}

function moreIssue(count: number): Issue {
  return {kind: 'schema', type: 'array', input: count, expected: null, received: '', message: MORE};
}
