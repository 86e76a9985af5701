import { readClock } from './clock.js';
import { parseCategory, type Category } from './grammar.js';
import { isWord, type Lexicon, type Words } from './lexicon.js';
import type { Filling } from './meaning.js';
import { readNumber, type NumberReading } from './numbers.js';
import { readMonthDay, readNumericDate, readYears } from './numeric-date.js';
import type { Token } from './tokens.js';
import { standsAsYear } from './year-cue.js';

/** What a place of a pattern can take at a token. */
export interface Reading {
  readonly length: number;
  readonly value: Filling;
  /** Letters of its first token that stay outside. */
  readonly clitic: number;
}

const none: readonly never[] = [];

/** What the tokens of an article can be to the places of patterns: words, and what the engine reads by itself. Answers are remembered. */
export class Readings {
  readonly #words: Words;
  readonly #tokens: readonly Token[];
  readonly #lexicon: Lexicon;
  readonly #computed = new Map<number, readonly Reading[]>();
  readonly #numbers = new Map<number, NumberReading | undefined>();

  constructor(tokens: readonly Token[], lexicon: Lexicon) {
    this.#words = { tokens, lexicon };
    this.#tokens = tokens;
    this.#lexicon = lexicon;
  }

  /** The readings of a token as a category. */
  at(category: Category, index: number): readonly Reading[] {
    return category.kind < 0 ? this.#choose(category, index) : this.#compute(category, index);
  }

  /** Forgets what it read so far. */
  forget(): void {
    this.#computed.clear();
    this.#numbers.clear();
  }

  /** The words of a category at a token. */
  #choose(category: Category, index: number): readonly Reading[] {
    const lexemes = this.#lexicon.at(this.#tokens, index);
    if (lexemes.length === 0) return none;
    let readings = lexemes.chosen.get(category);
    if (!readings) {
      const { name, value, definite } = category;
      readings = lexemes.filter(
        (lexeme) =>
          lexeme.category === name &&
          (value === undefined || String(lexeme.value) === value) &&
          (definite === undefined || lexeme.definite === definite),
      );
      lexemes.chosen.set(category, readings);
    }
    return readings;
  }

  #compute({ name, kind }: Category, index: number): readonly Reading[] {
    const key = index * 32 + kind;
    let readings = this.#computed.get(key);
    if (!readings) this.#computed.set(key, (readings = this.#readAfresh(name, index)));
    return readings;
  }

  #readAfresh(category: string, index: number): readonly Reading[] {
    const tokens = this.#tokens;
    const one = (reading: Reading | undefined): readonly Reading[] => (reading ? [reading] : none);
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
            isHijriMark: (at) => isWord(this.#words, at, 'hijri'),
          }),
        );
      case 'YEARS':
        return one(readYears(tokens, index));
      case 'MONTHDAY':
        return one(readMonthDay(tokens, index, numericOrder));
      case 'CLOCK':
        return one(readClock(this.#words, index));
      case 'HOUR': {
        const token = tokens[index];
        const hour = token?.kind === 'digits' && token.key.length <= 2 ? Number(token.key) : 25;
        return hour > 24 ? none : [{ length: 1, value: { hour, minute: 0, second: 0, open: hour <= 12 }, clitic: 0 }];
      }
      default: {
        const number = this.#numberAt(index);
        const last = category === 'O' ? this.#choose(final, index) : none;
        return number && this.#accepts(category, number, index) ? [number, ...last] : last;
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
        // «السبت والاثنين» are two days of a week, «واحدة في رمضان» is one of something else
        return (
          value >= 1 &&
          value <= 31 &&
          digits <= 2 &&
          Number.isInteger(value) &&
          (digits > 0 || (ordinal ? !this.#isFeminine(index) : value > 2))
        );
      case 'DD':
        return value <= 12 && (digits > 0 || value > 1);
      case 'O':
        return ordinal;
      // «the eleventh hour», but «the 90th minute»
      case 'N':
        return !ordinal || digits === 0;
      case 'YY':
        return digits === 2;
      // «67», «سبعة وستين»
      case 'WW':
        return !ordinal && value > 20 && value < 100;
      case 'Y':
        // «between 1,200 and 1,500» are counted
        return value >= 1000 && value <= 3000 && digits === (this.#tokens[index]?.kind === 'digits' ? 4 : 0) && !ordinal;
      // a year of any calendar, as digits or as a long number in words
      case 'L':
        return value >= 100 && value < 3000 && !ordinal && Number.isInteger(value);
      case 'B':
        return digits === 4 && value >= 1000 && value < 2200 && standsAsYear(this.#words, index);
      case 'DECADE':
        return value % 10 === 0 && digits >= 2 && this.#tokens[index + length]?.gap !== 'space';
      // a year of an era
      case 'A':
        return !ordinal;
      default:
        return true;
    }
  }

  /** «التوسعة الثالثة في رمضان»: days are masculine. */
  #isFeminine(index: number): boolean {
    return this.#lexicon.vocabulary.article !== '' && /ه$/.test(this.#tokens[index]?.key ?? '');
  }

  /** A name, and the same with the point of an abbreviation: `Dec`, `Dec.` */
  #abbreviated(index: number, categories: readonly string[]): readonly Reading[] {
    return (
      this.#lexicon
        .at(this.#tokens, index)
        // «أحد عشر» and «يوم واحد» are no Sunday; آب has no article
        .filter(
          ({ category, clitic, definite }) =>
            categories.includes(category) &&
            (category === 'weakmonth'
              ? !definite
              : definite || category !== 'weekday' || (clitic === 0 && !isWord(this.#words, index + 1, 'teen'))),
        )
        .flatMap((reading) => {
          const end = index + reading.length;
          const [point, next] = [this.#tokens[end], this.#tokens[end + 1]];
          const short =
            point?.key === '.' &&
            point.gap === 'none' &&
            this.#lexicon.vocabulary.cased &&
            isWord(this.#words, index, 'abbreviation') &&
            next !== undefined &&
            next.gap !== 'block' &&
            (next.kind === 'digits' || /^[,\p{Ll}]/u.test(next.key));
          return short ? [{ ...reading, length: reading.length + 1 }, reading] : [reading];
        })
    );
  }
}

const final = parseCategory('final');
