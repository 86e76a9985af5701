import { cardOf, datingOf } from '../element/words/card-of.js';
import { datetimeOf } from '../element/words/event-words.js';
import type { TimelineEvent } from '../model/timeline.js';
import { escapeXml } from '../render/escape-xml.js';
import type { CardQuote } from '../render/quote-words.js';
import type { Figure } from './compose-figure.js';
import { attribute, DOT, printWords, safeHref } from './html-text.js';

/** Where events stand in a page: what links to them, and how deep their headings are. */
export interface EventPlace {
  readonly anchorOf: (id: string) => string | undefined;
  /** 1 to 6. */
  readonly level: number;
}

/** An event as an item of a list: what it was, when, how that is known, and the words it stands on. */
export function printEvent(event: TimelineEvent, rank: number, figure: Figure, { anchorOf, level }: EventPlace): string {
  const { speech, now, selected } = figure;
  const { title, tag, status, converted, summary, quotes, notes } = cardOf(event, rank, speech, now);
  const [date, ...known] = datingOf(event, speech).map(escapeXml);
  const datetime = datetimeOf(event);
  const dated =
    datetime === undefined ? `<span class="date">${date}</span>` : `<time class="date"${attribute('datetime', datetime)}>${date}</time>`;
  const tagged = tag === undefined ? '' : `${DOT}<strong class="status">${escapeXml(tag)}</strong>`;
  return [
    `<li${attribute('id', anchorOf(event.id))} data-status="${status}"${selected === rank ? ' aria-current="true"' : ''}>`,
    printWords(`h${String(level)}`, title),
    `<p class="when">${[dated, ...known].join(DOT)}${tagged}</p>`,
    ...(converted === undefined ? [] : [`<p class="converted">${escapeXml(converted)}</p>`]),
    ...(summary ? [printWords('p', summary, ' class="summary"')] : []),
    ...quotes.map(printQuote),
    ...notes.map((note) => printWords('p', note, ' class="note"')),
    '</li>',
  ].join('\n');
}

function printQuote({ exact, cite, stance, speaker, work, publisher, published, translation, links }: CardQuote): string {
  const who = [
    ...(speaker ? [printWords('bdi', speaker, ' class="speaker"')] : []),
    ...(work ? [printWords('cite', work)] : []),
    ...(publisher ? [printWords('bdi', publisher)] : []),
    ...(published
      ? [
          published.datetime
            ? `<time${attribute('datetime', published.datetime)}>${escapeXml(published.text)}</time>`
            : escapeXml(published.text),
        ]
      : []),
    ...links.flatMap(({ href, text }) => (safeHref(href) ? [`<a${attribute('href', href)} rel="external">${escapeXml(text)}</a>`] : [])),
  ];
  return [
    `<figure class="quote">`,
    ...(stance ? [`<p class="stance">${escapeXml(stance)}</p>`] : []),
    // Not a space more than the source has: what stands between the tags is the quote.
    printWords('blockquote', exact, attribute('cite', safeHref(cite))),
    ...(translation ? [`<p class="translation">${escapeXml(translation.label)}: ${printWords('span', translation)}</p>`] : []),
    ...(who.length > 0 ? [`<figcaption>${who.join(DOT)}</figcaption>`] : []),
    '</figure>',
  ].join('\n');
}
