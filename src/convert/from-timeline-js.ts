import type { Converted } from './conversion.js';
import { ConvertError } from './convert-error.js';
import { leftovers, startDraft, type Draft, type DraftEvent } from './draft.js';
import { isObject, listOf, objectOf, readJson, textOf, type JsonObject } from './read-json.js';
import { looksLikeSheet, fromTimelineJsSheet } from './timeline-js-sheet.js';
import { readSlideDate } from './timeline-js-date.js';
import { addMedia } from './timeline-js-media.js';
import { fromVersion2 } from './timeline-js-version-2.js';

const known = ['start_date', 'end_date', 'text', 'media', 'group', 'display_date', 'unique_id'];
const expected = 'JSON of TimelineJS, {"events": [{"start_date": {"year": 2012}, "text": {"headline": "…"}}]}, or its sheet as CSV';

/**
 * Reads a timeline of TimelineJS: JSON (text or object) of version 3 or 2, or the CSV of its sheet. Years before Christ become EDTF's,
 * groups lanes, eras events in a lane of their own, HTML text. Throws a `ConvertError`.
 */
export function fromTimelineJs(input: unknown): Converted {
  if (typeof input === 'string' && looksLikeSheet(input)) return fromTimelineJsSheet(input);
  const value = fromVersion2(readJson(input, expected));
  if (!isObject(value) || !Array.isArray(value['events'])) throw new ConvertError('has no "events"', { expected });
  const draft = startDraft();
  const title = objectOf(value['title']);
  const { headline, text } = readText(title, '/title', draft);
  noteTitle(title, draft);
  listOf(value['events']).forEach((slide, index) => addSlide(slide, `/events/${index}`, draft));
  listOf(value['eras']).forEach((era, index) => addSlide(era, `/eras/${index}`, draft, eraLane(draft)));
  const rest = {
    ...(leftovers('', value, ['events', 'eras', 'title'])['x-'] as object),
    title: leftovers('', title, ['text', 'unique_id'])['x-'],
  };
  return draft.finish({ title: headline, description: text, ...leftovers('timelinejs', rest, []) });
}

const eraLane = (draft: Draft): string => draft.lane({ id: 'eras', label: 'Eras', 'x-background': true });

/** An object of empty texts says nothing. */
const isBlank = (value: unknown): boolean => isObject(value) && Object.values(value).every((text) => text === '');

function noteTitle(title: JsonObject, { changed }: Draft): void {
  for (const key of ['media', 'background', 'start_date', 'end_date'])
    if (title[key] !== undefined && !isBlank(title[key]))
      changed(`/title/${key}`, `${key} of the title slide is kept as x-timelinejs, and not shown`);
}

function readText(slide: JsonObject, path: string, draft: Draft, event?: DraftEvent): { readonly headline: string; readonly text: string } {
  const words = objectOf(slide['text']);
  return {
    headline: draft.words(textOf(words['headline']), `${path}/text/headline`, event),
    text: draft.words(textOf(words['text']), `${path}/text/text`, event),
  };
}

function addSlide(slide: unknown, path: string, draft: Draft, lane?: string): void {
  if (!isObject(slide)) return draft.lost(path, 'a slide that is no object');
  const event: DraftEvent = { ...leftovers('timelinejs', slide, known) };
  for (const key of Object.keys((event['x-timelinejs'] as object | undefined) ?? {}))
    draft.changed(`${path}/${key}`, `${key} is kept as x-timelinejs, and not shown`);
  const { headline, text } = readText(slide, path, draft, event);
  addMedia(event, slide['media'], `${path}/media`, draft);
  const group = draft.words(textOf(slide['group']), `${path}/group`);
  const date = readSlideDate(slide, path, draft);
  draft.event(
    {
      id: textOf(slide['unique_id']),
      date,
      title: headline,
      summary: text,
      lane: lane ?? (group === '' ? undefined : draft.lane({ id: group })),
      ...event,
    },
    path,
  );
}
