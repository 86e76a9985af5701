/** Keeps the last result of a function and gives it again while the arguments stay the same objects. */
export function memo<Args extends readonly unknown[], Result>(compute: (...args: Args) => Result): (...args: Args) => Result {
  let last: { readonly args: Args; readonly result: Result } | undefined;
  return (...args) => {
    if (last && args.every((arg, at) => Object.is(arg, last?.args[at]))) return last.result;
    last = { args, result: compute(...args) };
    return last.result;
  };
}
