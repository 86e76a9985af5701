import { extname } from 'node:path';
import { findTimeExpressions } from '../extract/index.js';
import { chooseLanguage } from './choose-language.js';
import { composeDataset, idsFor, type ReadyArticle } from './compose-dataset.js';
import { explainExpressions, explainMissingDay } from './explain-expressions.js';
import { readExtractCall, type ExtractCall } from './extract-arguments.js';
import { InputError, UsageError } from './failure.js';
import { findingFrom, hasProblems, type Finding } from './finding.js';
import { count, formatFinding, harmless } from './format-findings.js';
import { showProgress } from './progress.js';
import { readArticle } from './read-article.js';
import { readBytes } from './read-bytes.js';
import { wantsColour, type ExitCode, type Surroundings } from './surroundings.js';
import { checkDestination, toStandardOutput, writeOutput } from './write-output.js';

/** `event-timeline extract`: articles in, a dataset out. The dataset goes to standard output or a file, all else to standard error. */
export async function extract(args: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const call = readExtractCall(args);
  checkDestination(call.destination, surroundings);
  checkEnding(call.destination.output);
  const { articles, findings } = await readArticles(call, surroundings);
  let events = 0;
  if (articles.length > 0) {
    const dataset = composeDataset(articles, call);
    events = dataset.events?.length ?? 0;
    await writeOutput(`${JSON.stringify(dataset, null, 2)}\n`, call.destination, surroundings);
  }
  const all = [
    ...findings,
    ...articles.flatMap((article) => notesOn(article, call)),
    ...(articles.length > 0 && events === 0 ? [withoutEvents(articles)] : []),
  ];
  tell({ call, articles, events, findings: all }, surroundings);
  return hasProblems(all) ? 1 : 0;
}

/** A file is opened as what its name says it is. */
function checkEnding(output = ''): void {
  if (!['', '.json'].includes(extname(output).toLowerCase())) throw new UsageError(`${output}: a dataset is JSON, name it .json`);
}

interface Outcome {
  readonly call: ExtractCall;
  readonly articles: readonly ReadyArticle[];
  readonly events: number;
  readonly findings: readonly Finding[];
}

/** Reads every file that can be read; what is wrong with the others is found. */
async function readArticles(call: ExtractCall, surroundings: Surroundings): Promise<Pick<Outcome, 'articles' | 'findings'>> {
  const ids = idsFor(call.files);
  const articles: ReadyArticle[] = [];
  const findings: Finding[] = [];
  const progress = showProgress(surroundings.stderr, call.files.length);
  for (const [index, file] of call.files.entries()) {
    progress.step(file);
    const bytes = await readBytes(file, surroundings);
    try {
      articles.push(await readOne(bytes, { file, id: ids[index] ?? file }, call));
    } catch (failure) {
      findings.push(findingFrom(failure, file));
    }
  }
  progress.done();
  return { articles, findings };
}

async function readOne(bytes: Uint8Array, name: Pick<ReadyArticle, 'file' | 'id'>, call: ExtractCall): Promise<ReadyArticle> {
  const article = await readArticle(bytes, name.file, call.encoding);
  const choice = chooseLanguage(article.words ?? article.text, call.lang, article.lang);
  if (choice.problem !== undefined) throw new InputError(choice.problem, { expected: choice.expected });
  const given = call.publishedOf(name.file);
  return {
    ...article,
    ...name,
    lang: choice.lang,
    url: call.url ?? article.url,
    title: call.files.length === 1 ? (call.title ?? article.title) : article.title,
    published: given === undefined ? article.published : { date: given, from: '--published' },
  };
}

function notesOn(article: ReadyArticle, { files, trace }: ExtractCall): readonly Finding[] {
  const { file, lang, published, text, words = text } = article;
  const known: readonly Finding[] =
    published === undefined || published.from === '--published'
      ? []
      : [{ severity: 'note', rule: 'published', file, message: `published ${published.date}, according to its ${published.from}` }];
  if (published !== undefined && !trace) return known;
  const explained = { ...article, expressions: findTimeExpressions(words, { lang, published: published?.date }) };
  return [
    ...known,
    ...(published === undefined ? explainMissingDay(explained, files.length > 1) : []),
    ...(trace ? explainExpressions(explained) : []),
  ];
}

const withoutEvents = (articles: readonly ReadyArticle[]): Finding => ({
  severity: 'warning',
  rule: 'no-dates',
  file: articles.map(({ file }) => file).join(', '),
  message: 'no date was found that an event could stand on, so the dataset has no events',
});

/** Where the dataset goes to standard output, the report goes to standard error; else machines find it on standard output. */
function tell({ call, articles, events, findings }: Outcome, { stdout, stderr, env }: Surroundings): void {
  const { destination, json } = call;
  const output = toStandardOutput(destination) ? null : (destination.output ?? null);
  if (json) {
    const list = articles.map(({ file, id, title, lang, url, published, text }) => ({
      file,
      id,
      title,
      lang,
      url,
      published: published?.date,
      publishedFrom: published?.from,
      characters: [...text].length,
    }));
    const report = {
      command: 'extract',
      ok: !hasProblems(findings),
      output: articles.length > 0 ? output : null,
      events,
      articles: list,
      findings,
    };
    (output === null ? stderr : stdout).write(`${JSON.stringify(report, null, 2)}\n`);
    return;
  }
  for (const finding of findings) stderr.write(formatFinding(finding, wantsColour(stderr, env)));
  if (output === null || articles.length === 0) return;
  stderr.write(harmless(`${output}: ${count(events, 'event')} from ${count(articles.length, 'article')}`) + '\n');
}
