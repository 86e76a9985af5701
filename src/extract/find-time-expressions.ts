import { readArticle, type Article } from './article.js';
import { beginningOf, isLength, isNowadays } from './direction.js';
import type { Meaning } from './meaning.js';
import { isMistaken, isOverlong } from './mistaken.js';
import { isEventName, isName } from './names.js';
import { followsAge, followsYear, isNarrative, NamedMonths } from './narrative.js';
import { Chart } from './chart.js';
import { parsePublished } from './published.js';
import type { Anchor, Resolution } from './anchors.js';
import { anchorsOf, asAsked, isExact, type Reading } from './reading-mode.js';
import { resolve } from './resolve.js';
import type { Sentence } from './sentences.js';
import { vocabularyFor } from './vocabulary-for.js';

/** How an article is to be read. */
export interface ReadingOptions {
  /** BCP 47: which vocabulary. */
  readonly lang: string;
  /** When it was published: `2025-08-13`, or with the time of day. Without it relative words have no date. */
  readonly published?: string | undefined;
  /**
   * Where a weekday or a month without a year lies. `auto`, the default, asks the words around it, else takes the past. The others read
   * single phrases: `past` and `future` as a calendar's input field does («two weeks ago» is one day), `nearest` as one day each.
   */
  readonly prefer?: 'auto' | 'past' | 'future' | 'nearest' | undefined;
}

/** A temporal expression. */
export interface TimeExpression {
  /** UTF-16 offsets into the article. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** A date or a stretch of dates; a length of time; a repeated one; a time only pointed to («in the future»). */
  readonly type: 'DATE' | 'DURATION' | 'SET' | 'REF';
  /** No more precise than the words are; `null` where they give no date. */
  readonly edtf: string | null;
  /** What it is measured from. */
  readonly anchor: Anchor;
  /** The name of the pattern that found it. */
  readonly rule: string;
}

/** An expression with its place among the tokens, for the stages that make events of it. */
export interface PlacedExpression extends TimeExpression {
  readonly from: number;
  readonly to: number;
  readonly sentence: Sentence;
  readonly direction: 'past' | 'future';
  /** It was planned for then: that it happened is not said. */
  readonly once: boolean;
  readonly resolution: Resolution | undefined;
}

/** What a pattern has found in a sentence, before it is dated. */
export interface Candidate {
  readonly from: number;
  readonly to: number;
  readonly clitic: number;
  readonly meaning: Meaning;
  readonly rule: string;
  readonly sentence: Sentence;
}

/** Patterns that read a bare number as a date: only where a date is asked for. */
const lone: ReadonlySet<string> = new Set(['lone-year', 'lone-day', 'lone-date']);

/** The longest expression that begins at a token and takes in no more than itself. */
function candidateAt(
  article: Article,
  chart: Chart,
  { sentence, from, prefer }: Pick<Candidate, 'sentence' | 'from'> & Pick<Reading, 'prefer'>,
): Candidate | undefined {
  for (let found = chart.longestAt(from); found; found = chart.longestAt(from, found.length)) {
    const { clitic, meaning, rule } = found;
    const candidate = { from, to: from + found.length, clitic, meaning, rule, sentence };
    // «مدينة 15 مايو سنة 2014», «شارع 18 ديسمبر من الثامنة»: the name has no year and no hour
    const named = !isExact(prefer) && (rule === 'time' || (meaning.year !== undefined && rule === 'day')) && isName(article, candidate);
    if (!named && !(rule === 'offset' && prefer === 'auto') && !isOverlong(article, candidate)) return candidate;
  }
  return undefined;
}

function candidatesOf(article: Article, prefer: Reading['prefer']): readonly Candidate[] {
  const exact = isExact(prefer);
  const chart = new Chart(article.tokens, article.lexicon);
  const candidates: Candidate[] = [];
  for (const sentence of article.sentences) {
    if (sentence.boilerplate) continue;
    let kept = sentence.from;
    chart.forget();
    for (let from = sentence.from; from < sentence.to;) {
      if (from - kept > 500) {
        chart.forget();
        kept = from;
      }
      const candidate = candidateAt(article, chart, { sentence, from, prefer });
      if (!candidate || (!exact && lone.has(candidate.rule)) || isMistaken(article, candidate, exact)) from++;
      else {
        if (exact || !isName(article, candidate)) candidates.push(asAsked(candidate, prefer));
        from = candidate.to;
      }
    }
  }
  return candidates;
}

/** Where the letters of the first token begin that are not clitics. */
function startWithout(text: string, start: number, clitic: number): number {
  let at = start;
  for (let left = clitic; left > 0; at++) if (/\p{L}/u.test(text[at] ?? '') && text[at] !== 'ـ') left--;
  while (/[\p{M}ـ]/u.test(text[at] ?? '')) at++;
  return at;
}

const types: Readonly<Partial<Record<Meaning['kind'], TimeExpression['type']>>> = {
  DURATION: 'DURATION',
  SET: 'SET',
  REF: 'REF',
  now: 'REF',
  event: 'DURATION',
};

/** The headline's dates as the text has them, where it says them in the same words. */
function withHeadline(placed: readonly PlacedExpression[]): readonly PlacedExpression[] {
  const body = placed.filter(({ sentence }) => !sentence.headline);
  return placed.map((one) => {
    const told = one.sentence.headline ? body.find(({ text }) => text.startsWith(one.text)) : undefined;
    return told ? { ...one, edtf: told.edtf, anchor: told.anchor, direction: told.direction, resolution: told.resolution } : one;
  });
}

function place(article: Article, candidate: Candidate, resolution: Resolution | undefined, type?: TimeExpression['type']): TimeExpression {
  const { from, to, clitic, meaning, rule } = candidate;
  const start = startWithout(article.text, article.tokens[from]?.start ?? 0, clitic);
  const end = article.tokens[to - 1]?.end ?? start;
  return {
    start,
    end,
    text: article.text.slice(start, end),
    type: type ?? types[meaning.kind] ?? 'DATE',
    edtf: resolution?.edtf ?? null,
    anchor: resolution?.anchor ?? (meaning.kind === 'event' ? 'event' : 'dct'),
    rule,
  };
}

/** Finds and dates the expressions of an article that has been taken apart, in order. */
export function placeExpressions(article: Article, options: ReadingOptions): readonly PlacedExpression[] {
  const { published, prefer = 'auto' } = options;
  const candidates = candidatesOf(article, prefer);
  const moment = parsePublished(published);
  const narrative = prefer === 'auto' && isNarrative(candidates, moment?.day ?? Infinity);
  const reading = { at: { published: moment?.day, minute: moment?.minute, offset: moment?.offset }, prefer, narrative };
  let previous: Resolution | undefined;
  let before: PlacedExpression | undefined;
  const months = new NamedMonths();
  const placed = candidates.map((candidate): PlacedExpression => {
    const { from, to, meaning, sentence } = candidate;
    const anchors = anchorsOf(article, candidate, reading);
    const { direction, once } = anchors;
    const told = anchors.narrative || (direction === 'past' && followsYear(article, candidate, before, moment?.day));
    const lasting = isLength(article, candidate, anchors);
    const whole = prefer === 'auto' && direction === 'past' && !told ? months.complete(meaning, moment?.day ?? Infinity) : meaning;
    const nowadays = prefer === 'auto' && isNowadays(article, candidate, before);
    const aged = prefer === 'auto' && followsAge(article, candidate, before);
    const first = lasting || nowadays || aged ? undefined : resolve(whole, { ...anchors, previous, narrative: told });
    const since = first && beginningOf(article, candidate, first, before);
    const found =
      since === undefined ? first : resolve(whole, { ...anchors, previous, published: since, direction: 'future', nearby: false });
    const named = prefer === 'auto' && found !== undefined && isEventName(article, candidate, found.first, moment?.day);
    const resolution = named ? undefined : found && whole !== meaning ? { ...found, anchor: 'previous' as const } : found;
    if (resolution) months.note(meaning, resolution.last, anchors.published ?? Infinity);
    if (resolution && candidate.rule !== 'earlier' && !(narrative && resolution.anchor === 'dct')) previous = resolution;
    before = {
      ...place(article, candidate, resolution, lasting ? 'DURATION' : nowadays ? 'REF' : undefined),
      from,
      to,
      sentence,
      direction,
      once,
      resolution,
    };
    return before;
  });
  return withHeadline(placed);
}

/** What is told of an expression. */
export const traceOf = ({ start, end, text, type, edtf, anchor, rule }: TimeExpression): TimeExpression => ({
  start,
  end,
  text,
  type,
  edtf,
  anchor,
  rule,
});

/**
 * Finds the temporal expressions of a text, in its order: the trace of an extraction, which tells why each has its date, or none.
 */
export function findTimeExpressions(text: string, options: ReadingOptions): readonly TimeExpression[] {
  const article = readArticle(text, vocabularyFor(options.lang, text));
  return placeExpressions(article, options).map(traceOf);
}
