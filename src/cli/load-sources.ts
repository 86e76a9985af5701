import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Dataset, DatasetSource } from '../model/dataset.js';
import { pointer } from '../model/report.js';
import { hashOf } from './compose-dataset.js';
import { decodeText } from './decode-text.js';
import { InputError } from './failure.js';
import type { Finding } from './finding.js';
import { readArticle } from './read-article.js';
import { readBytes } from './read-bytes.js';
import { prepareSource, type SourceText } from './source-text.js';
import type { Surroundings } from './surroundings.js';

/** What texts are looked for with. */
export interface SourceSearch {
  /** The dataset's file, as the caller named it. */
  readonly file: string;
  /** Files by the id of the source that they are the text of, as the caller gave them. */
  readonly given: ReadonlyMap<string, string>;
  readonly surroundings: Surroundings;
}

/** The texts of a dataset's sources, as far as they are there: the file given for it, else its own `text`, else its `textUrl` on disk. */
export async function loadSources(
  { sources = {} }: Dataset,
  search: SourceSearch,
): Promise<{ readonly texts: ReadonlyMap<string, SourceText>; readonly findings: readonly Finding[] }> {
  const texts = new Map<string, SourceText>();
  const findings: Finding[] = [];
  for (const [id, source] of Object.entries(sources)) {
    try {
      const text = await loadSource(id, source, search);
      if (text !== undefined) texts.set(id, text);
    } catch (failure) {
      if (!(failure instanceof InputError)) throw failure;
      findings.push({
        severity: 'error',
        rule: 'source',
        path: pointer('/sources', id),
        message: failure.message,
        expected: failure.expected,
      });
    }
  }
  return { texts, findings };
}

async function loadSource(
  id: string,
  { text, textUrl }: DatasetSource,
  { file, given, surroundings }: SourceSearch,
): Promise<SourceText | undefined> {
  const named = given.get(id);
  if (named !== undefined) return readNamed(named, surroundings);
  if (text !== undefined) return prepareSource(text, 'the dataset’s own text', hashOf);
  const path = textUrl === undefined ? undefined : pathOf(textUrl, file === '-' ? '.' : dirname(file));
  if (path === undefined) return undefined;
  if (!existsSync(resolve(surroundings.cwd, path)))
    throw new InputError(`its textUrl leads to no file: ${path}`, { expected: `a file there, or --source ${id}=FILE` });
  const bytes = await readBytes(path, surroundings);
  return prepareSource(decodeText(bytes), path, hashOf, bytes);
}

/** A file that the caller named is read as `extract` reads it, so that offsets hold: a page’s article, Markdown without front matter. */
async function readNamed(name: string, surroundings: Surroundings): Promise<SourceText> {
  const bytes = await readBytes(name, surroundings);
  try {
    const { text } = await readArticle(bytes, name);
    return prepareSource(text, name === '-' ? 'standard input' : name, hashOf, bytes);
  } catch (failure) {
    throw failure instanceof InputError
      ? new InputError(`${name} ${failure.message}`, failure.expected === undefined ? {} : { expected: failure.expected })
      : failure;
  }
}

/** Where a relative address leads on disk; nowhere when it is one on a server. */
function pathOf(textUrl: string, folder: string): string | undefined {
  if (/^[a-z][a-z\d+.-]*:|^\//i.test(textUrl)) return undefined;
  const [path = ''] = textUrl.split(/[?#]/, 1);
  try {
    return `${folder}/${decodeURIComponent(path)}`.replace(/^\.\//, '');
  } catch {
    return undefined;
  }
}
