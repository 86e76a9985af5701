import type { Dataset, DatasetCategory, DatasetLane, DatasetSource } from './dataset.js';
import { given, parseDate, parseText, resolve, type Reading } from './reading.js';
import { pointer, show } from './report.js';
import type { Category, Lane, Source } from './timeline.js';

/** The sources by id, in the file's order. */
export function parseSources(sources: Dataset['sources'], reading: Reading): ReadonlyMap<string, Source> {
  return new Map(Object.entries(sources ?? {}).map(([id, source]) => [id, parseSource(id, source, reading)]));
}

function parseSource(id: string, source: DatasetSource, reading: Reading): Source {
  const path = pointer('/sources', id);
  const { type, url, archiveUrl, lang, dir, via, text, textUrl, sha256, license } = source;
  return given<Source>({
    id,
    title: parseText(source.title, reading.lang),
    publisher: parseText(source.publisher, reading.lang),
    author: parseText(source.author, reading.lang),
    published: parseDate(source.published, `${path}/published`, reading),
    accessed: parseDate(source.accessed, `${path}/accessed`, reading),
    type,
    url,
    archiveUrl,
    lang,
    dir,
    via,
    text,
    textUrl,
    sha256: sha256?.toLowerCase(),
    license,
  });
}

/** By id, in the file's order; what bears an id that is taken is left out. */
function firstOfEachId<T extends { id: string }>(
  list: readonly (T | undefined)[] | undefined,
  path: string,
  { report }: Reading,
): Map<string, T> {
  const byId = new Map<string, T>();
  list?.forEach((item, index) => {
    if (item === undefined) return;
    if (byId.has(item.id)) report(`${path}/${String(index)}/id`, `the id ${show(item.id)} is taken`, 'an id of its own');
    else byId.set(item.id, item);
  });
  return byId;
}

/** The lanes in the file's order; a parent that does not exist, or that would make a lane part of itself, is left out. */
export function parseLanes(lanes: Dataset['lanes'], reading: Reading): ReadonlyMap<string, Lane> {
  const known = firstOfEachId<DatasetLane>(lanes, '/lanes', reading);
  const parents = new Map<string, string>();
  lanes?.forEach((lane: DatasetLane | undefined, index) => {
    if (lane === undefined || known.get(lane.id) !== lane) return;
    const at = { path: `/lanes/${String(index)}/parent`, report: reading.report };
    const parent = resolve(lane.parent, 'lane', known, at);
    if (!parent) return;
    if (ancestors(parent.id, parents).includes(lane.id)) reading.report(at.path, 'makes the lane part of itself', 'another lane, or none');
    else parents.set(lane.id, parent.id);
  });
  return mapValues(known, ({ id, label, color }) =>
    given<Lane>({ id, label: parseText(label ?? id, reading.lang), parent: parents.get(id), color }),
  );
}

function ancestors(id: string, parents: ReadonlyMap<string, string>): string[] {
  const found: string[] = [];
  for (let at: string | undefined = id; at !== undefined; at = parents.get(at)) found.push(at);
  return found;
}

/** The categories in the file's order. */
export function parseCategories(categories: Dataset['categories'], reading: Reading): ReadonlyMap<string, Category> {
  const known = firstOfEachId<DatasetCategory>(categories, '/categories', reading);
  return mapValues(known, ({ id, label, color, icon }) =>
    given<Category>({ id, label: parseText(label ?? id, reading.lang), color, icon }),
  );
}

const mapValues = <T, R>(map: ReadonlyMap<string, T>, change: (value: T) => R): ReadonlyMap<string, R> =>
  new Map([...map].map(([key, value]) => [key, change(value)]));
