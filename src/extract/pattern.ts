/** One place of a pattern. */
export interface Element {
  /** Any of these categories. */
  readonly categories: readonly string[];
  /** What its value is bound to. */
  readonly name: string;
  readonly optional: boolean;
  /** `before` and `after` must be there but stay outside the expression; `not` must not follow. */
  readonly role: 'part' | 'before' | 'after' | 'not';
}

/** Reads a pattern as a vocabulary writes it: `<in weekday? comma? day=D of? M !unit`. */
export const parsePattern = (pattern: string): readonly Element[] =>
  pattern.split(' ').map((written) => {
    const role = written.startsWith('<') ? 'before' : written.startsWith('>') ? 'after' : written.startsWith('!') ? 'not' : 'part';
    const optional = written.endsWith('?');
    const bare = written.slice(role === 'part' ? 0 : 1, optional ? -1 : undefined);
    const [name, categories] = bare.includes('=') ? (bare.split('=') as [string, string]) : [bare.replace(/(:.*|[+-])$/, ''), bare];
    return { categories: categories.split('|'), name, optional, role };
  });

/** A value that a place of a pattern took, and where the reading of it ends. */
export interface Reading<T> {
  readonly end: number;
  readonly value: T;
  /** Letters of its first token that stay outside. */
  readonly clitic: number;
}

/** What the places of a pattern were filled with. */
export type Bound<T> = ReadonlyMap<string, T>;

/** A pattern that fits. */
export interface PatternMatch<T> {
  readonly end: number;
  readonly clitic: number;
  readonly bound: Bound<T>;
}

/** All readings of the tokens from an index as a category. */
export type Readings<T> = (category: string, index: number) => readonly Reading<T>[];

/** A search through a pattern: what is bound so far is a list from the last place to the first. */
interface Search<T> {
  readonly elements: readonly Element[];
  readonly readings: Readings<T>;
  readonly found: PatternMatch<T>[];
}

interface Binding<T> {
  readonly name: string;
  readonly value: T;
  readonly before: Binding<T> | undefined;
}

function bind<T>(binding: Binding<T> | undefined): Bound<T> {
  const bound = new Map<string, T>();
  // the last place of a name wins: `of? of=P`
  for (let each = binding; each !== undefined; each = each.before) if (!bound.has(each.name)) bound.set(each.name, each.value);
  return bound;
}

/** How far a search has come. */
interface Step<T> {
  readonly place: number;
  readonly index: number;
  readonly clitic: number | undefined;
  readonly binding: Binding<T> | undefined;
}

function walk<T>(search: Search<T>, { place, index, clitic, binding }: Step<T>): void {
  const element = search.elements[place];
  if (element === undefined) {
    if (binding !== undefined) search.found.push({ end: index, clitic: clitic ?? 0, bound: bind(binding) });
    return;
  }
  const { role, optional, name } = element;
  let any = false;
  for (const category of element.categories)
    for (const { end, value, clitic: letters } of search.readings(category, index)) {
      any = true;
      if (role === 'part')
        walk(search, { place: place + 1, index: end, clitic: clitic ?? letters, binding: { name, value, before: binding } });
    }
  if (role === 'part' ? optional : any === (role === 'after')) walk(search, { place: place + 1, index, clitic, binding });
}

/** All ways in which a pattern fits the tokens from an index on. A pattern has few places, so this takes bounded time. */
export function matchPattern<T>(elements: readonly Element[], index: number, readings: Readings<T>): readonly PatternMatch<T>[] {
  let place = 0;
  for (; elements[place]?.role === 'before'; place++)
    if (elements[place]?.categories.some((category) => readings(category, index - 1).some(({ end }) => end === index)) !== true) return [];
  const found: PatternMatch<T>[] = [];
  walk({ elements, readings, found }, { place, index, clitic: undefined, binding: undefined });
  return found;
}
