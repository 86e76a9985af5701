import type { Converted } from './conversion.js';
import { ConvertError } from './convert-error.js';
import { leftovers, startDraft, type Draft, type DraftEvent } from './draft.js';
import { eachObject, isObject, objectOf, readJson, textOf, type JsonObject } from './read-json.js';
import { looksLikeSheet, readSheet, type Slide } from './timeline-js-sheet.js';
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
  const draft = startDraft();
  const isSheet = typeof input === 'string' && looksLikeSheet(input);
  const { title, slides, rest } = isSheet ? { ...readSheet(input, draft), rest: {} } : readSlides(input, draft);
  const { headline, text } = readText(title, '/title', draft);
  for (const slide of slides) addSlide(slide, draft);
  const own = { ...rest, title: draft.kept('timelinejs', title, ['text', 'unique_id'], '/title')['x-timelinejs'] };
  return draft.finish({ title: headline, description: text, ...leftovers('timelinejs', own) });
}

function readSlides(
  input: unknown,
  draft: Draft,
): { readonly title: JsonObject; readonly slides: readonly Slide[]; readonly rest: JsonObject } {
  const value = fromVersion2(readJson(input, expected));
  if (!isObject(value) || !Array.isArray(value['events'])) throw new ConvertError('has no "events"', { expected });
  const { title, events, eras, ...rest } = value;
  const slides: Slide[] = [];
  eachObject(events, '/events', draft, (slide, path) => slides.push({ slide, path, isEra: false }));
  eachObject(eras, '/eras', draft, (slide, path) => slides.push({ slide, path, isEra: true }));
  return { title: objectOf(title), slides, rest };
}

function readText(slide: JsonObject, path: string, draft: Draft, event?: DraftEvent): { readonly headline: string; readonly text: string } {
  const words = objectOf(slide['text']);
  return {
    headline: draft.words(textOf(words['headline']), `${path}/text/headline`, event),
    text: draft.words(textOf(words['text']), `${path}/text/text`, event),
  };
}

function addSlide({ slide, path, isEra }: Slide, draft: Draft): void {
  const event: DraftEvent = { ...draft.kept('timelinejs', slide, known, path) };
  const { headline, text } = readText(slide, path, draft, event);
  addMedia(event, slide['media'], `${path}/media`, draft);
  const group = draft.words(textOf(slide['group']), `${path}/group`);
  const date = readSlideDate(slide, path, draft);
  const lane = draft.lane(isEra ? { id: 'eras', label: 'Eras', 'x-background': true } : { id: group });
  draft.event({ id: textOf(slide['unique_id']), date, title: headline, summary: text, lane, ...event }, path);
}
