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

function collect<T>(elements: readonly Element[], index: number, readings: Readings<T>): PatternMatch<T>[] {
  const [element, ...rest] = elements;
  if (element === undefined) return [{ end: index, clitic: 0, bound: new Map<string, T>() }];
  const found = element.categories.flatMap((category) => readings(category, index));
  if (element.role === 'not') return found.length > 0 ? [] : collect(rest, index, readings);
  if (element.role === 'after') return found.length > 0 ? [{ end: index, clitic: 0, bound: new Map<string, T>() }] : [];
  const taken = found.flatMap((reading) =>
    collect(rest, reading.end, readings).map((match) => ({
      end: match.end,
      clitic: reading.clitic,
      bound: new Map([[element.name, reading.value], ...match.bound]),
    })),
  );
  return element.optional ? [...taken, ...collect(rest, index, readings)] : taken;
}

/** All ways in which a pattern fits the tokens from an index on. A pattern has few places, so this takes bounded time. */
export function matchPattern<T>(elements: readonly Element[], index: number, readings: Readings<T>): readonly PatternMatch<T>[] {
  const before = elements.findIndex(({ role }) => role !== 'before');
  for (const context of elements.slice(0, before))
    if (!context.categories.some((category) => readings(category, index - 1).some(({ end }) => end === index))) return [];
  return collect(elements.slice(before), index, readings).filter(({ end }) => end > index);
}
