import { isWord, type Lexeme, type Lexicon } from './lexicon.js';
import type { Token } from './tokens.js';

/** A number in digits or in words. */
export interface NumberReading {
  /** How many tokens it takes. */
  readonly length: number;
  readonly value: number;
  readonly ordinal: boolean;
  /** How many digits it is written with; 0 in words. */
  readonly digits: number;
  /** Letters of the first token that are clitics. */
  readonly clitic: number;
}

/** 20, then 5; or, in Arabic, 5 and 20. Larger parts first otherwise. */
function fits(sum: number, next: number, joined: boolean): boolean {
  const rest = sum % 100;
  if (sum === 0) return true;
  if (next < 10 && rest % 10 === 0 && rest >= 20) return true;
  if (rest > 0 && rest < 10 && next >= 20 && next < 100 && next % 10 === 0) return joined;
  return next < 100 && rest === 0;
}

class NumberSum {
  total = 0;
  group = 0;

  /** Takes a further number word in, or says that it does not belong. */
  add({ category, value }: Lexeme, joined: boolean): boolean {
    const next = Number(value);
    if (category === 'scale') {
      if (this.group >= 1000) return false;
      this.group = Math.max(1, this.group) * next;
    } else if (category === 'teen') {
      if (this.group < 1 || this.group > 9) return false;
      this.group += 10;
    } else {
      if (!fits(this.group, next, joined)) return false;
      this.group += next;
    }
    if (this.group >= 1000) {
      this.total += this.group;
      this.group = 0;
    }
    return true;
  }
}

const numerals: ReadonlySet<string> = new Set(['num', 'ord', 'scale', 'teen']);

/** What has been read of a number, and how the next word hangs on to it. */
interface Progress {
  readonly sum: NumberSum;
  readonly first: boolean;
  /** «and» or a hyphen stands before the word. */
  readonly linked: boolean;
}

/** Takes the number word at a token into the sum, by the first of its readings that belongs there. */
function take(lexicon: Lexicon, tokens: readonly Token[], index: number, { sum, first, linked }: Progress): Lexeme | undefined {
  return lexicon.at(tokens, index).find((lexeme) => {
    const { category, clitic } = lexeme;
    if (!numerals.has(category)) return false;
    const joined = clitic > 0 || linked;
    const loose = lexicon.vocabulary.article !== '' && !joined && (category === 'num' || category === 'ord');
    return (first ? category !== 'teen' : !loose) && sum.add(lexeme, joined);
  });
}

function readWords(lexicon: Lexicon, tokens: readonly Token[], index: number): NumberReading | undefined {
  const sum = new NumberSum();
  const first = take(lexicon, tokens, index, { sum, first: true, linked: false });
  if (!first) return undefined;
  let end = index + first.length;
  let ordinal = first.category === 'ord';
  while (end - index < 12 && tokens[end] && tokens[end]?.gap !== 'block' && !(ordinal && lexicon.vocabulary.article === '')) {
    const link = isWord({ lexicon, tokens }, end, 'and', 'dash') && (sum.total > 0 || sum.group >= 20) ? 1 : 0;
    const next = take(lexicon, tokens, end + link, { sum, first: false, linked: link > 0 });
    if (!next) break;
    ordinal ||= next.category === 'ord';
    end += link + next.length;
  }
  return { length: end - index, value: sum.total + sum.group, ordinal, digits: 0, clitic: first.clitic };
}

function readDigits(lexicon: Lexicon, tokens: readonly Token[], index: number): NumberReading | undefined {
  const token = tokens[index];
  if (!token || token.key.length > 9) return undefined;
  const next = tokens[index + 1];
  const after = tokens[index + 2];
  const number = (length: number, value: number, digits: number, ordinal = false): NumberReading => ({
    length,
    value,
    ordinal,
    digits,
    clitic: 0,
  });
  const value = Number(token.key);
  const isClose = next?.gap === 'none' && after?.kind === 'digits' && after.gap === 'none';
  const isUnit = (at: number): boolean => isWord({ lexicon, tokens }, at, 'unit', 'units');
  // «200 مليون سنة»
  const scaleAt = (at: number): number =>
    tokens[at]?.gap === 'space'
      ? Number(lexicon.at(tokens, at).find(({ category, clitic }) => category === 'scale' && clitic === 0)?.value ?? 0)
      : 0;
  if (isClose && /^[.,٫]$/.test(next.key) && after.key.length < 3) {
    const [decimal, scale] = [Number(`${token.key}.${after.key}`), scaleAt(index + 3)];
    if (scale > 0) return number(4, Math.round(decimal * scale), 0);
    if (isUnit(index + 3)) return number(3, decimal, 0);
  }
  if (next?.gap === 'none' && isWord({ lexicon, tokens }, index + 1, 'ordinal-suffix')) return number(2, value, token.key.length, true);
  if (isClose && /^[,٬]$/.test(next.key) && after.key.length === 3 && token.key.length <= 3)
    return number(3, Number(token.key + after.key), 0);
  const scale = scaleAt(index + 1);
  return scale > 0 ? number(2, value * scale, 0) : number(1, value, token.key.length);
}

/** The number that begins at a token: `20`, `٢٠`, `20th`, `1,500`, `twenty-first`, `واحد وعشرين`, `ألف وتسعمائة`. */
export const readNumber = (lexicon: Lexicon, tokens: readonly Token[], index: number): NumberReading | undefined =>
  tokens[index]?.kind === 'digits' ? readDigits(lexicon, tokens, index) : readWords(lexicon, tokens, index);
