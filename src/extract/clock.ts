import type { Lexeme, Lexicon } from './lexicon.js';
import type { Clock } from './meaning.js';
import { readNumber } from './numbers.js';
import type { Token } from './tokens.js';

/** Tokens with the words that they can be. */
export interface ReadableTokens {
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
}

interface ClockReading {
  readonly length: number;
  readonly value: Clock;
  readonly clitic: number;
}

const word = ({ tokens, lexicon }: ReadableTokens, index: number, category: string): Lexeme | undefined =>
  tokens[index] === undefined || tokens[index].gap === 'block'
    ? undefined
    : lexicon.at(tokens, index).find((lexeme) => lexeme.category === category);

const digitsAt = ({ tokens }: ReadableTokens, index: number, gap: boolean): number | undefined => {
  const token = tokens[index];
  return token?.kind === 'digits' && token.key.length <= 2 && (gap || token.gap === 'none') ? Number(token.key) : undefined;
};

/** Minutes and seconds in digits: `:15:30`. */
function readMinutes(
  text: ReadableTokens,
  index: number,
): { readonly end: number; readonly minute: number; readonly second: number; readonly written: boolean } {
  const after = (at: number): number | undefined =>
    word(text, at, 'colon') !== undefined && text.tokens[at]?.gap === 'none' && text.tokens[at + 1]?.key.length === 2
      ? digitsAt(text, at + 1, false)
      : undefined;
  const minute = after(index);
  if (minute === undefined) return { end: index, minute: 0, second: 0, written: false };
  const second = after(index + 2);
  return { end: index + (second === undefined ? 2 : 4), minute, second: second ?? 0, written: true };
}

/** «and a quarter», «and 20 minutes», «less a third»: minutes to add. */
function readFraction(text: ReadableTokens, index: number): { readonly end: number; readonly minutes: number } {
  const less = word(text, index, 'less');
  const at = index + (less?.length ?? 0);
  const part = word(text, at, 'fraction');
  const sign = less === undefined ? 1 : -1;
  if (part !== undefined && (less !== undefined || part.clitic > 0)) return { end: at + part.length, minutes: sign * Number(part.value) };
  const joined = word(text, index, 'and');
  const start = at + (joined?.length ?? 0);
  const minutes = readNumber(text.lexicon, text.tokens, start);
  const end = start + (minutes?.length ?? 0);
  const unit = minutes === undefined ? undefined : word(text, end, 'unit');
  if (minutes === undefined || unit?.value !== 'm' || (joined === undefined && minutes.clitic === 0 && less === undefined))
    return { end: index, minutes: 0 };
  return { end: end + unit.length, minutes: sign * minutes.value };
}

/** The hour on the 24-hour clock: a part of day moves hours up to 12, or none is known and hours of the early morning are left out. */
function fullHour(hour: number, part: number | undefined, written24: boolean): number {
  if (part === undefined) return !written24 && hour >= 1 && hour <= 6 ? hour + 12 : hour;
  if (part === 11) return hour;
  if (part >= 12) return hour < 12 ? hour + 12 : hour === 12 && part >= 20 ? 0 : hour;
  return hour === 12 && part < 11 ? 0 : hour;
}

/**
 * A time of day that begins at a token: `15:15`, `3:20 p.m.`, `7 pm`, `15h20`, `الساعة الثالثة والربع عصرا`. A bare number is none,
 * unless a word for «o'clock» leads to it.
 */
export function readClock(text: ReadableTokens, index: number): ClockReading | undefined {
  const { tokens, lexicon } = text;
  const before = tokens[index - 1];
  if (tokens[index]?.gap === 'none' && before !== undefined && /[:.\p{Sc}\d]/u.test(before.key)) return undefined;
  const lead = word(text, index, 'oclock') ?? lexicon.at(tokens, index).find(({ category }) => category === 'oclock');
  const at = index + (lead?.length ?? 0);
  const written = digitsAt(text, at, true);
  const { value: hour, end: afterHour } = written === undefined ? hourInWords(text, at) : { value: written, end: at + 1 };
  if (hour === undefined || hour > 24) return undefined;
  const split = word(text, afterHour, 'hour-mark');
  const marked = split !== undefined && tokens[at]?.kind === 'digits' && tokens[afterHour]?.gap === 'none';
  const spaced = marked ? digitsAt(text, afterHour + 1, false) : undefined;
  const minutes =
    spaced === undefined
      ? readMinutes(text, afterHour + (marked ? 1 : 0))
      : { end: afterHour + 2, minute: spaced, second: 0, written: true };
  const fraction = minutes.written ? { end: minutes.end, minutes: 0 } : readFraction(text, minutes.end);
  const of = word(text, fraction.end, 'in');
  const part = word(text, fraction.end, 'meridiem') ?? word(text, fraction.end + (of?.length ?? 0), 'meridiem');
  const partOffset = part === undefined ? 0 : part.length + (word(text, fraction.end, 'meridiem') === undefined ? (of?.length ?? 0) : 0);
  if (lead === undefined && part === undefined && !minutes.written && !marked && fraction.end === minutes.end) return undefined;
  if (minutes.minute > 59 || minutes.second > 59) return undefined;
  const total =
    fullHour(hour, part === undefined ? undefined : Number(part.value), minutes.written || marked) * 60 + minutes.minute + fraction.minutes;
  const value = { hour: Math.floor(total / 60) % 24, minute: ((total % 60) + 60) % 60, second: minutes.second };
  return { length: fraction.end + partOffset - index, value, clitic: lead?.clitic ?? 0 };
}

/** An hour in words, one to twelve; what «and» joins to it are minutes. */
function hourInWords({ tokens, lexicon }: ReadableTokens, index: number): { readonly value: number | undefined; readonly end: number } {
  const hour = lexicon
    .at(tokens, index)
    .find(({ category, value }) => (category === 'num' || category === 'ord') && Number(value) >= 1 && Number(value) <= 12);
  if (hour === undefined) return { value: undefined, end: index };
  const end = index + hour.length;
  const teen =
    Number(hour.value) < 3 && tokens[end]?.gap === 'space'
      ? lexicon.at(tokens, end).find(({ category, clitic }) => category === 'teen' && clitic === 0)
      : undefined;
  return { value: Number(hour.value) + (teen === undefined ? 0 : 10), end: end + (teen?.length ?? 0) };
}
