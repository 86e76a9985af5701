import type { Anchors } from './anchors.js';
import { hasWord, type Article } from './article.js';
import { afterDateline } from './dateline.js';
import { directionOf, isCalledOff, isRetold, wasPlanned } from './direction.js';
import type { Candidate, ReadingOptions } from './find-time-expressions.js';
import { measure } from './resolve-unit.js';
import type { Sentence } from './sentences.js';

/** What all expressions of an article are read with. */
export interface Reading {
  readonly at: Pick<Anchors, 'published' | 'minute' | 'offset'>;
  readonly prefer: NonNullable<ReadingOptions['prefer']>;
  readonly narrative: boolean;
}

/** Whether single phrases are read to the hour. */
export const isExact = (prefer: Reading['prefer']): boolean => prefer === 'past' || prefer === 'future';

/** A phrase of its own, that no clause says anything about. */
const isAlone = (sentence: Sentence, from: number, to: number): boolean =>
  from - sentence.from <= 1 && sentence.to - to <= 1 && sentence.to - sentence.from - (to - from) <= 1;

/** What a single phrase means where a day is asked for: «last week» the day a week before, «1 hour» an hour from now. A weekend has its days. */
export function asAsked(candidate: Candidate, prefer: Reading['prefer']): Candidate {
  const { meaning, sentence, from, to } = candidate;
  const { kind, by = 0, anchor, much } = meaning;
  const isAway = kind === 'unit' && prefer === 'nearest' && anchor === undefined && measure(meaning).unit !== 'E';
  const isAhead = kind === 'DURATION' && prefer === 'future' && much !== undefined && isAlone(sentence, from, to);
  const sign = isAway ? by : isAhead ? 1 : 0;
  return sign === 0 ? candidate : { ...candidate, meaning: { ...meaning, kind: 'distance', sign } };
}

/** Kinds whose expressions name days. */
const ofDays: ReadonlySet<string> = new Set(['weekday', 'weekdays', 'part', 'time', 'holiday']);

/** What a candidate is measured from, but for the date before it; as a text is read, or a single phrase (`prefer`). */
export function anchorsOf(
  article: Article,
  { from, to, meaning, sentence }: Candidate,
  { at, prefer, narrative }: Reading,
): Omit<Anchors, 'previous'> & { readonly once: boolean } {
  if (prefer !== 'auto') {
    const direction = prefer === 'past' ? 'past' : 'future';
    const nearby = prefer === 'nearest';
    return { ...at, direction, nearby, exact: isExact(prefer), daily: true, retold: false, narrative: false, once: false };
  }
  const isDay = ofDays.has(meaning.kind) || meaning.day !== undefined || (meaning.anchor === 'ahead' && meaning.bound === undefined);
  const said = directionOf(article, sentence, { from, to, isDay });
  // news tells what has happened, so a weekday or a month of which nothing is said lies behind
  const direction = said === 'future' ? said : 'past';
  const once = wasPlanned(article, sentence, from);
  return {
    ...at,
    direction,
    once,
    exact: false,
    daily: false,
    // a date with its year needs nobody's tense
    retold:
      (meaning.kind === 'distance' && isRetold(article, sentence, { from, to })) ||
      (meaning.kind === 'range' && (said ?? 'past') === 'past' && hasWord(article, { from: from - 4, to: from }, '', 'lasting')),
    nearby:
      meaning.year === undefined &&
      (isAlone(sentence, from, to) ||
        (said === 'present'
          ? (meaning.of ?? meaning).month !== undefined
          : said === undefined && (meaning.day ?? meaning.holiday) !== undefined) ||
        from < afterDateline(article, sentence.from) ||
        isCalledOff(article, sentence, from) ||
        (meaning.kind !== 'weekday' && meaning.kind !== 'time' && once)),
    narrative: narrative && direction === 'past',
  };
}
