import { formatDate } from '../../date/format-date.js';
import type { Instant } from '../../date/instant.js';
import { primaryLanguage } from '../../date/primary-language.js';
import { textFragmentUrl } from '../../model/text-fragment.js';
import type { EventDate, LocalizedText, Quote, Source, TimelineEvent, Wording } from '../../model/timeline.js';
import { wordingFor } from '../../model/wording.js';
import type { Card, CardLabels } from '../../render/quote-card.js';
import type { CardLink, CardQuote, Words } from '../../render/quote-words.js';
import { cardWordsOf } from './card-words.js';
import { knownTo, statusWords, titleOf } from './event-words.js';
import { directionOf, fill, type Speech } from './speech.js';

/** Everything a card says about an event, in the reader's language; the quotes in their own. */
export function cardOf(event: TimelineEvent, rank: number, speech: Speech, now: Instant): Card {
  const title = titleOf(event, speech);
  return {
    rank,
    title: wordsOf(title),
    when: datingOf(event, speech).join(' · '),
    converted: convertedOf(event, speech),
    notes: notesOf(event, speech),
    tag: event.status === 'confirmed' ? undefined : statusWords(event, speech, now),
    status: event.status,
    summary: localized(event.summary, speech),
    quotes: quotesOf(event, speech),
    accounts: [],
    agreement: undefined,
    chart: undefined,
  };
}

/** Everything that an event stands on, ready to be shown. */
export const quotesOf = ({ quotes }: TimelineEvent, speech: Speech): CardQuote[] => quotes.map((quote) => quoteOf(quote, speech));

/** The fixed words of a card. */
export function cardLabels(speech: Speech): CardLabels {
  const { close, newTab } = speech.messages;
  const { copyQuote, copyLink, fullQuote, omission, noQuote, backToEvent } = cardWordsOf(speech);
  return { close, newTab, copyQuote, copyLink, fullQuote, omission, noQuote, backToEvent };
}

/** A wording as a card has it. */
export const wordsOf = ({ text, lang, dir }: Wording): Words => (dir ? { text, lang, dir } : { text, lang });

function localized(text: LocalizedText, speech: Speech): Words | undefined {
  const wording = wordingFor(text, speech.locale);
  return wording && wordsOf(wording);
}

/** When it was, and how that is known: «2024», «known to the year only», «“last year”, measured from 13 August 2025»; in the calendar of the axis. */
export function datingOf({ date }: TimelineEvent, speech: Speech): readonly [date: string, ...known: string[]] {
  const { messages } = speech;
  const words = cardWordsOf(speech);
  const parts: [string, ...string[]] = [gregorianOf(date, speech), knownTo(date.value, messages)];
  if (date.value.approximate && date.margin === undefined) parts.push(words.defaultMargin);
  // Nobody needs «1987 · “1987”».
  if (date.asWritten !== undefined && (date.relativeTo || date.asWritten !== parts[0])) {
    const measured = date.relativeTo ? ` ${fill(words.relativeTo, { date: gregorianOf({ value: date.relativeTo }, speech) })}` : '';
    parts.push(speech.quoted(isolated(date.asWritten, speech)) + measured);
  } else if (date.basis && date.basis !== 'stated') parts.push(words.basis[date.basis]);
  return parts;
}

/** Words of the other direction keep their full stops to themselves (R5): first strong isolate, pop directional isolate. */
const isolated = (words: string, { locale }: Speech): string =>
  /^\P{L}*[\p{Script=Arab}\p{Script=Hebr}]/u.test(words) === (directionOf(locale) === 'rtl') ? words : `\u2068${words}\u2069`;

const gregorianOf = ({ value, margin }: Pick<EventDate, 'value' | 'margin'>, { dateOptions }: Speech): string =>
  formatDate(value, { ...dateOptions, calendar: 'gregory', margin });

/**
 * «7 Shawwal 1446 AH · Hijri calendar (Umm al-Qura)»: the date in the calendar that was asked for, and how it was converted (R8). Without
 * one where none was, for months and years, which would need days that nobody stated, and where the calendar's tables do not reach.
 */
function convertedOf({ date }: TimelineEvent, speech: Speech): string | undefined {
  const { calendar = 'gregory', locale } = speech.dateOptions;
  const told = formatDate(date.value, { ...speech.dateOptions, margin: date.margin });
  if (told === gregorianOf(date, speech)) return undefined;
  return `${told} · ${new Intl.DisplayNames(locale, { type: 'calendar' }).of(calendar) ?? calendar}`;
}

function notesOf({ date, note }: TimelineEvent, speech: Speech): Words[] {
  const others = date.alternatives.map(({ value, note: why, source }): Words => {
    const said = fill(cardWordsOf(speech).otherDate, { date: speech.date(value) });
    const by = localized(why, speech)?.text ?? (source && localized(source.title, speech)?.text);
    return { text: by ? `${said} (${by})` : said, lang: speech.locale };
  });
  return [localized(date.note, speech), ...others, localized(note, speech)].filter((words) => words !== undefined);
}

function quoteOf(quote: Quote, speech: Speech): CardQuote {
  const words = cardWordsOf(speech);
  const { source, exact, lang, stance } = quote;
  const translation = wordingFor(quote.translation, speech.locale);
  const published = source?.published;
  return {
    // A source tells the direction of its own language; a quote in another finds its by itself.
    exact: source?.dir && sameLanguage(lang, source.lang ?? lang) ? { text: exact, lang, dir: source.dir } : { text: exact, lang },
    cite: source?.url,
    stance: stance === 'supports' ? undefined : words.stance[stance],
    speaker: localized(quote.speaker, speech),
    work: source && localized(source.title, speech),
    publisher: source && localized(source.publisher, speech),
    published: published && {
      text: speech.date(published),
      datetime: published.kind === 'date' && published.level === 0 ? published.text : undefined,
    },
    // A reader of the quote's own language needs no translation of it.
    translation:
      translation && !sameLanguage(lang, speech.locale) && sameLanguage(translation.lang, speech.locale)
        ? { ...wordsOf(translation), label: words.translation[translation.by ?? 'human'] }
        : undefined,
    links: source ? linksOf(source, quote, speech) : [],
  };
}

const sameLanguage = (a: string, b: string): boolean => primaryLanguage(a) === primaryLanguage(b);

function linksOf({ url, archiveUrl }: Source, quote: Quote, speech: Speech): CardLink[] {
  const { openSource, openArchive } = cardWordsOf(speech);
  const link = (href: string | undefined, text: string): CardLink[] => (href ? [{ href: textFragmentUrl(href, quote), text }] : []);
  return [...link(url, openSource), ...link(archiveUrl, openArchive)];
}
