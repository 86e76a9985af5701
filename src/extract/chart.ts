import { readClock } from './clock.js';
import type { Lexicon } from './lexicon.js';
import type { Meaning } from './meaning.js';
import { meanings, type Filling } from './meanings.js';
import { readNumber, type NumberReading } from './numbers.js';
import { readMonthDay, readNumericDate } from './numeric-date.js';
import { matchPattern, parsePattern, type Element, type Reading } from './pattern.js';
import type { Token } from './tokens.js';
import type { Vocabulary } from './vocabulary.js';
import { standsAsYear } from './year-cue.js';

/** Something that the grammar found: from a token to another, with the rule that found it. */
export interface Found {
  readonly end: number;
  readonly clitic: number;
  readonly meaning: Meaning;
  readonly rule: string;
}

interface Rule {
  readonly name: string;
  readonly layer: number;
  readonly elements: readonly Element[];
  /** Categories that its first token can have. */
  readonly first: ReadonlySet<string>;
}

/** Categories of a pattern that are read by the engine, and what the first token of such a reading can be. */
const computed: Readonly<Record<string, readonly string[]>> = {
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

const layers: Readonly<Record<string, number>> = { P: 1, E: 2, F: 3 };

interface Selector {
  readonly name: string;
  readonly value: string | undefined;
  readonly definite: boolean | undefined;
}

const selectors = new Map<string, Selector>();

/** `unit:Y` is the word of that value, `weekday+` one with the article, `unit-` one without. */
function selectorOf(category: string): Selector {
  let selector = selectors.get(category);
  if (selector === undefined) {
    const [, name = category, value, sign] = /^([^:]+?)(?::([^+]+))?([+-])?$/.exec(category) ?? [];
    selector = { name, value, definite: sign === undefined ? undefined : sign === '+' };
    selectors.set(category, selector);
  }
  return selector;
}

function compileRules(vocabulary: Vocabulary): readonly Rule[] {
  const rules: { name: string; layer: number; elements: readonly Element[] }[] = Object.entries(vocabulary.patterns).flatMap(([name, patterns]) =>
    patterns.map((pattern) => ({ name, layer: meanings[name]?.layer ?? 2, elements: parsePattern(pattern) })),
  );
  const firstOf = (elements: readonly Element[]): string[] => {
    const found: string[] = [];
    for (const element of elements) {
      if (element.role !== 'part') continue;
      for (const category of element.categories) {
        const layer = layers[category];
        if (layer === undefined) found.push(...(computed[category] ?? [selectorOf(category).name]));
        else found.push(...rules.filter((rule) => rule.layer <= layer && rule.elements !== elements).flatMap((rule) => firstOf(rule.elements)));
      }
      if (!element.optional) break;
    }
    return found;
  };
  return rules.map((rule) => ({ ...rule, first: new Set(firstOf(rule.elements)) }));
}

const compiled = new WeakMap<Vocabulary, readonly Rule[]>();

/** The patterns of a vocabulary laid over the tokens of one article. Every answer is remembered, so that the whole is linear. */
export class Chart {
  readonly #tokens: readonly Token[];
  readonly #lexicon: Lexicon;
  readonly #rules: readonly Rule[];
  readonly #found = new Map<number, readonly Found[]>();

  constructor(tokens: readonly Token[], lexicon: Lexicon) {
    this.#tokens = tokens;
    this.#lexicon = lexicon;
    this.#rules = compiled.get(lexicon.vocabulary) ?? compileRules(lexicon.vocabulary);
    compiled.set(lexicon.vocabulary, this.#rules);
  }

  /** The longest expression that begins at a token; of two of one length, the one whose pattern comes first. */
  longestAt(index: number): Found | undefined {
    let best: Found | undefined;
    for (const found of this.#upTo(4, index)) if ((best === undefined || found.end > best.end) && meanings[found.rule]?.inner !== true) best = found;
    return best;
  }

  /** All expressions of up to a layer that begin at a token, one for each place where they end. */
  #upTo(layer: number, index: number): readonly Found[] {
    const key = index * 8 + layer;
    const known = this.#found.get(key);
    if (known !== undefined) return known;
    const found = [...(layer > 1 ? this.#upTo(layer - 1, index) : [])];
    const categories = this.#categoriesAt(index);
    if (categories.size > 0)
      for (const rule of this.#rules) {
        if (rule.layer !== layer || ![...categories].some((category) => rule.first.has(category))) continue;
        this.#apply(rule, index, found);
      }
    this.#found.set(key, found);
    return found;
  }

  #apply(rule: Rule, index: number, found: Found[]): void {
    for (const { end, clitic, bound } of matchPattern<Filling>(rule.elements, index, (category, at) => this.#read(category, at, index))) {
      const inner = meanings[rule.name]?.inner === true;
      if (found.some((other) => other.end === end && (inner || meanings[other.rule]?.inner !== true))) continue;
      const meaning = meanings[rule.name]?.mean(bound);
      if (meaning !== undefined) found.push({ end, clitic, meaning, rule: rule.name });
    }
  }

  #categoriesAt(index: number): ReadonlySet<string> {
    const categories = new Set<string>();
    if (this.#tokens[index]?.kind === 'digits') return categories.add('digits').add('number');
    for (const { category } of this.#lexicon.at(this.#tokens, index)) {
      categories.add(category);
      if (category === 'num' || category === 'ord' || category === 'scale') categories.add('number');
    }
    return categories;
  }

  #read(category: string, index: number, start: number): readonly Reading<Filling>[] {
    const token = this.#tokens[index];
    if (category === '^') return index < start && (token === undefined || this.#tokens[start]?.gap === 'block') ? [{ end: start, value: 0, clitic: 0 }] : [];
    if (category === '$') return token === undefined || token.gap === 'block' || /^[.!?؟…]$/.test(token.key) ? [{ end: index, value: 0, clitic: 0 }] : [];
    if (token === undefined || (index > start && token.gap === 'block')) return [];
    const layer = layers[category];
    if (layer !== undefined)
      return this.#upTo(layer, index).filter(({ rule }) => layer === 1 || meanings[rule]?.inner !== true).map(({ end, meaning, clitic }) => ({ end, value: meaning, clitic: index === start ? clitic : 0 }));
    if (computed[category] !== undefined) return this.#compute(category, index);
    const { name, value, definite } = selectorOf(category);
    return this.#lexicon
      .at(this.#tokens, index)
      .filter((lexeme) => lexeme.category === name && (value === undefined || String(lexeme.value) === value) && (definite === undefined || lexeme.definite === definite))
      .map((lexeme) => ({ end: index + lexeme.length, value: lexeme.value, clitic: lexeme.clitic }));
  }

  #compute(category: string, index: number): readonly Reading<Filling>[] {
    switch (category) {
      case 'M':
        return this.#abbreviated(index, 'month', 'weakmonth');
      case 'W':
        return this.#abbreviated(index, 'weekday', 'weakday');
      case 'NUMERIC': {
        const numeric = readNumericDate(this.#tokens, index, {
          order: this.#lexicon.vocabulary.numericOrder,
          isHijriMark: (at) => this.#lexicon.at(this.#tokens, at).some((lexeme) => lexeme.category === 'hijri'),
        });
        return numeric === undefined ? [] : [{ ...numeric, clitic: 0 }];
      }
      case 'MONTHDAY': {
        const found = readMonthDay(this.#tokens, index, this.#lexicon.vocabulary.numericOrder);
        return found === undefined ? [] : [{ ...found, clitic: 0 }];
      }
      case 'CLOCK': {
        const clock = readClock({ tokens: this.#tokens, lexicon: this.#lexicon }, index);
        return clock === undefined ? [] : [clock];
      }
      case 'HOUR': {
        const token = this.#tokens[index];
        const hour = token?.kind === 'digits' && token.key.length <= 2 ? Number(token.key) : 25;
        return hour > 24 ? [] : [{ end: index + 1, value: { hour, minute: 0, second: 0 }, clitic: 0 }];
      }
      default: {
        const number = readNumber(this.#lexicon, this.#tokens, index);
        const last = category === 'O' ? this.#read('final', index, index) : [];
        return number !== undefined && this.#accepts(category, number, index) ? [number, ...last] : last;
      }
    }
  }

  #accepts(category: string, { value, digits, ordinal, end }: NumberReading, index: number): boolean {
    switch (category) {
      case 'D':
        return value >= 1 && value <= 31 && digits <= 2;
      case 'O':
        return ordinal;
      case 'YY':
        return digits === 2;
      case 'Y':
        return value >= 1000 && value < 3000 && (digits === 4 || digits === 0) && !ordinal;
      case 'B':
        return digits === 4 && value >= 1000 && value < 2200 && standsAsYear(this.#tokens, this.#lexicon, index);
      case 'DECADE':
        return value % 10 === 0 && digits >= 2 && this.#tokens[end]?.gap !== 'space';
      default:
        return true;
    }
  }

  /** A name, and the same with the point of an abbreviation: `Dec`, `Dec.` */
  #abbreviated(index: number, ...categories: readonly string[]): readonly Reading<Filling>[] {
    return categories.flatMap((category) =>
      this.#read(category, index, index).flatMap((reading) => {
        const point = this.#tokens[reading.end];
        const next = this.#tokens[reading.end + 1];
        const short = this.#lexicon.vocabulary.cased && (this.#tokens[index]?.key.length ?? 9) <= 5 && next !== undefined && next.gap !== 'block' && (next.kind === 'digits' || /^[,\p{Ll}]/u.test(next.key));
        return short && point?.key === '.' && point.gap === 'none' ? [{ ...reading, end: reading.end + 1 }, reading] : [reading];
      }),
    );
  }
}
