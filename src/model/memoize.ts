/** A pure function that keeps its latest result: for the same arguments it returns the same object again. */
export function memoizeOne<Args extends readonly unknown[], Result>(
  compute: (...args: Args) => Result,
): (...args: Args) => Result {
  let last: {readonly args: Args; readonly result: Result} | undefined;
  return (...args) => {
    const isSame =
      last?.args.length === args.length && last.args.every((arg, index) => Object.is(arg, args[index]));
    if (!last || !isSame) last = {args, result: compute(...args)};
    return last.result;
  };
}

/** A function of immutable objects that keeps its result for each object, as long as the object exists. */
export function memoizeByObject<Key extends object, Result>(
  compute: (key: Key) => Result,
): (key: Key) => Result {
  const results = new WeakMap<Key, {readonly result: Result}>();
  return (key) => {
    let entry = results.get(key);
    if (!entry) results.set(key, (entry = {result: compute(key)}));
    return entry.result;
  };
}
