import { html, nothing, type TemplateResult } from 'lit';
import { renderAccountBars, type AccountChart } from './account-bars.js';
import { renderAttribution, renderWords, type CardQuote, type Words } from './quote-words.js';

/** What a card says; everything in it is ready to be shown. */
export interface Card {
  readonly rank: number;
  readonly title: Words;
  /** «2024 · known to the year · “last year”, measured from 13 August 2025» */
  readonly when: string;
  /** «7 Shawwal 1446 AH · Hijri calendar (Umm al-Qura)», where another calendar than the axis' was asked for. */
  readonly converted: string | undefined;
  readonly notes: readonly Words[];
  readonly tag: string | undefined;
  readonly status: string;
  readonly summary: Words | undefined;
  readonly quotes: readonly CardQuote[];
  /** All accounts of the same happening, this one first (N5); empty where there is no other. */
  readonly accounts: readonly CardAccount[];
  /** «The accounts agree on: 12 September 1898» */
  readonly agreement: string | undefined;
  /** When each of the accounts is; undefined where there is none, or none of them says. */
  readonly chart: AccountChart | undefined;
}

/** What one account says. */
export interface CardAccount {
  /** Where it is not that of the card. */
  readonly title: Words | undefined;
  readonly when: string;
  readonly quotes: readonly CardQuote[];
}

export interface CardLabels {
  readonly close: string;
  readonly newTab: string;
  readonly copyQuote: string;
  readonly copyLink: string;
  readonly fullQuote: string;
  readonly omission: string;
  readonly noQuote: string;
  readonly backToEvent: string;
}

export interface CardState {
  readonly labels: CardLabels;
  readonly pinned: boolean;
  /** Quotes shown whole, by index. */
  readonly unfolded: ReadonlySet<number>;
  /** The mark is out of view; the card stands at the edge and offers the way back. */
  readonly docked: boolean;
  /** Whether a link to the event would open it. */
  readonly linkable: boolean;
  /** What was just copied, said once. */
  readonly notice: string;
}

/** Longer quotes start folded (P7). */
const MOST_WORDS = 60;

/** The verbatim words of an event: who said them, where, and how the date is known (P4, P5). */
export function renderCard(card: Card, state: CardState): TemplateResult {
  const { labels, pinned, docked, linkable } = state;
  return html`<div class="card-body">
    <header>
      <p class="when ${card.status}" id="card-when">${card.when}${card.tag ? html` <span class="tag">${card.tag}</span>` : nothing}</p>
      ${card.converted ? html`<p class="when">${card.converted}</p>` : nothing}
      <h3 id="card-title" dir="auto" lang=${card.title.lang}>${card.title.text}</h3>
      ${
        pinned
          ? html`<button type="button" part="button" class="icon-button close" data-action="close" aria-label=${labels.close}>
              <svg aria-hidden="true" viewBox="0 0 16 16"><path d="M4 4l8 8M12 4l-8 8"></path></svg>
            </button>`
          : nothing
      }
    </header>
    <div class="card-scroll">
      ${card.summary ? html`<p class="summary" dir="auto" lang=${card.summary.lang}>${card.summary.text}</p>` : nothing}
      ${card.accounts.length > 0 ? renderAccounts(card, state) : renderQuotes(card.quotes, 0, state)}
      ${card.notes.map(({ text, lang }) => html`<p class="note" dir="auto" lang=${lang}>${text}</p>`)}
    </div>
    <footer class="card-actions">
      ${docked ? html`<button type="button" class="text-button" data-action="back">${labels.backToEvent}</button>` : nothing}
      ${card.quotes.length > 0 ? html`<button type="button" class="text-button" data-action="copy-quote">${labels.copyQuote}</button>` : nothing}
      ${linkable ? html`<button type="button" class="text-button" data-action="copy-link">${labels.copyLink}</button>` : nothing}
      <span class="notice" aria-hidden="true">${state.notice}</span>
    </footer>
  </div>`;
}

function renderQuotes(quotes: readonly CardQuote[], first: number, state: CardState): TemplateResult {
  return html`${quotes.map((quote, index) => renderQuote(quote, first + index, state))}
  ${quotes.length === 0 ? html`<p class="muted">${state.labels.noQuote}</p>` : nothing}`;
}

/** Side by side where there is room; what they agree on, in words. */
function renderAccounts({ accounts, agreement, chart }: Card, state: CardState): TemplateResult {
  let first = 0;
  const sections = accounts.map(({ title, when, quotes }) => {
    const section = html`<section class="account">
      <h4>${when}</h4>
      ${title ? html`<p class="account-title" dir="auto" lang=${title.lang}>${title.text}</p>` : nothing}
      ${renderQuotes(quotes, first, state)}
    </section>`;
    first += quotes.length;
    return section;
  });
  return html`${agreement ? html`<p class="agreement">${agreement}</p>` : nothing} ${chart ? renderAccountBars(chart) : nothing}
    <div class="accounts">${sections}</div>`;
}

function renderQuote(quote: CardQuote, index: number, { labels, unfolded }: CardState): TemplateResult {
  const { exact, stance, translation, links } = quote;
  const folded = !unfolded.has(index) && exact.text.split(/\s+/u).length > MOST_WORDS;
  return html`<figure class="quote ${stance ? 'other' : ''}">
    ${stance ? html`<p class="stance">${stance}</p>` : nothing} ${renderWords(quote, folded, labels.omission)}
    ${
      folded
        ? html`<button type="button" class="text-button" data-action="unfold" data-quote=${index}>${labels.fullQuote}</button>`
        : nothing
    }
    ${
      translation
        ? html`<p class="translation">
            <span class="muted">${translation.label}:</span> <span lang=${translation.lang} dir="auto">${translation.text}</span>
          </p>`
        : nothing
    }
    <figcaption part="attribution">
      ${renderAttribution(quote)}
      ${links.map(
        ({ href, text }) =>
          html` <a href=${href} target="_blank" rel="noopener external"
            >${text}<span class="visually-hidden"> (${labels.newTab})</span></a
          >`,
      )}
    </figcaption>
  </figure>`;
}
