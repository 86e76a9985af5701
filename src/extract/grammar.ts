import { inner, meanings } from './meanings.js';
import type { Vocabulary } from './vocabulary.js';

/** A category as patterns write it: `unit:Y` the word of that value, `weekday+` one with the article, `unit-` one without. */
export interface Category {
  readonly written: string;
  readonly name: string;
  readonly value: string | undefined;
  readonly definite: boolean | undefined;
  /** Of expressions, their layer; else none. */
  readonly layer: number | undefined;
  /** Its number among those that the engine reads; −1 for words. */
  readonly kind: number;
}

/** One place of a pattern. */
export interface Place {
  readonly categories: readonly Category[];
  /** What its value is bound to. */
  readonly name: string;
  readonly optional: boolean;
  /** `<` before and `>` after it must be there but stay outside the expression; `!` must not follow; else it is a part. */
  readonly role: string;
}

/** The ways in which patterns that begin alike go on. */
export interface Fork {
  branches: Branch[];
  /** Those that can go on with a token, by the sort of its words. */
  readonly fitting: (readonly Branch[] | undefined)[];
}

/** A place with what follows it. Where a pattern ends there is no place, but a name. */
export interface Branch {
  readonly place?: Place;
  readonly name?: string;
  /** Of two patterns for the same words, the one with the lower rank. */
  readonly rank: number;
  readonly next: Fork;
  /** Categories that the token here can have; none where it may be any. */
  first: ReadonlySet<string> | undefined;
}

/** Categories of a pattern that are read by the engine, and what the first token of such a reading can be. */
export const computed: Readonly<Record<string, readonly string[]>> = {
  N: ['number'],
  D: ['number'],
  DD: ['number'],
  O: ['number', 'final'],
  Y: ['number'],
  A: ['number'],
  B: ['number'],
  L: ['number'],
  YY: ['digits'],
  WW: ['number'],
  YEARS: ['digits'],
  M: ['month', 'weakmonth'],
  W: ['weekday', 'weakday'],
  NUMERIC: ['digits'],
  MONTHDAY: ['digits'],
  DECADE: ['digits'],
  CLOCK: ['digits', 'oclock', 'number', 'fraction'],
  HOUR: ['digits'],
};

const kinds = Object.keys(computed);

/** What patterns call expressions of a layer and those below it. */
export const layers: Readonly<Record<string, number>> = { K: 0, S: 0, P: 1, E: 2, F: 3 };

/** Reads a category as patterns write it. */
export function parseCategory(written: string): Category {
  const [, name = written, value, sign] = /^([^:]+?)(?::(-?[^+-]+))?([+-])?$/.exec(written) ?? [];
  const definite = sign === undefined ? undefined : sign === '+';
  return { written, name, value, definite, layer: layers[name], kind: kinds.indexOf(name) };
}

/** Reads a place as vocabularies write it: `weekday?`, `day=D`, `<in`, `!unit`. */
function parsePlace(written: string): Place {
  const [, role = '', name, categories = '', mark] = /^([<>!]?)(?:(\w+)=)?(.*?)(\?)?$/.exec(written) ?? [];
  return {
    role,
    name: name ?? categories.replace(/:.*|[+-]$/, ''),
    categories: categories.split('|').map(parseCategory),
    optional: mark !== undefined,
  };
}

/** The patterns of a vocabulary. */
export interface Grammar {
  /** By layer: its patterns in one tree. */
  readonly roots: readonly Fork[];
  /** What can be an expression by itself: any other word needs one beside it. */
  readonly solo: ReadonlySet<string>;
}

/** Notes for a branch and all after it what its token can be, and tells what the first token of the rest can be; all where it may be any. */
function noteFirst(branch: Branch, below: readonly ReadonlySet<string>[]): ReadonlySet<string> | undefined {
  const { place, next } = branch;
  const after = next.branches.map((each) => noteFirst(each, below));
  if (!place || place.role === '!' || place.categories.some(({ name }) => name === '$')) return undefined;
  const rest = after.includes(undefined) ? undefined : after.flatMap((each) => [...(each ?? [])]);
  // what stands before the expression takes nothing of it
  if (place.role === '<') return (branch.first = rest && new Set(rest));
  branch.first = new Set(
    place.categories.flatMap(({ name }) => {
      const layer = layers[name];
      return layer === undefined ? (computed[name] ?? [name]) : [...(below[layer] ?? [])];
    }),
  );
  return place.optional ? rest && new Set([...branch.first, ...rest]) : branch.first;
}

/** Puts what follows a place that may be missing beside it, so that nobody has to look past it. */
function close(fork: Fork): void {
  for (const { next } of fork.branches) close(next);
  fork.branches = fork.branches.flatMap((branch) => (branch.place?.optional === true ? [branch, ...branch.next.branches] : [branch]));
}

const fork = (): Fork => ({ branches: [], fitting: [] });

function plant(root: Fork, pattern: string, leaf: Branch, known: Map<Branch, string>): void {
  let at = root.branches;
  for (const part of pattern.split(' ')) {
    let branch = at.find((each) => known.get(each) === part);
    if (!branch) {
      at.push((branch = { place: parsePlace(part), rank: 0, next: fork(), first: undefined }));
      known.set(branch, part);
    }
    at = branch.next.branches;
  }
  at.push(leaf);
}

const layerNumbers = [0, 1, 2, 3, 4];

function compileGrammar({ patterns }: Vocabulary): Grammar {
  const roots = layerNumbers.map(fork);
  const known = new Map<Branch, string>();
  const solo = new Set<string>();
  let rank = 0;
  for (const [name, written] of Object.entries(patterns))
    for (const pattern of written) {
      const layer = meanings[name]?.[0] ?? 2;
      const leaf = { name, rank: rank++ + (name === inner ? 9000 : 1000 * layer), next: fork(), first: undefined };
      const root = roots[layer];
      if (root) plant(root, pattern, leaf, known);
      const needed = pattern
        .split(' ')
        .map(parsePlace)
        .filter(({ role, optional }) => role === '' && !optional);
      if (needed.length === 1)
        for (const { name: only } of needed[0]?.categories ?? []) for (const each of computed[only] ?? [only]) solo.add(each);
    }
  const below: ReadonlySet<string>[] = [];
  // what stands in a layer may begin with what stands in the same: a second time round knows it
  for (let round = 0; round < 2; round++)
    roots.forEach(({ branches }, layer) => {
      below[layer] = new Set([
        ...(layer > 1 ? (below[layer - 1] ?? []) : []),
        ...branches.flatMap((branch) => [...(noteFirst(branch, below) ?? [])]),
      ]);
    });
  roots.forEach(close);
  return { roots, solo };
}

const grammars = new WeakMap<Vocabulary, Grammar>();

/** The patterns of a vocabulary, made ready once. */
export function grammarOf(vocabulary: Vocabulary): Grammar {
  const grammar = grammars.get(vocabulary) ?? compileGrammar(vocabulary);
  grammars.set(vocabulary, grammar);
  return grammar;
}
