import { bisect } from '../model/bisect.js';
import type { Dataset, DatasetQuote } from '../model/dataset.js';
import type { FoundQuote, QuoteSelector, QuoteVerdict } from '../model/find-quote.js';
import { foldText } from '../model/fold.js';
import { each, given } from '../model/reading.js';
import { show } from '../model/report.js';
import type { Finding } from './finding.js';
import type { SourceText } from './source-text.js';

/** What came of one quote. */
export interface CheckedQuote {
  /** JSON Pointer. */
  readonly path: string;
  readonly source: string | undefined;
  /** `unchecked` when the text of its source is not there. */
  readonly verdict: QuoteVerdict | 'unchecked';
  /** Where it stands in the source, in code points; absent when it was not found. */
  readonly start?: number;
  readonly end?: number;
  readonly findings: readonly Finding[];
}

/** Checks every quote against its source: whether the words stand there, at the offsets given, between prefix and suffix. */
export function checkQuotes({ events }: Dataset, texts: ReadonlyMap<string, SourceText>): readonly CheckedQuote[] {
  return each(events, '/events', ({ quotes }, path) => each(quotes, `${path}/quotes`, (quote, at) => checkQuote(quote, at, texts))).flat();
}

function checkQuote(quote: DatasetQuote, path: string, texts: ReadonlyMap<string, SourceText>): CheckedQuote {
  const { source: id, exact } = quote;
  if (id === undefined) {
    const message = 'names no source, so that nobody can look it up';
    return {
      path,
      source: id,
      verdict: 'unchecked',
      findings: [{ severity: 'note', rule: 'quote', path, message, expected: '"source": the id of one' }],
    };
  }
  const source = texts.get(id);
  if (source === undefined) return { path, source: id, verdict: 'unchecked', findings: [] };
  const { prefix, suffix, start, end } = quote;
  const found = source.find(given<QuoteSelector>({ exact, prefix, suffix, start, end }));
  if (found.verdict !== 'not-found') return { path, source: id, ...found, findings: findingsOn(quote, found, path, source) };
  const message = `not found in source ${show(id)}: ${show(exact)}${agreement(exact, source)}`;
  const expected = 'the words as they stand in the source, never corrected or shortened';
  return {
    path,
    source: id,
    verdict: 'not-found',
    findings: [{ severity: 'error', rule: 'quote', path: `${path}/exact`, message, expected }],
  };
}

/** How far a quote agrees with its source: at least three words, else it says nothing. */
function agreement(exact: string, { find }: SourceText): string {
  const ends = [...exact.matchAll(/\S+/g)].map(({ 0: word, index }) => index + word.length);
  const words = bisect(ends.length, (at) => find({ exact: exact.slice(0, ends[at]) }).verdict !== 'not-found');
  return words < 3 ? '' : `; it agrees up to ${show(exact.slice(ends[words - 4] ?? 0, ends[words - 1]).trim())}`;
}

function findingsOn(quote: DatasetQuote, found: FoundQuote, path: string, source: SourceText): readonly Finding[] {
  const words = source.text.slice(found.startUnit, found.endUnit);
  const marks: Finding = {
    severity: 'note',
    rule: 'quote',
    path: `${path}/exact`,
    message: `verbatim but for marks and spacing: ${show(quote.exact)}`,
    expected: show(words),
  };
  return [
    ...(found.verdict === 'verbatim' ? [] : [marks]),
    ...checkOffsets(quote, found, path),
    ...checkContext(quote, found, path, source),
    ...checkUnique(quote, found, path, source),
  ];
}

function checkOffsets({ start, end }: DatasetQuote, found: FoundQuote, path: string): readonly Finding[] {
  if (start === undefined || end === undefined || (start === found.start && end === found.end)) return [];
  const units = start === found.startUnit && end === found.endUnit;
  const message = `stands at ${found.start}–${found.end}, not at ${start}–${end}${units ? ', which counts UTF-16 units' : ''}`;
  return [
    {
      severity: 'error',
      rule: 'offsets',
      path: `${path}/start`,
      message,
      expected: `"start": ${found.start}, "end": ${found.end} (Unicode code points, end exclusive)`,
    },
  ];
}

function checkContext(
  { prefix, suffix }: DatasetQuote,
  { startUnit, endUnit }: FoundQuote,
  path: string,
  { text }: SourceText,
): readonly Finding[] {
  const wide = (words: string): number => 2 * words.length + 20;
  const before = prefix === undefined ? '' : foldText(text.slice(Math.max(0, startUnit - wide(prefix)), startUnit)).trimEnd();
  const after = suffix === undefined ? '' : foldText(text.slice(endUnit, endUnit + wide(suffix))).trimStart();
  const wrong = [
    before.endsWith(foldText(prefix ?? '').trim()) ? undefined : (['prefix', 'before'] as const),
    after.startsWith(foldText(suffix ?? '').trim()) ? undefined : (['suffix', 'after'] as const),
  ];
  return wrong.flatMap((one) =>
    one === undefined
      ? []
      : [
          {
            severity: 'warning',
            rule: 'context',
            path: `${path}/${one[0]}`,
            message: `is not what stands ${one[1]} the quote in its source`,
          },
        ],
  );
}

/** A quote that stands there twice, and says in no way which is meant. */
function checkUnique(
  { exact, prefix, suffix, start }: DatasetQuote,
  { endUnit }: FoundQuote,
  path: string,
  { text }: SourceText,
): readonly Finding[] {
  if (prefix !== undefined || suffix !== undefined || start !== undefined || !text.includes(exact, endUnit)) return [];
  return [
    {
      severity: 'note',
      rule: 'context',
      path,
      message: 'stands in its source more than once',
      expected: '"prefix" and "suffix", or "start" and "end", to tell which is meant',
    },
  ];
}
