import type { ImpreciseDate } from '../../date/imprecise-date.js';
import { knownToOf } from '../../date/known-to.js';
import { primaryLanguage } from '../../date/primary-language.js';
import { iconOf } from '../../layout/event-look.js';
import type { LabelText } from '../../layout/layout.js';
import type { Timeline, TimelineEvent, Wording } from '../../model/timeline.js';
import { wordingFor } from '../../model/wording.js';
import type { Instant } from '../../date/instant.js';
import type { Messages } from './messages/messages.js';
import type { Speech } from './speech.js';

/** The title in the reader's language; without one, the date's words stand in. */
export function titleOf(event: TimelineEvent, speech: Speech): Wording {
  const title = wordingFor(event.title, speech.locale);
  return title && title.text.trim() !== '' ? title : { text: dateWords(event, speech), lang: speech.locale };
}

/**
 * The date as it is shown. An author's own wording («spring 1916») stands for the date (U8), unless it only makes sense on the day it
 * was written («last year»): then the computed date comes first and the wording after it.
 */
export function dateWords(event: TimelineEvent, speech: Speech): string {
  const { asWritten, value } = event.date;
  if (asWritten === undefined) return speech.date(value, event.date.margin);
  if (!isRelative(event)) return asWritten;
  return `${speech.date(value, event.date.margin)} · ${speech.quoted(asWritten)}`;
}

/** Words that need a day to be measured from, or that somebody had to work out. */
const isRelative = ({ date }: TimelineEvent): boolean =>
  date.relativeTo !== undefined || (date.basis !== undefined && date.basis !== 'stated');

/** Most characters of a date with its wording on a label; a longer wording is in the card. */
const MOST = 36;

/** What a label says. The words of the source are on it where they are short, and the reader's own language. */
export function labelText(event: TimelineEvent, timeline: Timeline, speech: Speech, now: Instant): LabelText {
  let date: string | undefined;
  return {
    ...headlineOf(event, timeline, speech, now),
    // When it is asked for: `Intl` takes its time, and in a crowd not every event has a label.
    get date() {
      return (date ??= labelDate(event, timeline, speech));
    },
  };
}

function labelDate(event: TimelineEvent, timeline: Timeline, speech: Speech): string {
  const foreign = primaryLanguage(timeline.lang) !== primaryLanguage(speech.locale);
  const date = dateWords(event, speech);
  const teller = event.teller && wordingFor(event.teller, speech.locale);
  // Accounts of one happening have one title, so that only their dates and sources tell them apart (N5).
  if (teller) return `${speech.date(event.date.value, event.date.margin)} · \u2068${teller.text}\u2069`;
  return date.length <= MOST && !foreign ? date : speech.date(event.date.value, event.date.margin);
}

/** The same without the date. */
export function headlineOf(event: TimelineEvent, timeline: Timeline, speech: Speech, now: Instant): Omit<LabelText, 'date'> {
  const { text, lang } = titleOf(event, speech);
  const tags = [event.status === 'confirmed' ? '' : statusWords(event, speech, now), event.corrected ? speech.messages.updated : ''];
  return { title: text, lang, tag: tags.filter(Boolean).join(' · '), icon: iconOf(event, timeline) };
}

/** The status in words. A plan whose day has passed says that nobody confirmed it (U11), a dispute how many accounts there are (U6). */
export function statusWords({ status, date, accounts }: TimelineEvent, { messages, count }: Speech, now: Instant): string {
  if (status === 'disputed' && accounts) return `${messages.status[status]}: ${count(messages.accounts, accounts)}`;
  return status === 'planned' && date.value.max <= now ? messages.plannedInPast : messages.status[status];
}

/** How precisely a date is known, in words. */
export function knownTo(date: ImpreciseDate, messages: Messages): string {
  return messages.knownTo[knownToOf(date)];
}

/** For `<time datetime>`: only a whole year, month, day or time can be said there; HTML has no years before 1. */
export function datetimeOf({ date }: TimelineEvent): string | undefined {
  const { value } = date;
  return value.kind === 'date' && value.level === 0 && !value.text.startsWith('0000') ? value.text : undefined;
}
