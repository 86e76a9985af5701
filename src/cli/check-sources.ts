import type { Dataset } from '../model/dataset.js';
import { pointer } from '../model/report.js';
import type { CheckedQuote } from './check-quotes.js';
import type { Finding } from './finding.js';
import { count } from './format-findings.js';
import type { SourceText } from './source-text.js';

/** What came of one source. */
export interface CheckedSource {
  readonly id: string;
  /** Where its text was found; `null` when it was not. */
  readonly text: string | null;
  /** `same`: as recorded. `line-ends`: but for line ends. `changed`: the source has changed since. `unknown`: no hash or no text. */
  readonly hash: 'same' | 'line-ends' | 'changed' | 'unknown';
  readonly findings: readonly Finding[];
}

/** Compares the sources with the hashes recorded for them, and says whose text is missing. */
export function checkSources(
  { sources = {} }: Dataset,
  quotes: readonly CheckedQuote[],
  texts: ReadonlyMap<string, SourceText>,
): readonly CheckedSource[] {
  return Object.entries(sources).map(([id, { sha256 }]) => {
    const path = pointer('/sources', id);
    const source = texts.get(id);
    if (source === undefined) {
      const waiting = quotes.filter((quote) => quote.source === id).length;
      return { id, text: null, hash: 'unknown', findings: waiting === 0 && sha256 === undefined ? [] : [withoutText(id, waiting, path)] };
    }
    const hash = sha256 === undefined ? 'unknown' : compare(sha256.toLowerCase(), source);
    return { id, text: source.from, hash, findings: hashFindings(hash, source, `${path}/sha256`) };
  });
}

function withoutText(id: string, waiting: number, path: string): Finding {
  const what = waiting > 0 ? `${count(waiting, 'quote')} could not be checked` : 'the hash could not be checked';
  return {
    severity: 'note',
    rule: 'source',
    path,
    message: `${what}, as the text is not there`,
    expected: `--source ${id}=FILE, or "text" or "textUrl" in the dataset`,
  };
}

function compare(recorded: string, { hashes, nearHashes }: SourceText): CheckedSource['hash'] {
  if (hashes.includes(recorded)) return 'same';
  return nearHashes.includes(recorded) ? 'line-ends' : 'changed';
}

function hashFindings(hash: CheckedSource['hash'], { from, hashes }: SourceText, path: string): readonly Finding[] {
  if (hash === 'line-ends') return [{ severity: 'note', rule: 'hash', path, message: `is that of ${from} but for its line ends` }];
  if (hash !== 'changed') return [];
  return [
    {
      severity: 'warning',
      rule: 'hash',
      path,
      message: `the source has changed since: this is not the hash of ${from}`,
      expected: `${hashes[0] ?? ''}, once the quotes have been looked at again`,
    },
  ];
}
