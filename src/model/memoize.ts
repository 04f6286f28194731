/** Remembers the latest answer of a pure function: asked again with the very same arguments, it gives the same object. */
export function memoizeOne<Args extends readonly unknown[], Answer>(
  make: (...args: Args) => Answer,
): (...args: Args) => Answer {
  let last: {readonly args: Args; readonly answer: Answer} | undefined;
  return (...args) => {
    if (last?.args.length !== args.length || last.args.some((arg, index) => !Object.is(arg, args[index])))
      last = {args, answer: make(...args)};
    return last.answer;
  };
}
