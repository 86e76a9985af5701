import { formatSpan } from '../../date/format-span.js';
import { instant } from '../../date/instant.js';
import type { Timeline, TimelineEvent } from '../../model/timeline.js';
import { wordingFor } from '../../model/wording.js';
import { knownSpan } from '../../store/known-span.js';
import type { AccountChart } from '../../render/account-bars.js';
import type { Card } from '../../render/quote-card.js';
import type { Words } from '../../render/quote-words.js';
import { cardOf, quotesOf, wordsOf } from '../words/card-of.js';
import { titleOf } from '../words/event-words.js';
import type { Picture } from '../picture.js';
import { cardWordsOf } from '../words/card-words.js';
import { fill, type Speech } from '../words/speech.js';

/** The accounts of the same happening, the event's own first, the others in the order of time; none where it is the only one (N5). */
function accountsOf(event: TimelineEvent, { events }: Timeline): readonly TimelineEvent[] {
  if (!event.accounts) return [];
  return [event, ...events.filter((other) => other.claimGroup === event.claimGroup && other.id !== event.id)];
}

/** What the dates of accounts have in common: a date that is not exact leaves room for the others, “September” agrees with the 12th. */
function agreedSpan(accounts: readonly TimelineEvent[]): { readonly from: number; readonly to: number } {
  const spans = accounts.map(({ date }) => knownSpan(date));
  return {
    from: Math.max(...spans.map((span) => (span.startEdge === 'dated' ? span.from : -Infinity))),
    to: Math.min(...spans.map((span) => (span.endEdge === 'dated' ? span.to : Infinity))),
  };
}

/** The same in words; undefined where it has no end that anybody states. */
function agreementOf(accounts: readonly TimelineEvent[], speech: Speech): string | undefined {
  const { from, to } = agreedSpan(accounts);
  const { noAgreement, agreement } = cardWordsOf(speech);
  if (from >= to) return noAgreement;
  if (!Number.isFinite(from) || !Number.isFinite(to)) return undefined;
  return fill(agreement, { range: formatSpan({ from: instant(from), to: instant(to) }, speech.dateOptions) });
}

/** Free on either side of what the accounts cover. */
const MARGIN = 0.04;

/** The accounts as bars on one stretch of time; what has no end goes on to the end of it. Undefined where nobody says when. */
function chartOf(accounts: readonly TimelineEvent[], speech: Speech, mirrored: boolean): AccountChart | undefined {
  const spans = accounts.map(({ date }) => knownSpan(date));
  const [from, to] = [Math.min(...spans.map((span) => span.from)), Math.max(...spans.map((span) => span.to))];
  if (!Number.isFinite(from) || !Number.isFinite(to)) return undefined;
  const share = (time: number): number => Math.max(0, Math.min(1, MARGIN + ((time - from) / (to - from)) * (1 - 2 * MARGIN)));
  const agreed = agreedSpan(accounts);
  return {
    mirrored,
    agreed: agreed.from < agreed.to ? { start: share(agreed.from), end: share(agreed.to) } : undefined,
    rows: accounts.map((account, at) => {
      const span = spans[at]!;
      const [start, end] = [span.startEdge === 'open' ? 0 : share(span.from), span.endEdge === 'open' ? 1 : share(span.to)];
      return { name: nameOf(account, speech), span: { start, end } };
    }),
  };
}

/** Who gives an account, else its title. */
const nameOf = (account: TimelineEvent, speech: Speech): Words =>
  wordsOf((account.teller && wordingFor(account.teller, speech.locale)) ?? titleOf(account, speech));

/** The card of an event, with the other accounts of what happened. */
export function comparedCardOf(picture: Picture, rank: number): Card {
  const { timeline, whole, speech, now, direction } = picture;
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
    chart: chartOf(accounts, speech, (picture.layout === 'horizontal' ? picture.scene.direction : direction) === 'rtl'),
  };
}
