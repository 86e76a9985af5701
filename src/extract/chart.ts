import { readClock } from './clock.js';
import { computed, grammarOf, layers, type Branch, type Category, type Grammar } from './grammar.js';
import type { Lexeme, Lexicon } from './lexicon.js';
import type { Filling, Meaning } from './meaning.js';
import { inner, meanings } from './meanings.js';
import { readNumber, type NumberReading } from './numbers.js';
import { readMonthDay, readNumericDate } from './numeric-date.js';
import type { Token } from './tokens.js';
import { standsAsYear } from './year-cue.js';

/** Something that the grammar found: how many tokens, and the name of the pattern that found it. */
export interface Found {
  readonly length: number;
  readonly clitic: number;
  readonly meaning: Meaning;
  readonly rule: string;
  readonly rank: number;
}

/** What a place of a pattern can take at a token. */
interface Reading {
  readonly length: number;
  readonly value: Filling;
  /** Letters of its first token that stay outside. */
  readonly clitic: number;
}

/** What is bound so far, from the last place to the first. */
interface Binding {
  readonly name: string;
  readonly value: Filling;
  readonly before: Binding | undefined;
}

/** How far a search through the patterns has come. */
interface Step {
  readonly start: number;
  readonly index: number;
  readonly clitic: number | undefined;
  readonly binding: Binding | undefined;
  readonly found: Found[];
}

const none: readonly never[] = [];
const empty: readonly Reading[] = [{ length: 0, value: 0, clitic: 0 }];

function write({ start, index, clitic = 0, binding }: Step, name: string, rank: number): Found {
  const meaning: Record<string, unknown> = { ...meanings[name]?.[2], kind: meanings[name]?.[1] };
  const bound = new Set<string>();
  // the last place of a name wins: `of? of=P`
  for (let each = binding; each !== undefined; each = each.before)
    if (!bound.has(each.name)) {
      bound.add(each.name);
      meaning[each.name] = each.value;
    }
  return { length: index - start, clitic, rank, rule: name, meaning: meaning as unknown as Meaning };
}

/** The patterns of a vocabulary laid over the tokens of one article. Every answer is remembered, so that the whole is linear. */
export class Chart {
  readonly #tokens: readonly Token[];
  readonly #lexicon: Lexicon;
  readonly #grammar: Grammar;
  readonly #found = new Map<number, readonly Found[]>();
  readonly #computed = new Map<number, readonly Reading[]>();
  readonly #numbers = new Map<number, NumberReading | undefined>();
  readonly #fitting = new WeakMap<readonly Lexeme[], Map<readonly Branch[], readonly Branch[]>>();
  readonly #chosen = new WeakMap<readonly Lexeme[], Map<Category, readonly Reading[]>>();

  constructor(tokens: readonly Token[], lexicon: Lexicon) {
    this.#tokens = tokens;
    this.#lexicon = lexicon;
    this.#grammar = grammarOf(lexicon.vocabulary);
  }

  /** The longest expression that begins at a token; of two of one length, the one whose pattern comes first. */
  longestAt(index: number): Found | undefined {
    let best: Found | undefined;
    for (const found of this.#upTo(4, index)) if (found.rule !== inner && found.length > (best?.length ?? 0)) best = found;
    return best;
  }

  /** Forgets what was found so far; what comes after reads on from there. */
  forget(): void {
    this.#found.clear();
    this.#computed.clear();
    this.#numbers.clear();
  }

  /** All expressions of up to a layer that begin at a token, one for each place where they end. Quantities stand by themselves. */
  #upTo(layer: number, index: number): readonly Found[] {
    const branches = this.#grammar[layer] ?? none;
    if (this.#lexicon.at(this.#tokens, index).length === 0 || this.#fit(branches, index, index).length === 0)
      return layer < 2 ? none : this.#upTo(layer - 1, index);
    const key = index * 8 + layer;
    const known = this.#found.get(key);
    if (known !== undefined) return known;
    const found = layer < 2 ? [] : [...this.#upTo(layer - 1, index)];
    this.#walk(branches, { start: index, index, clitic: undefined, binding: undefined, found });
    this.#found.set(key, found);
    return found;
  }

  /** The branches that can go on with a token; the same for all places of a word. */
  #fit(branches: readonly Branch[], index: number, start: number): readonly Branch[] {
    const lexemes = index > start && this.#tokens[index]?.gap === 'block' ? none : this.#lexicon.at(this.#tokens, index);
    let known = this.#fitting.get(lexemes);
    if (known === undefined) this.#fitting.set(lexemes, (known = new Map()));
    let fitting = known.get(branches);
    if (fitting === undefined) {
      fitting = branches.filter(({ first }) => first === undefined || lexemes.some(({ category }) => first.has(category)));
      known.set(branches, fitting);
    }
    return fitting;
  }

  /** Follows the branches from a token on. A pattern has few places, so this takes bounded time. */
  #walk(branches: readonly Branch[], step: Step): void {
    const { start, index, binding, found } = step;
    for (const { place, name, rank, next } of this.#fit(branches, index, start)) {
      if (place === undefined) {
        const same = found.findIndex(({ length }) => length === index - start);
        if (name === undefined || (found[same]?.rank ?? Infinity) <= rank) continue;
        found.splice(same < 0 ? found.length : same, 1, write(step, name, rank));
        continue;
      }
      const { role, optional } = place;
      const at = role === '<' ? index - 1 : index;
      let any = false;
      for (const category of place.categories)
        for (const { length, value, clitic } of this.#read(category, at, start)) {
          any ||= role !== '<' || length < 2;
          if (role === '')
            this.#walk(next, {
              start,
              index: at + length,
              clitic: step.clitic ?? clitic,
              binding: { name: place.name, value, before: binding },
              found,
            });
        }
      if (role === '' ? optional : any === (role !== '!')) this.#walk(next, step);
    }
  }

  /** Readings for a pattern that began at `start`: none beyond its block, and the edges of the block as `^` and `$`. */
  #read(category: Category, index: number, start: number): readonly Reading[] {
    const token = this.#tokens[index];
    if (category.name === '^') return token === undefined || this.#tokens[start]?.gap === 'block' ? empty : none;
    if (category.name === '$') return token === undefined || token.gap === 'block' || /^[.!?؟…]$/.test(token.key) ? empty : none;
    if (token === undefined || (index > start && token.gap === 'block')) return none;
    const layer = layers[category.name];
    if (layer === undefined)
      return computed[category.name] === undefined ? this.#choose(category, index) : this.#compute(category.name, index);
    const found = this.#upTo(layer, index);
    if (found.length === 0) return none;
    return (
      category.name === 'K'
        ? found.filter(({ rule }) => rule === 'quantity')
        : layer < 2
          ? found
          : found.filter(({ rule }) => rule !== inner)
    ).map(({ length, clitic, meaning }) => ({ length, clitic, value: meaning }));
  }

  /** The words of a category at a token. */
  #choose(category: Category, index: number): readonly Reading[] {
    const lexemes = this.#lexicon.at(this.#tokens, index);
    if (lexemes.length === 0) return none;
    let chosen = this.#chosen.get(lexemes);
    if (chosen === undefined) this.#chosen.set(lexemes, (chosen = new Map()));
    let readings = chosen.get(category);
    if (readings === undefined) {
      const { name, value, definite } = category;
      readings = lexemes.filter(
        (lexeme) =>
          lexeme.category === name &&
          (value === undefined || String(lexeme.value) === value) &&
          (definite === undefined || lexeme.definite === definite),
      );
      chosen.set(category, readings);
    }
    return readings;
  }

  #compute(category: string, index: number): readonly Reading[] {
    const key = index * 32 + kinds.indexOf(category);
    let readings = this.#computed.get(key);
    if (readings === undefined) this.#computed.set(key, (readings = this.#readAfresh(category, index)));
    return readings;
  }

  #readAfresh(category: string, index: number): readonly Reading[] {
    const tokens = this.#tokens;
    const one = (reading: Reading | undefined): readonly Reading[] => (reading === undefined ? none : [reading]);
    const { numericOrder } = this.#lexicon.vocabulary;
    switch (category) {
      case 'M':
        return this.#abbreviated(index, ['month', 'weakmonth']);
      case 'W':
        return this.#abbreviated(index, ['weekday', 'weakday']);
      case 'NUMERIC':
        return one(
          readNumericDate(tokens, index, {
            order: numericOrder,
            isHijriMark: (at) => this.#lexicon.at(tokens, at).some((lexeme) => lexeme.category === 'hijri'),
          }),
        );
      case 'MONTHDAY':
        return one(readMonthDay(tokens, index, numericOrder));
      case 'CLOCK':
        return one(readClock({ tokens, lexicon: this.#lexicon }, index));
      case 'HOUR': {
        const token = tokens[index];
        const hour = token?.kind === 'digits' && token.key.length <= 2 ? Number(token.key) : 25;
        return hour > 24 ? none : [{ length: 1, value: { hour, minute: 0, second: 0 }, clitic: 0 }];
      }
      default: {
        const number = this.#numberAt(index);
        const last = category === 'O' ? this.#choose(final, index) : none;
        return number !== undefined && this.#accepts(category, number, index) ? [number, ...last] : last;
      }
    }
  }

  #numberAt(index: number): NumberReading | undefined {
    if (!this.#numbers.has(index)) this.#numbers.set(index, readNumber(this.#lexicon, this.#tokens, index));
    return this.#numbers.get(index);
  }

  #accepts(category: string, { value, digits, ordinal, length }: NumberReading, index: number): boolean {
    switch (category) {
      case 'D':
        return value >= 1 && value <= 31 && digits <= 2;
      case 'DD':
        return value <= 12 && (digits > 0 || value > 1);
      case 'O':
        return ordinal;
      case 'YY':
        return digits === 2;
      case 'Y':
        return value >= 1000 && value < 3000 && (digits === 4 || digits === 0) && !ordinal;
      case 'B':
        return digits === 4 && value >= 1000 && value < 2200 && standsAsYear(this.#tokens, this.#lexicon, index);
      case 'DECADE':
        return value % 10 === 0 && digits >= 2 && this.#tokens[index + length]?.gap !== 'space';
      default:
        return true;
    }
  }

  /** A name, and the same with the point of an abbreviation: `Dec`, `Dec.` */
  #abbreviated(index: number, categories: readonly string[]): readonly Reading[] {
    return (
      this.#lexicon
        .at(this.#tokens, index)
        // «يوم واحد» is one day, no Sunday; آب has no article
        .filter(
          ({ category, clitic, definite }) =>
            categories.includes(category) && (category === 'weakmonth' ? !definite : clitic === 0 || definite || category !== 'weekday'),
        )
        .flatMap((reading) => {
          const end = index + reading.length;
          const [point, next] = [this.#tokens[end], this.#tokens[end + 1]];
          const short =
            point?.key === '.' &&
            point.gap === 'none' &&
            this.#lexicon.vocabulary.cased &&
            (this.#tokens[index]?.key.length ?? 9) <= 5 &&
            next !== undefined &&
            next.gap !== 'block' &&
            (next.kind === 'digits' || /^[,\p{Ll}]/u.test(next.key));
          return short ? [{ ...reading, length: reading.length + 1 }, reading] : [reading];
        })
    );
  }
}

const kinds = Object.keys(computed);
const final: Category = { written: 'final', name: 'final', value: undefined, definite: undefined };
