import type { DatasetDate } from '../model/dataset.js';
import type { Converted } from './conversion.js';
import { ConvertError } from './convert-error.js';
import { filled, leftovers, startDraft, type Draft, type DraftEvent } from './draft.js';
import { joinDates } from './noted-dates.js';
import { eachObject, isObject, listOf, objectOf, readJson, textOf, without, type JsonObject } from './read-json.js';
import { CalendarParts, Computed } from './script-literal.js';
import { composeVisDate, readVisDate } from './vis-date.js';
import { readVisPage } from './vis-page.js';

const expected =
  'a list of items [{"id": 1, "content": "…", "start": "2014-04-20"}], {"items": […], "groups": […]}, or the page that has them';
const known = ['id', 'content', 'group', 'title'];

/** What `fromVis` reads: items, and the groups and options that belong to them. */
export interface VisTimeline {
  readonly items: readonly unknown[];
  readonly groups?: readonly unknown[] | undefined;
  readonly options?: unknown;
}

/**
 * Reads a timeline of vis-timeline: a list of items or `{items, groups, options}`, as objects (dates and `DataSet.get()` included) or JSON
 * text, or the page whose script has them as literals; nothing of a page is run. A bare day is that day here, where vis has its local
 * midnight; a number or `Date` is an instant. Throws a `ConvertError`.
 */
export function fromVis(input: unknown): Converted {
  const { items, groups = [], options } = readInput(input);
  const draft = startDraft();
  addGroups(groups, draft);
  eachObject(items, '/items', draft, (item, path) => addItem(item, path, draft));
  const { start, end } = objectOf(options);
  const [from, to] = [readVisDate(start)?.edtf, readVisDate(end)?.edtf];
  const isTurned = from !== undefined && from !== to && joinDates(from, to, '/options/end', draft) === from;
  return draft.finish({
    view: filled({ start: from, end: isTurned ? undefined : to }),
    ...leftovers('vis', { options: plainOf(without(objectOf(options), 'start', 'end'), '/options', draft) }),
  });
}

/** Whether a value stands for itself; words that are an element of the running page do not. */
const isPlain = (key: string, value: unknown): boolean =>
  !(value instanceof Computed || value instanceof CalendarParts || typeof value === 'function') &&
  !(isObject(value) && ['content', 'title'].includes(key));
/** An object without what a program would have to make, each of which is noted. */
const plainOf = (object: JsonObject, path: string, { lost }: Draft): JsonObject =>
  Object.fromEntries(
    Object.entries(object).filter(([key, value]) => {
      const plain = isPlain(key, value);
      if (!plain) lost(`${path}/${key}`, `${key} that a program makes`);
      return plain;
    }),
  );

function readInput(input: unknown): VisTimeline {
  if (typeof input === 'string' && /^\ufeff?\s*</.test(input)) return readVisPage(input);
  const value = readJson(input, expected);
  if (Array.isArray(value)) return { items: value };
  if (isObject(value) && Array.isArray(value['items']))
    return { items: listOf(value['items']), groups: listOf(value['groups']), options: value['options'] };
  throw new ConvertError('has no items', { expected });
}

const idOf = (value: unknown): string => textOf(value) || (typeof value === 'boolean' ? String(value) : '');

function addGroups(groups: readonly unknown[], draft: Draft): void {
  const all: JsonObject[] = [];
  eachObject(groups, '/groups', draft, (group, path) => all.push(plainOf(group, path, draft)));
  const ids = new Set(all.map((group) => idOf(group['id'])));
  const parents = new Map(all.flatMap((group) => listOf(group['nestedGroups']).map((child) => [idOf(child), idOf(group['id'])])));
  const order = ({ order: place }: JsonObject): number => (typeof place === 'number' ? place : 0);
  for (const group of [...all].sort((a, b) => order(a) - order(b))) {
    const id = idOf(group['id']);
    const parent = parents.get(id);
    draft.lane({
      id,
      label: draft.words(textOf(group['content']), `/groups/${id}/content`),
      parent: parent !== undefined && ids.has(parent) ? parent : undefined,
      ...leftovers('vis', group, ['id', 'content', 'nestedGroups', 'order']),
    });
  }
}

function addItem(item: JsonObject, path: string, draft: Draft): void {
  const plain = plainOf(without(item, 'start', 'end'), path, draft);
  const background = plain['type'] === 'background';
  const event: DraftEvent = { ...draft.kept('vis', plain, background ? known.filter((key) => key !== 'group') : known, path) };
  const content = draft.words(textOf(plain['content']), `${path}/content`, event);
  const tip = draft.words(textOf(plain['title']), `${path}/title`, event);
  const date: DatasetDate | undefined = composeVisDate(item, path, draft);
  const lane = draft.lane(background ? { id: 'background', label: 'Background', 'x-background': true } : { id: idOf(plain['group']) });
  const title = content || textOf(plain['description']);
  const summary = tip === title ? '' : tip;
  draft.event({ id: idOf(plain['id']), date, title, summary, lane, ...event }, path);
}
