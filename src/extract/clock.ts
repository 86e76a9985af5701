import type { Lexeme, Words } from './lexicon.js';
import type { Clock } from './meaning.js';
import { readNumber } from './numbers.js';

interface ClockReading {
  readonly length: number;
  readonly value: Clock;
  readonly clitic: number;
}

const word = ({ tokens, lexicon }: Words, index: number, category: string): Lexeme | undefined =>
  !tokens[index] || tokens[index].gap === 'block' ? undefined : lexicon.at(tokens, index).find((lexeme) => lexeme.category === category);

/** The same, also where a block begins. */
const wordAt = ({ tokens, lexicon }: Words, index: number, category: string): Lexeme | undefined =>
  lexicon.at(tokens, index).find((lexeme) => lexeme.category === category);

const digitsAt = ({ tokens }: Words, index: number, gap: boolean): number | undefined => {
  const token = tokens[index];
  return token?.kind === 'digits' && token.key.length <= 2 && (gap || token.gap === 'none') ? Number(token.key) : undefined;
};

/** Minutes and seconds in digits: `:15:30`. */
function readMinutes(
  text: Words,
  index: number,
): { readonly end: number; readonly minute: number; readonly second: number; readonly written: boolean } {
  const after = (at: number): number | undefined =>
    word(text, at, 'colon') && text.tokens[at]?.gap === 'none' && text.tokens[at + 1]?.key.length === 2
      ? digitsAt(text, at + 1, false)
      : undefined;
  const minute = after(index);
  if (minute === undefined) return { end: index, minute: 0, second: 0, written: false };
  const second = after(index + 2);
  const [point, part] = [text.tokens[index + 4], text.tokens[index + 5]];
  const isSplit = second !== undefined && point?.key === '.' && point.gap === 'none' && part?.kind === 'digits' && part.gap === 'none';
  return { end: index + (second === undefined ? 2 : isSplit ? 6 : 4), minute, second: second ?? 0, written: true };
}

/** «and a quarter», «and 20 minutes», «less a third»: minutes to add. */
function readFraction(text: Words, index: number): { readonly end: number; readonly minutes: number } {
  const less = word(text, index, 'less');
  const at = index + (less?.length ?? 0);
  const part = word(text, at, 'fraction');
  const sign = less ? -1 : 1;
  if (part && (less || part.clitic > 0)) return { end: at + part.length, minutes: sign * Number(part.value) };
  const joined = word(text, index, 'and');
  const start = at + (joined?.length ?? 0);
  const minutes = readNumber(text.lexicon, text.tokens, start);
  const end = start + (minutes?.length ?? 0);
  const unit = minutes && word(text, end, 'unit');
  if (!minutes || unit?.value !== 'm' || (!joined && minutes.clitic === 0 && !less)) return { end: index, minutes: 0 };
  return { end: end + unit.length, minutes: sign * minutes.value };
}

/** «a quarter past», «20 minutes to», «twenty after»: what is added to the hour that follows, and whether that hour needs no mark of its own. */
function readPast(text: Words, index: number): { readonly end: number; readonly minutes: number; readonly sure: boolean } | undefined {
  const part = text.lexicon.vocabulary.article === '' ? wordAt(text, index, 'fraction') : undefined;
  const count = part ? undefined : readNumber(text.lexicon, text.tokens, index);
  const afterCount = index + (part?.length ?? count?.length ?? 0);
  const unit = word(text, afterCount, 'unit') ?? word(text, afterCount, 'units');
  const minutes = part ? Number(part.value) : (count?.value ?? 60);
  const at = afterCount + (unit?.length ?? 0);
  const past = word(text, at, 'beyond');
  if (!past || minutes > 59 || (unit && unit.value !== 'm')) return undefined;
  const end = at + past.length;
  const sure = part !== undefined || unit !== undefined;
  const { article } = text.lexicon.vocabulary;
  // «الثانية بعد منتصف الليل»: two in the morning
  if (!sure && (Number(past.value) < 0 || article !== '') && !word(text, end, 'named-hour')) return undefined;
  return { end, minutes: minutes * Number(past.value), sure };
}

/** The hour on the 24-hour clock: a part of day moves hours up to 12, or none is known and hours of the early morning are left out. */
function fullHour(hour: number, part: number | undefined, written24: boolean): number {
  if (part === undefined) return !written24 && hour >= 1 && hour <= 6 ? hour + 12 : hour;
  if (part === 11) return hour;
  if (part >= 12) return hour < 12 ? hour + 12 : hour === 12 && part >= 20 ? 0 : hour;
  return hour === 12 && part < 11 ? 0 : hour;
}

/** «in the afternoon», «p.m.», «مساء», and where it ends. */
function readPart(text: Words, index: number): { readonly end: number; readonly part: number | undefined } {
  const of = word(text, index, 'in');
  const bare = word(text, index, 'meridiem');
  const part = bare ?? word(text, index + (of?.length ?? 0), 'meridiem');
  return {
    end: part ? index + part.length + (bare ? 0 : (of?.length ?? 0)) : index,
    part: part && Number(part.value),
  };
}

/** What stands after an hour: its minutes in digits, as a fraction, or in words before a part of the day («seven thirty p.m.»). */
function readRest(
  text: Words,
  index: number,
  inDigits: boolean,
): { readonly end: number; readonly minute: number; readonly second: number; readonly written: boolean } {
  const { tokens } = text;
  const split = word(text, index, 'hour-mark');
  const marked = split !== undefined && inDigits && tokens[index]?.gap === 'none';
  const spaced = marked ? digitsAt(text, index + 1, false) : undefined;
  if (spaced !== undefined) return { end: index + 2, minute: spaced, second: 0, written: true };
  const minutes = readMinutes(text, index + (marked ? 1 : 0));
  if (minutes.written || marked) return { ...minutes, written: true };
  // «2.30 p.m.»
  const dotted = word(text, index, 'dot') && tokens[index]?.gap === 'none' ? digitsAt(text, index + 1, false) : undefined;
  if (dotted !== undefined && inDigits && readPart(text, index + 2).part !== undefined)
    return { end: index + 2, minute: dotted, second: 0, written: true };
  const spoken = inDigits || text.lexicon.vocabulary.article !== '' ? undefined : readNumber(text.lexicon, tokens, index);
  if (spoken && spoken.value >= 10 && spoken.value < 60 && readPart(text, index + spoken.length).part !== undefined)
    return { end: index + spoken.length, minute: spoken.value, second: 0, written: true };
  const { end, minutes: minute } = readFraction(text, index);
  return { end, minute, second: 0, written: false };
}

/** How far a clock is ahead of UTC, in digits: `+09:00`, `-0530`; after `GMT` also `+3`. */
function readOffset({ tokens }: Words, index: number, named: boolean): { readonly end: number; readonly minutes: number } | undefined {
  const [sign, hours, colon, rest] = tokens.slice(index, index + 4);
  if (!/^[+-]$/.test(sign?.key ?? '') || sign?.gap !== 'none' || hours?.kind !== 'digits' || hours.gap !== 'none') return undefined;
  const split = hours.key.length === 2 && colon?.key === ':' && colon.gap === 'none' && rest?.key.length === 2;
  const written = split ? hours.key + rest.key : named && hours.key.length < 3 ? `${hours.key.padStart(2, '0')}00` : hours.key;
  if (!/^\d{4}$/.test(written)) return undefined;
  const minutes = Number(written.slice(0, 2)) * 60 + Number(written.slice(2));
  return { end: index + (split ? 4 : 2), minutes: sign.key === '-' ? -minutes : minutes };
}

/** A zone by its name, its offset, or both: `GMT`, `+09:00`, `GMT+9 (JST)`; `undefined` minutes where it is not said. */
function readZone(text: Words, index: number, written: boolean): { readonly end: number; readonly ahead: number | undefined } {
  const zone = word(text, index, 'zone');
  const afterZone = index + (zone?.length ?? 0);
  const offset = written || zone ? readOffset(text, afterZone, zone !== undefined) : undefined;
  const named = !zone || zone.value === 999 ? undefined : Number(zone.value);
  const end = offset?.end ?? afterZone;
  const aside = offset && text.tokens[end]?.key === '(' ? word(text, end + 1, 'zone') : undefined;
  const isAside = aside !== undefined && text.tokens[end + 1 + aside.length]?.key === ')';
  return { end: isAside ? end + aside.length + 2 : end, ahead: offset?.minutes ?? named };
}

/**
 * A time of day that begins at a token: `15:15`, `3:20 p.m. GMT`, `7 pm`, `15h20`, `a quarter past 2pm`, `الساعة الثالثة والربع عصرا`. A bare
 * number is none, unless a word for «o'clock» leads to it or follows.
 */
export function readClock(text: Words, index: number): ClockReading | undefined {
  const { tokens } = text;
  const before = tokens[index - 1];
  if (tokens[index]?.gap === 'none' && before && /[:.\p{Sc}\d]/u.test(before.key)) return undefined;
  const past = readPast(text, index);
  const lead = past ? undefined : wordAt(text, index, 'oclock');
  const at = past?.end ?? index + (lead?.length ?? 0);
  const military = /^[0-2]\d[0-5]\d$/.test(tokens[at]?.key ?? '') && word(text, at + 1, 'zone') !== undefined;
  const written = military ? Math.floor(Number(tokens[at]?.key) / 100) : digitsAt(text, at, true);
  const named = past && word(text, at, 'named-hour');
  const spoken = named ? { value: Number(named.value), end: at + named.length } : hourInWords(text, at);
  const { value: hour, end: afterHour } = written === undefined ? spoken : { value: written, end: at + 1 };
  if (hour === undefined || hour > 24) return undefined;
  const rest = military
    ? { end: afterHour, minute: Number(tokens[at]?.key) % 100, second: 0, written: true }
    : readRest(text, afterHour, written !== undefined);
  const after = lead ? undefined : word(text, rest.end, 'oclock');
  // «12 ساعة» are twelve hours
  const follows = text.lexicon.vocabulary.article !== '' && after?.definite === false ? undefined : after;
  const { end, part } = readPart(text, rest.end + (follows?.length ?? 0));
  const isTold = lead !== undefined || follows !== undefined || part !== undefined || rest.written || rest.end > afterHour;
  if (!(isTold || named || past?.sure === true) || rest.minute > 59 || rest.second > 59) return undefined;
  // a quarter to twelve in the morning is no quarter to midnight
  const full = hour === 12 && rest.minute < 0 ? 12 : named ? hour : fullHour(hour, part, rest.written);
  const total = full * 60 + rest.minute + (past?.minutes ?? 0);
  const zone = readZone(text, end, rest.written);
  const value = {
    hour: Math.floor(total / 60 + 24) % 24,
    minute: ((total % 60) + 60) % 60,
    second: rest.second,
    ...(part === undefined && !named && hour <= 12 && tokens[at]?.key.startsWith('0') !== true ? { open: true } : {}),
    ...(zone.ahead === undefined ? {} : { zone: zone.ahead }),
  };
  return { length: zone.end - index, value, clitic: lead?.clitic ?? 0 };
}

/** An hour in words, one to twelve; what «and» joins to it are minutes. */
function hourInWords({ tokens, lexicon }: Words, index: number): { readonly value: number | undefined; readonly end: number } {
  const hour = lexicon
    .at(tokens, index)
    .find(({ category, value }) => (category === 'num' || category === 'ord') && Number(value) >= 1 && Number(value) <= 12);
  if (!hour) return { value: undefined, end: index };
  const end = index + hour.length;
  const teen =
    Number(hour.value) < 3 && tokens[end]?.gap === 'space'
      ? lexicon.at(tokens, end).find(({ category, clitic }) => category === 'teen' && clitic === 0)
      : undefined;
  return { value: Number(hour.value) + (teen ? 10 : 0), end: end + (teen?.length ?? 0) };
}
