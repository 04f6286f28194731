/** Lists of any length with any number of faults, in little time: valibot alone would keep every fault of each item. */
import * as v from 'valibot';
import {MAX_FAULTS} from './faults/limit.js';
import type {Steps} from './steps.js';

/** The message of the issue that counts the faults of a list that are not listed; its `input` is their number. */
export const MORE = 'more';
/** How many items are checked in a step: less than a frame takes. */
const STEP = 500;
/** Up to so many items, a list is left to valibot: it has not many more faults than are listed, and most lists are short. */
const FEW = 10;
/** So many of them are counted exactly; after that, one for each item that has any. */
const MAX_EXACT = 5000;

type Config = v.Config<v.BaseIssue<unknown>>;
type Issue = v.BaseIssue<unknown>;

/** As `v.array`, but with little more than `MAX_FAULTS` issues, and the number of the others. */
export function list<const Item extends v.GenericSchema>(item: Item): v.ArraySchema<Item, undefined> {
  const schema = v.array(item);
  const run: (typeof schema)['~run'] = (dataset, config) => {
    const {value: input} = dataset;
    if (!Array.isArray(input) || input.length <= FEW) return schema['~run'](dataset, config);
    const check = new ListCheck(item, input, config);
    check.run(0, input.length);
    return check.result() as ReturnType<typeof run>;
  };
  return {...schema, '~run': run};
}

/**
 * The same schema for a list, checked step by step. Its result does not depend on what the schema gets after that.
 * @param known returns the result for the item at an index, if it is known
 */
export function* checkedList<const Item extends v.GenericSchema>(
  schema: v.ArraySchema<Item, undefined>,
  input: unknown[],
  known?: (index: number) => v.InferOutput<Item> | undefined,
): Steps<v.ArraySchema<Item, undefined>> {
  const check = new ListCheck(schema.item, input, {}, known);
  for (let index = 0; index < input.length; index += STEP) {
    check.run(index, Math.min(index + STEP, input.length));
    yield;
  }
  const result = check.result();
  return {...schema, '~run': () => result as ReturnType<(typeof schema)['~run']>};
}

class ListCheck {
  readonly #item: v.GenericSchema;
  readonly #input: unknown[];
  readonly #config: Config;
  readonly #known: ((index: number) => unknown) | undefined;
  readonly #values: unknown[] = [];
  readonly #issues: Issue[] = [];
  #isTyped = true;
  /** The number of faults that are not listed. */
  #more = 0;

  constructor(item: v.GenericSchema, input: unknown[], config: Config, known?: (index: number) => unknown) {
    this.#item = item;
    this.#input = input;
    this.#config = config;
    this.#known = known;
  }

  /** Checks the items from one index up to another. */
  run(from: number, to: number): void {
    const [item, input, config] = [this.#item, this.#input, this.#config];
    // A loop, since the methods of lists pass over holes.
    for (let index = from; index < to; index += 1) {
      const known = this.#known?.(index);
      const value: unknown = input[index];
      if (this.#issues.length >= MAX_FAULTS) {
        const counting = this.#more > MAX_EXACT ? {...config, abortEarly: true} : config;
        if (known === undefined) this.#more += faultsOf(item, value, counting);
        continue;
      }
      if (known !== undefined) {
        this.#values.push(known);
        continue;
      }
      const result = item['~run']({value}, config);
      if (result.issues) for (const issue of result.issues) this.#issues.push(inItem(issue, input, index));
      if (!result.typed) this.#isTyped = false;
      this.#values.push(result.value);
    }
  }

  result(): v.OutputDataset<unknown, Issue> {
    const issues = [...this.#issues, ...(this.#more > 0 ? [moreIssue(this.#more)] : [])];
    const found = issues.length > 0 ? {issues} : {};
    const typed = this.#isTyped && this.#more === 0;
    return {typed, value: this.#values, ...found} as v.OutputDataset<unknown, Issue>;
  }
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
