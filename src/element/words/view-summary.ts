import { formatSpan } from '../../date/format-span.js';
import type { Instant } from '../../date/instant.js';
import type { BasePicture, PlotPicture } from '../picture.js';
import { cardWordsOf } from './card-words.js';
import { fill } from './speech.js';

/** «Showing 2018–2021: 3 of 8 events.», of all that there are, whatever a filter hides; «Showing everything: 8 events, 2018–2025.» */
export function describeView(picture: PlotPicture, { start, end }: { readonly start: Instant; readonly end: Instant }): string {
  const { speech, store, timeline, whole } = picture;
  const { extent } = store;
  const total = whole.events.length;
  if (timeline.events.length !== total || !extent || start > extent.from || end < extent.to) {
    const span = { from: start, to: end };
    return describePart(picture, span, store.window(span).total);
  }
  const range = formatSpan(extent, speech.dateOptions);
  return fill(cardWordsOf(speech).showingAll, { events: speech.count(speech.messages.events, total), range });
}

/** «Showing 2018–2021: 3 of 8 events.»; null stands for a part of those that state no date. */
export function describePart(
  { speech, whole }: BasePicture,
  span: { readonly from: Instant; readonly to: Instant } | null,
  n: number,
): string {
  const { count, number, messages, dateOptions } = speech;
  const total = whole.events.length;
  return fill(cardWordsOf(speech).showing, {
    range: span ? formatSpan(span, dateOptions) : messages.undated,
    n: number(n),
    shown: count(messages.events, n),
    total: number(total),
    events: count(messages.events, total),
  });
}
