/** Items kept at once; a frame shows a few hundred. */
const KEPT = 8192;

/** Answers from memory what it was asked lately: the same objects. */
export function kept<T>(make: (at: number) => T): (at: number) => T {
  const made = new Map<number, T>();
  return (at) => {
    const known = made.get(at);
    if (known !== undefined) return known;
    if (made.size >= KEPT) made.clear();
    const fresh = make(at);
    made.set(at, fresh);
    return fresh;
  };
}

/**
 * A list whose items are made when they are asked for, so that a million of them need not be. Those asked for lately stay the same
 * objects. Reading it from end to end makes every item, and takes as long.
 */
export function lazyList<T extends object>(length: number, make: (at: number) => T): readonly T[] {
  const made = kept(make);
  const item = (at: number): T | undefined => (at >= 0 && at < length && Number.isInteger(at) ? made(at) : undefined);
  return new Proxy<T[]>([], {
    get: (target, key, receiver) => {
      if (key === 'length') return length;
      const at = typeof key === 'string' ? Number(key) : NaN;
      return Number.isNaN(at) ? (Reflect.get(target, key, receiver) as unknown) : item(at);
    },
    has: (target, key) => (typeof key === 'string' && Number(key) < length) || Reflect.has(target, key),
  });
}
