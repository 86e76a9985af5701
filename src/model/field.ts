/**
 * What a place in a dataset may hold. Plain data, so that the check, its reasons (`keepReadable`) and the JSON Schema (`data/generate-schema.ts`)
 * all come from it; `T` is there for the compiler, which holds fields against the interfaces of the format.
 */
export interface Field<T = unknown> {
  /** What would be right: a noun phrase. */
  readonly expected: string;
  /** In types only. */
  readonly taken?: T;

  /** One of these and nothing else. */
  readonly oneOf?: readonly unknown[];
  /** Text of at least so many UTF-16 units. */
  readonly least?: number;
  /** Text that matches; JSON Schema has no flags. */
  readonly pattern?: RegExp;
  /** Throws at text that is wrong in a way that no pattern can tell. */
  readonly attempt?: (text: string) => unknown;
  /** A number, both bounds included; `whole` has no fraction. */
  readonly range?: readonly [min: number, max: number];
  readonly whole?: true;

  /** A list of these. */
  readonly items?: Field;
  /** A dictionary of `values` by `keys`. */
  readonly keys?: Field;
  readonly values?: Field;
  /** An object with these keys, and others that begin with `x-`. */
  readonly entries?: Readonly<Record<string, Field>>;
  readonly required?: readonly string[];
  /** Text, or an object. */
  readonly either?: readonly [text: Field, object: Field];
}

/** Whether a field that is no list, dictionary, object or choice takes a value; one without any rule takes all. */
export function takes({ oneOf, least, pattern, attempt, range, whole }: Field, value: unknown): boolean {
  if (oneOf) return oneOf.includes(value);
  if (range) return typeof value === 'number' && value >= range[0] && value <= range[1] && !(whole && value % 1);
  if (least === undefined && !pattern) return true;
  if (typeof value !== 'string' || value.length < (least ?? 0) || pattern?.test(value) === false) return false;
  try {
    attempt?.(value);
    return true;
  } catch {
    return false;
  }
}
