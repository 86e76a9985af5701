import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** What is to be found in a text: any of the spans, and the value or `null` where it must stay undated. */
export interface GoldExpression {
  readonly spans: readonly (readonly [number, number])[];
  /** Accepted values, the best first; empty where nobody trusts one. */
  readonly values: readonly (string | null)[];
  /** Finding it is neither right nor wrong. */
  readonly optional?: boolean;
}

/** A text with what is to be found in it. */
export interface Case {
  readonly id: string;
  readonly lang: string;
  readonly text: string;
  readonly published: string | undefined;
  readonly prefer: 'auto' | 'past' | 'future' | 'nearest';
  readonly gold: readonly GoldExpression[];
}

/** A set of cases of one kind. */
export interface CaseSet {
  readonly name: string;
  readonly cases: readonly Case[];
}

/** What chrono's tests ask of a moment. */
interface Components {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
}

interface SharedCase {
  readonly id: string;
  readonly lang: string;
  readonly text: string;
  readonly reference: string | null;
  readonly span: readonly [number, number] | null;
  readonly option?: { readonly forwardDate?: boolean } | null;
  readonly parser?: string;
  readonly expected: {
    readonly type: string;
    readonly kind?: string;
    readonly edtf: string | null;
    readonly edtfPast?: string | null;
    readonly timex?: string | null;
    readonly instant?: string | null;
    readonly components?: Components;
    readonly endComponents?: Components | null;
  } | null;
  readonly negative: boolean;
}

interface SharedDocument {
  readonly id: string;
  readonly lang: string;
  readonly text: string;
  readonly reference: string;
  readonly timexes: readonly { readonly span: readonly [number, number]; readonly expected: { readonly edtf: string | null } }[];
}

export const sharedData: string = resolve(import.meta.dirname, '../../../shared/data');

function lines(file: string): readonly unknown[] {
  return readFileSync(resolve(sharedData, 'extraction', file), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as unknown);
}

function phrase(shared: SharedCase, prefer: Case['prefer']): Case {
  const { id, lang, text, reference, span, expected } = shared;
  const whole: readonly [number, number] = span ?? [0, text.length];
  const gold = expected === null ? [] : [{ spans: [whole], values: expected.edtf === null ? [] : [expected.edtf] }];
  return { id, lang, text, published: reference ?? undefined, prefer, gold };
}

/** chrono's parsers are of one of two dialects, which tells 8/10/2012. */
const dialect = (shared: SharedCase): SharedCase => ({ ...shared, lang: shared.parser === 'chrono.en.GB' ? 'en-GB' : 'en-US' });

/**
 * The same with the ends that the words of a range have. The set's values leave out the last day of «from 4 to 22», as TIMEX3 triples give
 * ends that are excluded; that is right for «the third quarter», whose end the words do not name.
 */
function withWrittenEnds(shared: SharedCase, one: Case): Case {
  const [, first = '', last = '', unit = ''] =
    /^\((\d{4}-\d\d-\d\d),(\d{4}-\d\d-\d\d),P\d+([DY])\)$/.exec(shared.expected?.timex ?? '') ?? [];
  const written = unit === 'D' ? `${first}/${last}` : unit === 'Y' ? `${first.slice(0, 4)}/${last.slice(0, 4)}` : undefined;
  return written === undefined ? one : { ...one, gold: one.gold.map((gold) => ({ ...gold, values: [...gold.values, written] })) };
}

const pad = (value: number, length = 2): string => String(value).padStart(length, '0');

const momentOf = ({ year, month, day, hour, minute = 0, second = 0 }: Components): string | undefined =>
  year === undefined || month === undefined || day === undefined || hour === undefined
    ? undefined
    : `${pad(year, 4)}-${pad(month)}-${pad(day)}T${pad(hour)}:${pad(minute)}:${pad(second)}`;

/** chrono's set writes days alone; a day with the time that its tests ask for is as right. */
function withTimes({ expected }: SharedCase, one: Case): Case {
  const start = momentOf(expected?.components ?? {}) ?? expected?.instant ?? undefined;
  const end = momentOf(expected?.endComponents ?? {});
  const timed = start === undefined ? [] : [start, ...(end === undefined ? [] : [`${start}/${end}`])];
  return { ...one, gold: one.gold.map((gold) => (gold.values.length === 0 ? gold : { ...gold, values: [...gold.values, ...timed] })) };
}

const isHoliday = (shared: SharedCase): boolean => shared.expected?.kind?.includes('oliday') === true;

/** A value, and the day it is measured from or a year in the text. */
const isAnswerable = ({ expected, reference, text }: SharedCase): boolean =>
  (expected?.edtf ?? null) !== null && (reference !== null || /\d{4}/.test(text));

const chronoCases = (chrono: readonly SharedCase[], prefer: Case['prefer']): readonly Case[] =>
  chrono
    .filter((shared) => shared.negative || isAnswerable(shared))
    .map((shared) => withTimes(shared, phrase(dialect(shared), shared.option?.forwardDate === true ? 'future' : prefer)));

/** The development sets of ../shared/data/extraction. Phrases of Duckling are read with `prefer: 'future'`, as its tests mean them, those of chrono with 'nearest'. */
export function sharedSets(): readonly CaseSet[] {
  const ducklingEnglish = lines('duckling-en.jsonl') as readonly SharedCase[];
  const chrono = lines('chrono-en.jsonl') as readonly SharedCase[];
  const recognizersArabic = lines('recognizers-ar.jsonl') as readonly SharedCase[];
  const recognizersEnglish = lines('recognizers-en.jsonl') as readonly SharedCase[];
  const trusted = (shared: SharedCase): boolean => shared.negative || (shared.expected?.edtf ?? null) !== null;
  return [
    { name: 'Duckling ar', cases: (lines('duckling-ar.jsonl') as readonly SharedCase[]).map((shared) => phrase(shared, 'future')) },
    {
      name: 'Duckling en, plain dates',
      cases: ducklingEnglish
        .filter((shared) => shared.negative || (shared.expected?.type === 'DATE' && !isHoliday(shared)))
        .map((shared) => phrase(shared, 'future')),
    },
    {
      name: 'Duckling en, holidays',
      cases: ducklingEnglish
        .filter((shared) => shared.expected?.type === 'DATE' && isHoliday(shared))
        .map((shared) => phrase(shared, 'future')),
    },
    {
      name: 'Duckling en, times',
      cases: ducklingEnglish.filter((shared) => shared.expected?.type === 'TIME').map((shared) => phrase(shared, 'future')),
    },
    { name: 'chrono en, as its tests mean it', cases: chronoCases(chrono, 'nearest') },
    { name: 'chrono en, read as articles are', cases: chronoCases(chrono, 'auto') },
    { name: 'Recognizers ar, trusted', cases: recognizersArabic.filter(trusted).map((shared) => phrase(shared, 'past')) },
    {
      name: 'Recognizers ar, trusted, ends of ranges as written',
      cases: recognizersArabic.filter(trusted).map((shared) => withWrittenEnds(shared, phrase(shared, 'past'))),
    },
    { name: 'Recognizers en, trusted', cases: recognizersEnglish.filter(trusted).map((shared) => phrase(shared, 'past')) },
    {
      name: 'WikiWars en',
      cases: (lines('wikiwars-en.docs.jsonl') as readonly SharedDocument[]).map(({ id, lang, text, reference, timexes }) => ({
        id,
        lang,
        text,
        published: reference,
        prefer: 'auto' as const,
        gold: timexes.map(({ span, expected }) => ({ spans: [span], values: [expected.edtf] })),
      })),
    },
  ];
}

interface ArticleGold {
  readonly document: { readonly lang: string; readonly dct: string };
  readonly timexes: readonly TimexGold[];
  readonly optionalTimexes?: readonly TimexGold[];
}
interface Selector {
  readonly start: number;
  readonly end: number;
}
interface TimexGold {
  readonly edtf: string | null;
  readonly selector: Selector;
  readonly acceptableSpans?: readonly Selector[];
}

/** The article of ../shared/data/article in both languages. */
export function sharedArticles(): CaseSet {
  const cases = ['ar', 'en'].flatMap((lang) => {
    const text = readFileSync(resolve(sharedData, `article/article.${lang}.txt`), 'utf8');
    const { timexes, optionalTimexes = [] } = JSON.parse(
      readFileSync(resolve(sharedData, `article/article.${lang}.gold.json`), 'utf8'),
    ) as ArticleGold;
    const gold = [
      ...timexes.map((timex) => ({ timex, optional: false })),
      ...optionalTimexes.map((timex) => ({ timex, optional: true })),
    ].map(({ timex, optional }) => ({
      spans: [timex.selector, ...(timex.acceptableSpans ?? [])].map(({ start, end }) => [start, end] as const),
      values: [timex.edtf],
      optional,
    }));
    return ['2025-08-13', '2025-08-14', '2025-08-15'].map((published) => ({
      id: `${lang} ${published}`,
      lang,
      text,
      published,
      prefer: 'auto' as const,
      gold,
    }));
  });
  return { name: 'the article, ar and en', cases };
}
