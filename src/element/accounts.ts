import { formatSpan } from '../date/format-span.js';
import { instant } from '../date/instant.js';
import type { Timeline, TimelineEvent } from '../model/timeline.js';
import { knownSpan } from '../store/known-span.js';
import type { Card } from '../render/quote-card.js';
import { cardOf, quotesOf, wordsOf } from './card-of.js';
import { titleOf } from './event-words.js';
import type { Picture } from './picture.js';
import { fill, type Speech } from './speech.js';

/** The accounts of the same happening, the event's own first, the others in the order of time; none where it is the only one (N5). */
function accountsOf(event: TimelineEvent, { events }: Timeline): readonly TimelineEvent[] {
  if (!event.accounts) return [];
  return [event, ...events.filter((other) => other.claimGroup === event.claimGroup && other.id !== event.id)];
}

/**
 * What the dates of accounts have in common, in words; undefined where that has no end that anybody states. A date that is not exact
 * leaves room for the others: “September” agrees with the 12th.
 */
function agreementOf(accounts: readonly TimelineEvent[], { messages, dateOptions }: Speech): string | undefined {
  const spans = accounts.map(({ date }) => knownSpan(date));
  const from = Math.max(...spans.map((span) => (span.startEdge === 'dated' ? span.from : -Infinity)));
  const to = Math.min(...spans.map((span) => (span.endEdge === 'dated' ? span.to : Infinity)));
  if (from >= to) return messages.noAgreement;
  if (!Number.isFinite(from) || !Number.isFinite(to)) return undefined;
  return fill(messages.agreement, { range: formatSpan({ from: instant(from), to: instant(to) }, dateOptions) });
}

/** The card of an event, with the other accounts of what happened. */
export function comparedCardOf(
  { timeline, whole, speech, now }: Pick<Picture, 'timeline' | 'whole' | 'speech' | 'now'>,
  rank: number,
): Card {
  const event = timeline.events[rank]!;
  const card = cardOf(event, rank, speech, now);
  const accounts = accountsOf(event, whole);
  if (accounts.length === 0) return card;
  return {
    ...card,
    accounts: accounts.map((account) => ({
      title: [titleOf(account, speech)].filter(({ text }) => text !== card.title.text).map(wordsOf)[0],
      when: speech.date(account.date.value, account.date.margin),
      quotes: quotesOf(account, speech),
    })),
    agreement: agreementOf(accounts, speech),
  };
}
