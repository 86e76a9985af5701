import type { DatasetDate, DatasetEvent } from '../model/dataset.js';
import { hasWord, keyAt, mentions, reach, type Article, type TokenRun } from './article.js';
import { isWord } from './lexicon.js';
import { namedSource, speechAround, speechBefore } from './attribution.js';
import { civilFromDays } from '../date/civil-days.js';
import { monthSpan, printDay, yearSpan } from './stretch.js';
import { afterDateline, isDateOnly } from './dateline.js';
import { clauseOf, cutBetween, ownClause, type Clause } from './clause.js';
import type { PlacedExpression } from './find-time-expressions.js';
import { statusOf } from './status.js';
import { titleOf } from './title.js';

/** An event of an article, before it is written into a dataset. */
export interface ComposedEvent {
  readonly date: DatasetDate;
  /** First day, for the order; days since 1970-01-01. */
  readonly first: number;
  /** Last day. */
  readonly last: number;
  readonly title: string;
  readonly status: NonNullable<DatasetEvent['status']>;
  /** UTF-16 offsets of the words that it stands on. */
  readonly start: number;
  readonly end: number;
  /** A verbatim span of the article. */
  readonly speaker: string | undefined;
}

/** Rules whose two ends the text names. */
const ranges: ReadonlySet<string> = new Set(['range', 'year-range', 'day-range', 'days-from', 'rest', 'weekday-pair']);

/** Whether what fills a stretch of days went on for all of it: «from … to …», «all week», «the war lasted». Else it happened once in it. */
function lasts(article: Article, { from, to, rule }: PlacedExpression): boolean {
  if (ranges.has(rule)) {
    if (!isWord(article, from, 'between') && !isWord(article, from - 1, 'between')) return true;
    // «ما بين 14 و18 يوليوز موجة حر»
    if (hasWord(article, { from: from - 6, to: to + 4 }, '', 'spell')) return true;
  }
  return hasWord(article, { from: from - 7, to: from + 1 }, '', 'lasting');
}

/** «before 2020» is some time up to 2019, «after 2011» from 2012 on: one event, not a length of time. */
function bounded(article: Article, expression: PlacedExpression): string {
  const { from, edtf, resolution, rule, direction } = expression;
  const side = isWord(article, from - 1, 'before') ? -1 : isWord(article, from - 1, 'after-only') ? 1 : 0;
  if (edtf !== null && resolution && /[W*]/.test(resolution.grain) && /^[-\d]+\/[-\d]+$/.test(edtf))
    return lasts(article, expression) ? edtf : `[${edtf.replace('/', '..')}]`;
  // «before dawn on Monday» is on Monday
  if (!resolution || edtf === null || side === 0 || /part|time/.test(rule) || !/^-?\d{4}(-\d\d){0,2}$/.test(edtf)) return edtf ?? '';
  // «لن يبدأ قبل 2028»: then at the earliest
  if (side < 0 && direction === 'future' && hasWord(article, { from: from - 6, to: from }, ',،', 'not')) return `[${edtf}..]`;
  if (rule === 'edge') return side < 0 ? `[..${edtf}]` : edtf;
  const { year, month } = civilFromDays(resolution.first);
  const beside =
    resolution.grain === 'Y'
      ? yearSpan(year + side).edtf
      : resolution.grain === 'M'
        ? monthSpan(year, month + side).edtf
        : printDay(resolution.first + side);
  return side < 0 ? `[..${beside}]` : `[${beside}..]`;
}

function dateOf(article: Article, expression: PlacedExpression, published: number | undefined): DatasetDate {
  const { anchor, text, rule } = expression;
  const relative = anchor === 'dct' && published !== undefined;
  return {
    edtf: bounded(article, expression),
    asWritten: text,
    basis: anchor === 'absolute' ? 'stated' : 'inferred',
    ...(relative ? { relativeTo: printDay(published) } : {}),
    ...(rule === 'hijri-date' ? { calendar: 'islamic-umalqura' } : {}),
  };
}

const within = (run: TokenRun, limit: TokenRun): TokenRun => ({ from: Math.max(run.from, limit.from), to: Math.min(run.to, limit.to) });

const textOf = ({ text, tokens }: Article, { from, to }: TokenRun): string => text.slice(tokens[from]?.start, tokens[to - 1]?.end);

/** What an event is made of. */
interface Material {
  readonly expression: PlacedExpression;
  readonly clause: Clause;
  /** Those beside it in its sentence, and itself. */
  readonly expressions: readonly PlacedExpression[];
  readonly published: number | undefined;
}

function eventOf(article: Article, { expression, clause, expressions, published }: Material): ComposedEvent {
  const { sentence, resolution } = expression;
  const near = { from: Math.max(sentence.from, expression.from - reach), to: Math.min(sentence.to, expression.to + reach) };
  const source =
    clause.kind === 'sentence' && mentions(article, sentence, 'according')
      ? (namedSource(article, within(clause, near), expressions) ?? namedSource(article, near, expressions))
      : undefined;
  const quoted = article.quoted[expression.from] === true;
  const speech =
    clause.kind === 'sentence' || quoted
      ? (speechAround(article, near, expression, expressions) ?? (quoted ? speechBefore(article, near.from, expressions) : undefined))
      : undefined;
  const status = statusOf(article, { clause, expression, expressions, speech, sourced: source !== undefined, published });
  const named = source ?? speech?.speaker;
  return {
    date: dateOf(article, expression, published),
    first: resolution?.first ?? 0,
    last: resolution?.last ?? 0,
    title: titleOf(article, clause, expression),
    status,
    start: article.tokens[clause.from]?.start ?? 0,
    end: article.tokens[clause.to - 1]?.end ?? 0,
    speaker: !named || status === 'confirmed' ? undefined : textOf(article, named),
  };
}

/**
 * The news itself: what the first sentences report with a source and without a date, if nothing dated comes before it. It has happened
 * by the day of publication; more the text does not say.
 */
function leadOf(article: Article, expressions: readonly PlacedExpression[], published: number): ComposedEvent | undefined {
  const body = article.sentences.filter(({ headline, boilerplate }) => !headline && !boilerplate).slice(0, 3);
  for (const sentence of body) {
    const inside = expressions.filter((expression) => expression.sentence === sentence);
    if (inside.some(({ resolution }) => resolution !== undefined)) return undefined;
    const source = namedSource(article, sentence, expressions);
    if (!source || inside.length > 0) continue;
    const clause: Clause = { ...sentence, kind: 'sentence' };
    return {
      date: { edtf: `[..${printDay(published)}]`, basis: 'inferred', relativeTo: printDay(published) },
      first: published,
      last: published,
      title: titleOf(article, clause, { from: sentence.to, to: sentence.to }),
      status: 'claimed',
      start: article.tokens[sentence.from]?.start ?? 0,
      end: article.tokens[sentence.to - 1]?.end ?? 0,
      speaker: textOf(article, source),
    };
  }
  return undefined;
}

/** Whether it says again what stands just before it: «today, 28 May», «on 17 December, a week before Christmas». */
const isRepeated = (one: PlacedExpression, before: PlacedExpression | undefined): boolean =>
  before !== undefined && (one.edtf === before.edtf || (before.edtf !== null && one.rule === 'before-date')) && one.from - before.to < 2;

/** «down from a year earlier»: what is compared with, not what happened. */
function isCompared(article: Article, { from, to, sentence, rule }: PlacedExpression): boolean {
  // «and 2% from the second quarter»
  if (rule === 'quarter' && isWord(article, from - 1, 'start') && article.tokens[from - 2]?.key === '%') return true;
  // «raised its July forecast»
  if (isWord(article, to, 'expectation') && isWord(article, from - 1, 'determiner')) return true;
  if (!/ago|earlier|same-unit|relative-unit/.test(rule)) return false;
  // «على العام السابق»
  if (rule === 'same-unit' && isWord(article, from - 1, 'over')) return true;
  for (let index = from - 1; index >= Math.max(sentence.from, from - 6); index--)
    // «from 19 a year earlier»
    if (isWord(article, index, 'compared') || (isWord(article, index, 'start') && /^[\d$£€]/.test(keyAt(article, index + 1)))) return true;
  return false;
}

/** «for the second time this year», «their fifth win in 2026», beside its day: the year is no event of its own. */
function isFrame(article: Article, one: PlacedExpression, group: readonly PlacedExpression[], published = Infinity): boolean {
  const { rule, resolution } = one;
  if (!/^(?:relative-unit|year)$/.test(rule) || !resolution || resolution.first > published || resolution.last < published) return false;
  return group.some((day) => {
    const [left, right] = day.from < one.from ? [day, one] : [one, day];
    const inside = day.resolution?.grain === 'D' && resolution.first <= day.resolution.first && day.resolution.last <= resolution.last;
    return (
      inside &&
      cutBetween(article, left, right) === undefined &&
      !hasWord(article, { from: left.to, to: right.from }, '', 'that', 'future', 'modal', 'past', 'say')
    );
  });
}

/** Whether a sentence has no more words than its expression. */
const sentenceIs = ({ sentence, from, to }: PlacedExpression): boolean => sentence.from === from && sentence.to === to;

/** Expressions by their sentence, in order. */
function bySentence(expressions: readonly PlacedExpression[]): ReadonlyMap<PlacedExpression['sentence'], readonly PlacedExpression[]> {
  const groups = new Map<PlacedExpression['sentence'], PlacedExpression[]>();
  for (const expression of expressions) {
    const group = groups.get(expression.sentence);
    if (!group) groups.set(expression.sentence, [expression]);
    else group.push(expression);
  }
  return groups;
}

/** The expressions beside one in its sentence: as many as one clause can have. */
const around = (expressions: readonly PlacedExpression[], place: number): readonly PlacedExpression[] =>
  expressions.slice(Math.max(0, place - 8), place + 9);

/** Makes the events of an article: one for every dated expression, and the undated news at its head. In the order of time. */
export function composeEvents(
  article: Article,
  expressions: readonly PlacedExpression[],
  published: number | undefined,
): readonly ComposedEvent[] {
  const resolved = expressions.filter(({ resolution }) => resolution !== undefined);
  const body = resolved.filter(({ sentence }) => !sentence.headline);
  const isTold = ({ resolution }: PlacedExpression): boolean =>
    body.some(
      (other) => resolution && other.resolution && resolution.first <= other.resolution.first && other.resolution.last <= resolution.last,
    );
  const events: ComposedEvent[] = [];
  for (const group of bySentence(expressions).values()) {
    // what the headline dates and the text dates again is one event
    const dated = group.filter(
      (expression, index) =>
        expression.edtf !== null &&
        // the hours of a live report stand in lines of their own
        !(expression.rule === 'time' && sentenceIs(expression)) &&
        !(expression.sentence.headline && isTold(expression)) &&
        !isRepeated(expression, group[index - 1]) &&
        expression.from >= afterDateline(article, expression.sentence.from) &&
        !isDateOnly(article, expression, published) &&
        !isCompared(article, expression) &&
        !isFrame(article, expression, around(group, index), published),
    );
    const sharing = dated.filter((expression) => !ownClause(article, expression));
    let [place, shared] = [0, 0];
    for (const expression of dated) {
      while (group[place] !== expression) place++;
      const clause = clauseOf(article, expression, sharing[shared] === expression ? around(sharing, shared++) : [expression]);
      events.push(eventOf(article, { expression, clause, expressions: around(group, place), published }));
    }
  }
  const lead = published === undefined ? undefined : leadOf(article, expressions.slice(0, 50), published);
  return [...(lead ? [lead] : []), ...events].sort((one, other) => one.first - other.first || one.start - other.start);
}
