import { readClock } from './clock.js';
import type { Lexeme, Lexicon } from './lexicon.js';
import type { Meaning } from './meaning.js';
import { meanings, type Filling } from './meanings.js';
import { readNumber, type NumberReading } from './numbers.js';
import { readMonthDay, readNumericDate } from './numeric-date.js';
import { matchPattern, type Reading } from './pattern.js';
import { computed, layers, rulesOf, selectorOf, type Rule } from './rules.js';
import type { Token } from './tokens.js';
import { standsAsYear } from './year-cue.js';

/** Something that the grammar found: from a token to another, with the rule that found it. */
export interface Found {
  readonly end: number;
  readonly clitic: number;
  readonly meaning: Meaning;
  readonly rule: string;
}

const none: readonly Reading<Filling>[] = [];
const noRules: readonly (readonly Rule[])[] = [];
const nothingFound: readonly Found[] = [];

const asLexeme = (category: string): Lexeme => ({ category, value: 0, length: 1, clitic: 0, definite: false });
/** What digits are, to rules. */
const digits: readonly Lexeme[] = [asLexeme('digits'), asLexeme('number')];

/** The patterns of a vocabulary laid over the tokens of one article. Every answer is remembered, so that the whole is linear. */
export class Chart {
  readonly #tokens: readonly Token[];
  readonly #lexicon: Lexicon;
  readonly #rules: readonly Rule[];
  readonly #found = new Map<number, readonly Found[]>();
  readonly #readings = new Map<number, Map<string, readonly Reading<Filling>[]>>();
  readonly #candidates = new WeakMap<readonly Lexeme[], readonly (readonly Rule[])[]>();

  constructor(tokens: readonly Token[], lexicon: Lexicon) {
    this.#tokens = tokens;
    this.#lexicon = lexicon;
    this.#rules = rulesOf(lexicon.vocabulary);
  }

  /** The longest expression that begins at a token; of two of one length, the one whose pattern comes first. */
  longestAt(index: number): Found | undefined {
    if (this.#candidatesAt(index).length === 0) return undefined;
    let best: Found | undefined;
    for (const found of this.#upTo(4, index))
      if ((best === undefined || found.end > best.end) && meanings[found.rule]?.inner !== true) best = found;
    return best;
  }

  /** Forgets what was found so far; what comes after reads on from there. */
  forget(): void {
    this.#found.clear();
    this.#readings.clear();
  }

  /** All expressions of up to a layer that begin at a token, one for each place where they end. */
  #upTo(layer: number, index: number): readonly Found[] {
    if (layer === 0) return nothingFound;
    const rules = this.#candidatesAt(index)[layer];
    if (rules === undefined || rules.length === 0) return this.#upTo(layer - 1, index);
    const key = index * 8 + layer;
    const known = this.#found.get(key);
    if (known !== undefined) return known;
    const found = [...this.#upTo(layer - 1, index)];
    for (const rule of rules) this.#apply(rule, index, found);
    this.#found.set(key, found);
    return found;
  }

  #apply(rule: Rule, index: number, found: Found[]): void {
    for (const { end, clitic, bound } of matchPattern<Filling>(rule.elements, index, (category, at) =>
      this.#readInside(category, at, index),
    )) {
      const inner = meanings[rule.name]?.inner === true;
      if (found.some((other) => other.end === end && (inner || meanings[other.rule]?.inner !== true))) continue;
      const meaning = meanings[rule.name]?.mean(bound);
      if (meaning !== undefined) found.push({ end, clitic, meaning, rule: rule.name });
    }
  }

  /** By layer, the rules that can begin with a token, in their order; the same for all places of most words. */
  #candidatesAt(index: number): readonly (readonly Rule[])[] {
    const lexemes = this.#tokens[index]?.kind === 'digits' ? digits : this.#lexicon.at(this.#tokens, index);
    if (lexemes.length === 0) return noRules;
    let rules = this.#candidates.get(lexemes);
    if (rules === undefined) {
      const categories = lexemes.map(({ category }) => category);
      if (categories.some((category) => category === 'num' || category === 'ord' || category === 'scale')) categories.push('number');
      const fitting = this.#rules.filter(({ first }) => categories.some((category) => first.has(category)));
      rules = [0, 1, 2, 3, 4].map((layer) => fitting.filter((rule) => rule.layer === layer));
      this.#candidates.set(lexemes, rules);
    }
    return rules;
  }

  /** Readings for a pattern that began at `start`: none beyond its block, and the edges of the block as `^` and `$`. */
  #readInside(category: string, index: number, start: number): readonly Reading<Filling>[] {
    const token = this.#tokens[index];
    if (category === '^')
      return index < start && (token === undefined || this.#tokens[start]?.gap === 'block') ? [{ end: start, value: 0, clitic: 0 }] : none;
    if (category === '$')
      return token === undefined || token.gap === 'block' || /^[.!?؟…]$/.test(token.key) ? [{ end: index, value: 0, clitic: 0 }] : none;
    return token === undefined || (index > start && token.gap === 'block') ? none : this.#read(category, index);
  }

  #read(category: string, index: number): readonly Reading<Filling>[] {
    let known = this.#readings.get(index);
    if (known === undefined) this.#readings.set(index, (known = new Map<string, readonly Reading<Filling>[]>()));
    let readings = known.get(category);
    if (readings === undefined) known.set(category, (readings = this.#readAfresh(category, index)));
    return readings;
  }

  #readAfresh(category: string, index: number): readonly Reading<Filling>[] {
    const layer = layers[category];
    if (layer !== undefined)
      return this.#upTo(layer, index)
        .filter(({ rule }) => layer === 1 || meanings[rule]?.inner !== true)
        .map(({ end, meaning, clitic }) => ({ end, value: meaning, clitic }));
    if (computed[category] !== undefined) return this.#compute(category, index);
    const lexemes = this.#lexicon.at(this.#tokens, index);
    if (lexemes.length === 0) return none;
    const { name, value, definite } = selectorOf(category);
    return lexemes
      .filter(
        (lexeme) =>
          lexeme.category === name &&
          (value === undefined || String(lexeme.value) === value) &&
          (definite === undefined || lexeme.definite === definite),
      )
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
        const last = category === 'O' ? this.#read('final', index) : [];
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
      this.#read(category, index).flatMap((reading) => {
        const point = this.#tokens[reading.end];
        const next = this.#tokens[reading.end + 1];
        const short =
          this.#lexicon.vocabulary.cased &&
          (this.#tokens[index]?.key.length ?? 9) <= 5 &&
          next !== undefined &&
          next.gap !== 'block' &&
          (next.kind === 'digits' || /^[,\p{Ll}]/u.test(next.key));
        return short && point?.key === '.' && point.gap === 'none' ? [{ ...reading, end: reading.end + 1 }, reading] : [reading];
      }),
    );
  }
}
