import type { Dataset, DatasetCategory, DatasetEvent, DatasetLane, DatasetMedia, DatasetSource } from '../model/dataset.js';
import type { Converted, Loss } from './conversion.js';
import { readEdtf } from './edtf-parts.js';
import { plainText } from './plain-text.js';
import { isHttp, mediaUrl, webUrl } from './web-url.js';

/** An event as a converter has it: empty fields are as good as absent ones, addresses are not looked at yet. */
export type DraftEvent = Omit<DatasetEvent, 'date'> & { readonly date?: DatasetEvent['date'] | undefined };

/** A dataset that is being put together. What would not be read from a dataset is left out of it, and noted. */
export interface Draft {
  readonly changed: (path: string, message: string) => void;
  readonly lost: (path: string, message: string) => void;
  /** Adds a lane, once; gives its id: none where that is empty, as events without a lane have it. */
  readonly lane: (lane: DatasetLane) => string | undefined;
  /** Adds a category, once; gives its id. */
  readonly category: (category: DatasetCategory) => string;
  /** Adds a source; gives its id. The same address is the same source; without a title and an address there is none. */
  readonly source: (source: DatasetSource) => string | undefined;
  readonly event: (event: DraftEvent, path: string) => void;
  /** Words of a piece of HTML; its links and pictures are added to the event. */
  readonly words: (html: string, path: string, event?: DraftEvent) => string;
  /** {@link leftovers} of what stands at `path`, each of them noted. */
  readonly kept: (format: string, object: object, known: readonly string[], path: string) => Leftovers;
  readonly finish: (top?: Partial<Dataset>) => Converted;
}

/** Nothing is said by no text, or by a list or object of such. */
const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (typeof value === 'object' && !(value instanceof Date) && Object.values(value).every(isEmpty));

/** An object without what is empty; null-free, so that `parseDataset` has nothing to say. */
export const filled = <T extends object>(object: T): T =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => !isEmpty(value))) as T;

/** What a format has and ours has not, under one key of its own: `{ 'x-vis': { className: 'red' } }`. */
interface Leftovers {
  readonly [key: `x-${string}`]: object;
}

/** What is in an object beside the keys that are known, as a dataset keeps it. */
export function leftovers(format: string, object: object, known: readonly string[] = []): Leftovers {
  const rest = Object.entries(object).filter(([key, value]) => !known.includes(key) && !isEmpty(value) && typeof value !== 'function');
  return rest.length > 0 ? { [`x-${format}`]: Object.fromEntries(rest) } : {};
}

/** What a dataset is put together from. */
interface Parts {
  readonly losses: Loss[];
  /** How many of them there were after the last event. */
  told: number;
  readonly lanes: Map<string, DatasetLane>;
  readonly categories: Map<string, DatasetCategory>;
  readonly sources: Map<string, DatasetSource>;
  /** Ids of sources by what makes them the same. */
  readonly sourceIds: Map<string, string>;
  readonly events: DatasetEvent[];
  readonly ids: Set<string>;
}

/** Starts a dataset. Ids are taken as they come; one that is taken already is left out. */
export function startDraft(): Draft {
  const parts: Parts = {
    losses: [],
    told: 0,
    lanes: new Map(),
    categories: new Map(),
    sources: new Map(),
    sourceIds: new Map(),
    events: [],
    ids: new Set(),
  };
  const note =
    (kind: Loss['kind']) =>
    (path: string, message: string): void =>
      void parts.losses.push({ kind, path, message });
  const [changed, lost] = [note('changed'), note('lost')];
  return {
    changed,
    lost,
    lane: (lane) => (lane.id === '' ? undefined : remember(parts.lanes, lane)),
    category: (category) => remember(parts.categories, category),
    source: (source) => addSource(parts, source),
    words: (html, path, event) => takeWords(html, path, { changed, event }),
    kept: (format, object, known, path) => {
      const rest = leftovers(format, object, known);
      for (const key of Object.keys(rest[`x-${format}`] ?? {})) changed(`${path}/${key}`, `${key} is kept as x-${format}, and not shown`);
      return rest;
    },
    event: (event, path) => addEvent(event, path, parts, { changed, lost }),
    finish: (top = {}) => ({ dataset: compose(parts, top), losses: parts.losses }),
  };
}

function remember<T extends { id: string }>(known: Map<string, T>, item: T): string {
  if (!known.has(item.id)) known.set(item.id, filled(item));
  return item.id;
}

const compose = ({ lanes, categories, sources, events }: Parts, top: Partial<Dataset>): Dataset => ({
  version: 1,
  ...filled(top),
  ...(lanes.size > 0 && { lanes: [...lanes.values()] }),
  ...(categories.size > 0 && { categories: [...categories.values()] }),
  ...(sources.size > 0 && { sources: Object.fromEntries(sources) }),
  events,
});

function addEvent(event: DraftEvent, path: string, parts: Parts, notes: Notes): void {
  const { losses, events, ids } = parts;
  const ready = settle(event, path, notes);
  if (ready === undefined) {
    // What it had is lost with it, and not said beside it.
    const isOwn = (loss: Loss): boolean => loss.kind === 'lost' && `${loss.path}/`.startsWith(`${path}/`);
    losses.push(...losses.splice(parts.told).filter((loss) => !isOwn(loss)));
    notes.lost(path, 'an event without a date that can be read');
  }
  parts.told = losses.length;
  if (ready === undefined) return;
  if (ready.id !== undefined && ids.has(ready.id)) {
    notes.changed(`${path}/id`, 'an id that another event has already was left out');
    delete ready.id;
  }
  if (ready.id !== undefined) ids.add(ready.id);
  events.push(ready);
}

function addSource({ sources, sourceIds }: Parts, { url, ...rest }: DatasetSource): string | undefined {
  const source = filled({ ...rest, url: isHttp(url) ? url : undefined });
  const key = source.url ?? (source.title && JSON.stringify(source.title));
  if (key === undefined || key === '') return undefined;
  const id = sourceIds.get(key) ?? `source-${sources.size + 1}`;
  sourceIds.set(key, id);
  if (!sources.has(id)) sources.set(id, source);
  return id;
}

type Notes = Pick<Draft, 'changed' | 'lost'>;

/** The event as the format has it; undefined where it has no date. */
function settle(event: DraftEvent, path: string, notes: Notes): DatasetEvent | undefined {
  const { date } = event;
  const edtf = typeof date === 'object' ? date.edtf : date;
  if (date === undefined || edtf === undefined || readEdtf(edtf) === undefined) return undefined;
  const { url, media, links, place, importance } = event;
  const targets = new Set<string>();
  const kept = filled({
    ...event,
    date: typeof date === 'object' ? simplify(filled(date)) : date,
    url: keepUrl(url, `${path}/url`, notes),
    media: media?.flatMap((item, index) => keepMedia(item, `${path}/media/${index}`, notes)),
    links: links?.filter(({ to }) => targets.size < targets.add(to).size),
    place: place && keepPlace(place, path, notes),
    importance: keepImportance(importance, `${path}/importance`, notes),
  });
  return { ...kept, title: kept.title ?? '' };
}

/** A date with nothing but its EDTF is that text. */
const simplify = (date: Exclude<DatasetEvent['date'], string>): DatasetEvent['date'] => (Object.keys(date).length === 1 ? date.edtf : date);

function keepUrl(url: string | undefined, path: string, { lost }: Notes): string | undefined {
  if (isEmpty(url)) return undefined;
  const kept = webUrl(url ?? '');
  if (kept === undefined) lost(path, 'an address that does not begin with http:, https: or mailto:');
  return kept;
}

function keepImportance(importance: number | undefined, path: string, { lost }: Notes): number | undefined {
  if (importance === undefined || (importance >= 0 && importance <= 1)) return importance;
  lost(path, 'an importance that is not between 0 and 1');
  return undefined;
}

function keepMedia(media: DatasetMedia, path: string, { lost }: Notes): DatasetMedia[] {
  if (media.url === '') return [];
  const url = mediaUrl(media.url);
  if (url !== undefined) return [filled({ ...media, url })];
  lost(path, 'a picture or film whose address is none of the web');
  return [];
}

type Place = NonNullable<DatasetEvent['place']>;

function keepPlace({ lat, lon, ...place }: Place, path: string, { lost }: Notes): Place {
  const isOnGlobe = lat !== undefined && lon !== undefined && Math.abs(lat) <= 90 && Math.abs(lon) <= 180;
  if (!isOnGlobe && (lat ?? lon) !== undefined) lost(`${path}/place`, 'coordinates that are not on the globe, or only one of the two');
  return filled(isOnGlobe ? { ...place, lat, lon } : place);
}

function takeWords(html: string, path: string, { changed, event }: { changed: Notes['changed']; event: DraftEvent | undefined }): string {
  const { text, links, images, hadMarkup } = plainText(html);
  if (hadMarkup) changed(path, 'HTML became text; its links and pictures are kept beside it');
  if (event === undefined) return text;
  const targets = links.flatMap((link) => webUrl(link) ?? []);
  event.links = [...(event.links ?? []), ...targets.map((to) => ({ rel: 'mentions', to }))];
  event.media = [...(event.media ?? []), ...images.map((url) => ({ url }))];
  return text;
}
