import { formatSpan } from '../date/format-span.js';
import { instant } from '../date/instant.js';
import type { Timeline, TimelineEvent } from '../model/timeline.js';
import { knownSpan } from '../store/known-span.js';
import { fill, type Speech } from './speech.js';

/** The accounts of the same happening, the event's own first, the others in the order of time; none where it is the only one (N5). */
export function accountsOf(event: TimelineEvent, { events }: Timeline): readonly TimelineEvent[] {
  if (!event.accounts) return [];
  return [event, ...events.filter((other) => other.claimGroup === event.claimGroup && other.id !== event.id)];
}

/**
 * What the dates of accounts have in common, in words; undefined where that has no end that anybody states. A date that is not exact
 * leaves room for the others: “September” agrees with the 12th.
 */
export function agreementOf(accounts: readonly TimelineEvent[], { messages, dateOptions }: Speech): string | undefined {
  const spans = accounts.map(({ date }) => knownSpan(date));
  const from = Math.max(...spans.map((span) => (span.startEdge === 'dated' ? span.from : -Infinity)));
  const to = Math.min(...spans.map((span) => (span.endEdge === 'dated' ? span.to : Infinity)));
  if (from >= to) return messages.noAgreement;
  if (!Number.isFinite(from) || !Number.isFinite(to)) return undefined;
  return fill(messages.agreement, { range: formatSpan({ from: instant(from), to: instant(to) }, dateOptions) });
}
