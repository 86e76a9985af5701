import { meanings } from './meanings.js';
import { parsePattern, type Element } from './pattern.js';
import type { Vocabulary } from './vocabulary.js';

/** A pattern made ready, with the layer of its meaning. */
export interface Rule {
  readonly name: string;
  readonly layer: number;
  readonly elements: readonly Element[];
  /** Categories that its first token can have. */
  readonly first: ReadonlySet<string>;
}

/** Categories of a pattern that are read by the engine, and what the first token of such a reading can be. */
export const computed: Readonly<Record<string, readonly string[]>> = {
  N: ['number'],
  D: ['number'],
  O: ['number', 'final'],
  Y: ['number'],
  B: ['number'],
  YY: ['digits'],
  M: ['month', 'weakmonth'],
  W: ['weekday', 'weakday'],
  NUMERIC: ['digits'],
  MONTHDAY: ['digits'],
  DECADE: ['digits'],
  CLOCK: ['digits', 'oclock', 'number'],
  HOUR: ['digits'],
};

/** What patterns call expressions of a layer and those below it. */
export const layers: Readonly<Record<string, number>> = { P: 1, E: 2, F: 3 };

/** A category as patterns write it, taken apart. */
export interface Selector {
  readonly name: string;
  readonly value: string | undefined;
  readonly definite: boolean | undefined;
}

const selectors = new Map<string, Selector>();

/** `unit:Y` is the word of that value, `weekday+` one with the article, `unit-` one without. */
export function selectorOf(category: string): Selector {
  let selector = selectors.get(category);
  if (selector === undefined) {
    const [, name = category, value, sign] = /^([^:]+?)(?::([^+]+))?([+-])?$/.exec(category) ?? [];
    selector = { name, value, definite: sign === undefined ? undefined : sign === '+' };
    selectors.set(category, selector);
  }
  return selector;
}

function compileRules(vocabulary: Vocabulary): readonly Rule[] {
  const rules: { name: string; layer: number; elements: readonly Element[] }[] = Object.entries(vocabulary.patterns).flatMap(
    ([name, patterns]) => patterns.map((pattern) => ({ name, layer: meanings[name]?.layer ?? 2, elements: parsePattern(pattern) })),
  );
  const firstOf = (elements: readonly Element[]): string[] => {
    const found: string[] = [];
    for (const element of elements) {
      if (element.role !== 'part') continue;
      for (const category of element.categories) {
        const layer = layers[category];
        if (layer === undefined) found.push(...(computed[category] ?? [selectorOf(category).name]));
        else
          found.push(
            ...rules.filter((rule) => rule.layer <= layer && rule.elements !== elements).flatMap((rule) => firstOf(rule.elements)),
          );
      }
      if (!element.optional) break;
    }
    return found;
  };
  return rules.map((rule) => ({ ...rule, first: new Set(firstOf(rule.elements)) }));
}

const compiled = new WeakMap<Vocabulary, readonly Rule[]>();

/** The rules of a vocabulary, made once. */
export function rulesOf(vocabulary: Vocabulary): readonly Rule[] {
  const rules = compiled.get(vocabulary) ?? compileRules(vocabulary);
  compiled.set(vocabulary, rules);
  return rules;
}
