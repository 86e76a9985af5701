import { formatSpan } from '../../date/format-span.js';
import type { Status, Timeline } from '../../model/timeline.js';
import type { MemoryStore } from '../../store/event-store.js';
import { fill, type Speech } from './speech.js';

const TOLD: readonly Exclude<Status, 'confirmed'>[] = ['claimed', 'disputed', 'planned', 'cancelled'];

/** Finds when most happened, where there is so much that it is worth a word (A7). */
export type Busiest = (store: MemoryStore, speech: Speech) => string | undefined;

/** «8 events from one source, 2018–2025. 3 dates are known only in part; one is disputed; one is planned.» */
export function summarize({ events, sources }: Timeline, store: MemoryStore, speech: Speech, busiest?: Busiest): string {
  const { extent, tally } = store;
  const { messages, count } = speech;
  const range = extent ? formatSpan(extent, speech.dateOptions) : messages.undated;
  const opening = sources.size > 0 ? messages.summary : messages.summaryWithoutSources;
  const first = fill(opening, { events: count(messages.events, events.length), sources: count(messages.sources, sources.size), range });
  const parts = tally.imprecise > 0 ? [count(messages.imprecise, tally.imprecise)] : [];
  for (const status of TOLD) {
    const number = tally.statuses.get(status);
    if (number) parts.push(count(messages.statusCounts[status], number));
  }
  const most = busiest?.(store, speech);
  if (most) parts.push(most);
  return parts.length > 0 ? `${first} ${capitalized(parts.join(messages.listSeparator), messages.lang)}.` : first;
}

const capitalized = (text: string, locale: string): string => text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
