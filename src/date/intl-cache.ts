/** Making an Intl object costs some 50 µs and calling it 1 µs, so that each is made once. */
const made = new Map<string, unknown>();

/** The shared object of a kind for a locale and options: `shared(Intl.NumberFormat, 'ar', {})`. */
export function shared<T, O extends object>(Kind: new (locale: string, options?: O) => T, locale: string, options: NoInfer<O>): T {
  const key = Kind.name + locale + JSON.stringify(options);
  const known = made.get(key) ?? new Kind(locale, options);
  made.set(key, known);
  return known as T;
}
