import { boundsOf } from '../../date/bounds.js';
import { parseEdtf } from '../../date/parse-edtf.js';
import type { DatasetColumns } from '../dataset.js';
import { lazyList } from '../lazy-list.js';
import { given, parseText } from '../reading.js';
import { reportTo, show, type Report } from '../report.js';
import type { Problem, Timeline, TimelineEvent } from '../timeline.js';
import { float64, uint32, whole, type WholeNumbers } from './fill.js';
import { edtfOf, lengthAt } from './edtf-of.js';
import { IdIndex } from './id-index.js';
import { readRows } from './read-rows.js';
import { sortOrder } from './sort-order.js';
import type { TimelineColumns } from './timeline-columns.js';

/** The columns by rank, and where they came from. */
interface Ranked extends TimelineColumns {
  readonly rowAt: (rank: number) => number;
}

/**
 * Puts the events of columns into a timeline whose own are none. Rows that cannot be read are left out, and told of once for each kind of
 * fault. The events become objects when somebody asks for them. O(n), and O(n log n) where the rows are not in the order of time.
 */
export function parseColumns(timeline: Timeline, given: unknown): { readonly timeline: Timeline; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const report = reportTo(problems);
  const columns = columnsIn(given, report);
  if (!columns) return { timeline, problems };
  const ranked = rank(columns, timeline.lanes.length, report);
  const events = lazyList(ranked.size, (at) => eventAt(timeline, columns, ranked, at));
  return { timeline: { ...timeline, events, columns: ranked }, problems };
}

const isList = (value: unknown): value is ArrayLike<number> =>
  typeof value === 'object' && value !== null && typeof (value as { length?: unknown }).length === 'number';

function columnsIn(given: unknown, report: Report): DatasetColumns | undefined {
  const { start, end, title, id, lane } = (given ?? {}) as Partial<Record<keyof DatasetColumns, unknown>>;
  if (!isList(start)) {
    report('/columns/start', start === undefined ? 'is missing' : `cannot be ${show(start)}`, 'a list of epoch milliseconds');
    return undefined;
  }
  const texts = (name: string, column: unknown): DatasetColumns['title'] | undefined =>
    typeof column === 'function' ? (column as (index: number) => string) : (list(name, column) as readonly string[] | undefined);
  const list = (name: string, column: unknown): ArrayLike<never> | undefined => {
    if (column === undefined || column === null) return undefined;
    if (isList(column) && column.length === start.length) return column as ArrayLike<never>;
    const what = isList(column) ? `has ${String(column.length)} items` : `cannot be ${show(column)}`;
    report(`/columns/${name}`, what, `a list of ${String(start.length)} items, one for each start`);
    return undefined;
  };
  return {
    start,
    end: list('end', end),
    title: texts('title', title) ?? [],
    id: texts('id', id),
    lane: list('lane', lane),
  };
}

/**
 * In the order of time; what begins at once stays in the order of its rows. What is in order already, and a column of doubles, is shared
 * and not copied: a million events come with some megabytes.
 */
function rank(columns: DatasetColumns, lanes: number, report: Report): Ranked {
  const { start, title } = columns;
  const read = readRows(columns, report);
  const size = read?.length ?? start.length;
  const starts = start instanceof Float64Array && !read ? start : float64(size, (at) => start[read ? read[at]! : at]!);
  const order = sortOrder(starts);
  const rows = order && read ? uint32(size, (at) => read[order[at]!]!) : (order ?? read);
  const rowAt = (at: number): number => (rows ? (rows[at] ?? -1) : at < size ? at : -1);
  const from = order ? float64(size, (at) => starts[order[at]!]!) : starts;
  const { rowOf, maybeTaken } = rowFinder(columns);
  const long = new Uint8Array(size);
  const to = float64(size, (at) => {
    const last = endAt(columns, rowAt(at));
    if (last > from[at]!) long[at] = 1;
    // What is meant by an instant is over at the end of its day, minute, …
    return last + lengthAt(last);
  });
  return {
    size,
    from,
    to,
    begunBy: (at) => from[at]! + lengthAt(from[at]!),
    lasts: (at) => long[at] === 1,
    lane: columns.lane ? lanesOf(columns.lane, { size, rowAt, lanes, report }) : null,
    title: (at) => textAt(title, rowAt(at)) ?? '',
    rowAt,
    rankOf: (id) => {
      const row = rowOf(id);
      return rows && row >= 0 ? rows.indexOf(row) : row;
    },
    maybeTaken,
  };
}

const endAt = ({ start, end }: DatasetColumns, row: number): number => {
  const last = end?.[row];
  return last === undefined || Number.isNaN(last) ? (start[row] ?? 0) : last;
};

interface LaneRows extends Pick<Ranked, 'size' | 'rowAt'> {
  readonly lanes: number;
  readonly report: Report;
}

function lanesOf(lane: ArrayLike<number>, { size, rowAt, lanes, report }: LaneRows): WholeNumbers {
  let strange: number | undefined;
  const places = whole(size, lanes, (rank) => {
    const row = rowAt(rank);
    const at = lane[row] ?? NaN;
    if (Number.isInteger(at) && at >= 0 && at < lanes) return at;
    if (!Number.isNaN(at)) strange ??= row;
    return lanes;
  });
  if (strange !== undefined) report(`/columns/lane/${String(strange)}`, `is not a lane: ${show(lane[strange])}`, 'an index into lanes');
  return places;
}

/** A function of the page's may fail: then the date's words stand in for a title, and a number for an id. */
function textAt(column: NonNullable<DatasetColumns['id']>, row: number): string | undefined {
  try {
    const text: unknown = typeof column === 'function' ? column(row) : column[row];
    return typeof text === 'string' ? text : typeof text === 'number' ? String(text) : undefined;
  } catch {
    return undefined;
  }
}

const NAMED = /^event-(\d+)$/;
/** So many ids are looked for one by one; who asks for more is going to ask for many. */
const FEW_LOOKUPS = 16;

/** Finds rows by their ids. Without ids of their own, rows are numbered from one. */
function rowFinder({ id: ids, start }: DatasetColumns): Pick<TimelineColumns, 'maybeTaken'> & { readonly rowOf: (id: string) => number } {
  const numbered = (id: string): number => {
    const row = Number(NAMED.exec(id)?.[1] ?? 0) - 1;
    return row < start.length ? row : -1;
  };
  if (!ids) return { rowOf: numbered, maybeTaken: (some) => some };
  let lookups = 0;
  let index: IdIndex | undefined;
  const indexed = (): IdIndex => (index ??= new IdIndex(start.length, (row) => textAt(ids, row)));
  return {
    rowOf: (id) => {
      if (index || lookups++ >= FEW_LOOKUPS) return indexed().find(id);
      for (let row = 0; row < start.length; row++) if (textAt(ids, row) === id) return row;
      return -1;
    },
    maybeTaken: (some) => new Set([...some].filter((id) => indexed().find(id) >= 0)),
  };
}

function eventAt({ lang, lanes }: Timeline, columns: DatasetColumns, { rowAt, title, lane }: Ranked, rank: number): TimelineEvent {
  const row = rowAt(rank);
  const from = columns.start[row] ?? 0;
  const to = endAt(columns, row);
  const value = parseEdtf(to > from ? `${edtfOf(from).text}/${edtfOf(to).text}` : edtfOf(from).text);
  return given<TimelineEvent>({
    id: (columns.id && textAt(columns.id, row)) ?? `event-${String(row + 1)}`,
    date: { value, bounds: boundsOf(value), note: [], alternatives: [] },
    title: parseText(title(rank), lang),
    summary: [],
    status: 'confirmed',
    lane: lanes[lane?.[rank] ?? -1]?.id,
    categories: [],
    people: [],
    quotes: [],
    media: [],
    links: [],
    note: [],
  });
}
