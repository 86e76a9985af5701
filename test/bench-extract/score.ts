import type { Case, CaseSet, GoldExpression } from './cases.js';

/** What a system found: a span, and a value or `null`. */
export interface Prediction {
  readonly start: number;
  readonly end: number;
  readonly edtf: string | null;
}

export interface System {
  readonly name: string;
  readonly find: (one: Case) => readonly Prediction[];
}

export interface Score {
  /** F1 of spans that are the same, and of spans that overlap, in percent. */
  readonly strict: number;
  readonly relaxed: number;
  /** Of the overlapping ones whose value is trusted, how many have it. */
  readonly valueAccuracy: number;
  /** F1 of overlapping span and equal value (TempEval-3). */
  readonly valueF1: number;
  /** The same, of expressions with a date only. */
  readonly datedF1: number;
  /** Cases with one value of which exactly this one is found. */
  readonly exact: number;
  /** The same, but for a day it is enough that the value found is of that day or holds it. */
  readonly sameDay: number;
  /** Texts without an expression in which none is dated. */
  readonly silent: number;
  /** Dates given to what has none: to an undated expression, or to nothing. */
  readonly falseDates: number;
}

const ratio = (part: number, whole: number): number => (whole === 0 ? NaN : (100 * part) / whole);
const f1 = (hits: number, predicted: number, gold: number): number => ratio(2 * hits, predicted + gold);

const overlaps = (found: Prediction, gold: GoldExpression): boolean =>
  gold.spans.some(([start, end]) => found.start < end && found.end > start);
const same = (found: Prediction, gold: GoldExpression): boolean =>
  gold.spans.some(([start, end]) => found.start === start && found.end === end);

const accepts = ({ values }: GoldExpression, found: Prediction | undefined): boolean => found !== undefined && values.includes(found.edtf);

/** Whether a date is asked for: where both a date and none are accepted, what was found says which of them is meant. */
const isDated = (gold: GoldExpression, found: Prediction | undefined): boolean =>
  found !== undefined && accepts(gold, found) ? found.edtf !== null : (gold.values[0] ?? null) !== null;

/** Pairs predictions with gold one to one: equal spans first, then by overlap in the order of the text. */
function pair(found: readonly Prediction[], gold: readonly GoldExpression[]): ReadonlyMap<Prediction, GoldExpression> {
  const pairs = new Map<Prediction, GoldExpression>();
  const taken = new Set<GoldExpression>();
  for (const matches of [same, overlaps])
    for (const prediction of found) {
      if (pairs.has(prediction)) continue;
      const match = gold.find((expression) => !taken.has(expression) && matches(prediction, expression));
      if (match === undefined) continue;
      taken.add(match);
      pairs.set(prediction, match);
    }
  return pairs;
}

const withoutTime = (edtf: string): string => edtf.replace(/T[\d:]+/g, '').replace(/^(.+)\/\1$/, '$1');

/** Whether what was found is the expected value but for its time of day, or a longer stretch that holds the expected day. */
function holdsDay(found: string, expected: string): boolean {
  const [value, day] = [withoutTime(found), withoutTime(expected)];
  if (value === day || day.split('/')[0] === value) return true;
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) return false;
  const ends = value.replace(/[[\]~?]/g, '').split(/[/,]/);
  if (value.startsWith('[')) return ends.includes(day);
  return (ends[0] ?? '') <= day && day.slice(0, (ends.at(-1) ?? '').length) <= (ends.at(-1) ?? '') && value !== '';
}

interface Counts {
  found: number;
  gold: number;
  strict: number;
  relaxed: number;
  trusted: number;
  right: number;
  datedFound: number;
  datedGold: number;
  datedRight: number;
  cases: number;
  exact: number;
  sameDay: number;
  negatives: number;
  silent: number;
  falseDates: number;
}

function count(system: System, one: Case, counts: Counts): void {
  const all = system.find(one);
  const pairs = pair(all, one.gold);
  const found = all.filter((prediction) => pairs.get(prediction)?.optional !== true);
  const gold = one.gold.filter(({ optional }) => optional !== true);
  counts.found += found.length;
  counts.gold += gold.length;
  counts.datedFound += found.filter(({ edtf }) => edtf !== null).length;
  const foundFor = new Map([...pairs].map(([prediction, expression]) => [expression, prediction]));
  counts.datedGold += gold.filter((expression) => isDated(expression, foundFor.get(expression))).length;
  for (const [prediction, expression] of pairs) {
    if (expression.optional === true) continue;
    counts.relaxed++;
    if (same(prediction, expression)) counts.strict++;
    if (expression.values.length === 0) continue;
    counts.trusted++;
    if (!accepts(expression, prediction)) continue;
    counts.right++;
    if (prediction.edtf !== null) counts.datedRight++;
  }
  counts.falseDates += all.filter(
    (prediction) =>
      prediction.edtf !== null &&
      (pairs.get(prediction)?.values ?? [null]).every((value) => value === null) &&
      pairs.get(prediction)?.values.length !== 0,
  ).length;
  const [only, ...others] = one.gold;
  if (only === undefined) {
    counts.negatives++;
    if (all.every(({ edtf }) => edtf === null)) counts.silent++;
  } else if (others.length === 0 && only.values[0] !== undefined) {
    counts.cases++;
    const dated = all.filter((prediction) => prediction.edtf !== null && overlaps(prediction, only));
    const value = dated[0]?.edtf ?? '';
    if (dated.length === 1 && accepts(only, dated[0])) counts.exact++;
    if (dated.length === 1 && only.values.some((expected) => holdsDay(value, expected ?? ''))) counts.sameDay++;
  }
}

/** Runs a system over a set. */
export function score(system: System, { cases }: CaseSet): Score {
  const counts: Counts = {
    found: 0,
    gold: 0,
    strict: 0,
    relaxed: 0,
    trusted: 0,
    right: 0,
    datedFound: 0,
    datedGold: 0,
    datedRight: 0,
    cases: 0,
    exact: 0,
    sameDay: 0,
    negatives: 0,
    silent: 0,
    falseDates: 0,
  };
  for (const one of cases) count(system, one, counts);
  return {
    strict: f1(counts.strict, counts.found, counts.gold),
    relaxed: f1(counts.relaxed, counts.found, counts.gold),
    valueAccuracy: ratio(counts.right, counts.trusted),
    valueF1: f1(counts.right, counts.found, counts.gold),
    datedF1: f1(counts.datedRight, counts.datedFound, counts.datedGold),
    exact: ratio(counts.exact, counts.cases),
    sameDay: ratio(counts.sameDay, counts.cases),
    silent: ratio(counts.silent, counts.negatives),
    falseDates: counts.falseDates,
  };
}
