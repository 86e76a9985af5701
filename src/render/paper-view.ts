import { html, nothing, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import type { Card } from './quote-card.js';
import { renderAttribution, renderWords, type CardQuote } from './quote-words.js';

/** A timeline as it is printed. */
export interface PaperPage {
  /** The plot as SVG, all text in it escaped; undefined where the list is to stand alone. */
  readonly strip: string | undefined;
  /** Says which part of all events this is; undefined where it is all. */
  readonly note: string | undefined;
  readonly cards: readonly Card[];
  /** Names the list. */
  readonly label: string;
  /** Says of “[…]” what it is. */
  readonly omission: string;
  readonly direction: 'ltr' | 'rtl';
}

/** Everything that is known, without anything to press: the plot as a strip, and each event with its dates, its status in words, its quotes and addresses (N8). */
export function renderPaper({ strip, note, cards, label, omission, direction }: PaperPage): TemplateResult {
  return html`<div class="paper-page" dir=${direction}>
    ${strip === undefined ? nothing : html`<div class="paper-strip" aria-hidden="true">${unsafeHTML(strip)}</div>`}
    ${note === undefined ? nothing : html`<p>${note}</p>`}
    <ol role="list" aria-label=${label}>
      ${cards.map((card) => renderEntry(card, omission))}
    </ol>
  </div>`;
}

function renderEntry({ title, when, converted, tag, status, summary, quotes, notes }: Card, omission: string): TemplateResult {
  return html`<li>
    <h3 dir="auto" lang=${title.lang}>${title.text}</h3>
    <p class="when ${status}">${when}${tag ? html` <span class="tag">${tag}</span>` : nothing}</p>
    ${converted ? html`<p class="when">${converted}</p>` : nothing}
    ${summary ? html`<p dir="auto" lang=${summary.lang}>${summary.text}</p>` : nothing}
    ${quotes.map((quote) => renderSaid(quote, omission))}
    ${notes.map(({ text, lang }) => html`<p class="muted" dir="auto" lang=${lang}>${text}</p>`)}
  </li>`;
}

/** With addresses in words: on paper there is nothing to follow. */
function renderSaid(quote: CardQuote, omission: string): TemplateResult {
  const { stance, translation, links } = quote;
  return html`<figure class="quote ${stance ? 'other' : ''}">
    ${stance ? html`<p class="stance">${stance}</p>` : nothing} ${renderWords(quote, false, omission)}
    ${
      translation
        ? html`<p class="translation">${translation.label}: <span lang=${translation.lang} dir="auto">${translation.text}</span></p>`
        : nothing
    }
    <figcaption>
      ${renderAttribution(quote)}
      ${links.map(({ href, text }) => html` <span class="address">${text}: <bdi dir="ltr">${typed(href)}</bdi></span>`)}
    </figcaption>
  </figure>`;
}

/** What one would type: without the words that a browser is to look for, which the page has beside it (P11). */
const typed = (href: string): string => href.replace(/#?:~:.*$/su, '');
