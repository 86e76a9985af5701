import { formatSpan } from '../../date/format-span.js';
import type { Instant } from '../../date/instant.js';
import type { PlotPicture } from '../picture.js';
import { cardWordsOf } from './card-words.js';
import { fill } from './speech.js';

/** «Showing 2018–2021: 3 of 8 events.», of all that there are, whatever a filter hides; «Showing everything: 8 events, 2018–2025.» */
export function describeView(
  { speech, store, timeline, whole }: PlotPicture,
  { start, end }: { readonly start: Instant; readonly end: Instant },
): string {
  const { count, number, messages, dateOptions } = speech;
  const { showing, showingAll } = cardWordsOf(speech);
  const { extent } = store;
  const total = whole.events.length;
  const events = count(messages.events, total);
  const isAll = timeline.events.length === total && extent && start <= extent.from && end >= extent.to;
  if (isAll) return fill(showingAll, { events, range: formatSpan(extent, dateOptions) });
  const span = { from: start, to: end };
  const n = store.window(span).total;
  const shown = count(messages.events, n);
  return fill(showing, { range: formatSpan(span, dateOptions), n: number(n), shown, total: number(total), events });
}
