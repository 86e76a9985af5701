import { formatSpan } from '../../date/format-span.js';
import type { Instant } from '../../date/instant.js';
import type { PlotPicture } from '../picture.js';
import { fill } from './speech.js';

/** «Showing 2018–2025: 3 of 8 events.» */
export function describeView(
  { speech, store, timeline }: PlotPicture,
  { start, end }: { readonly start: Instant; readonly end: Instant },
): string {
  const span = { from: start, to: end };
  const { messages, number } = speech;
  return fill(messages.showing, {
    range: formatSpan(span, speech.dateOptions),
    n: number(store.window(span).total),
    total: number(timeline.events.length),
  });
}
