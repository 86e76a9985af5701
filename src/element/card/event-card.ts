import { html, type TemplateResult } from 'lit';
import { renderCard } from '../../render/quote-card.js';
import { comparedCardOf } from './accounts.js';
import { cardLabels } from '../words/card-of.js';
import { cardWordsOf } from '../words/card-words.js';
import { copyCitation } from './copy-quote.js';
import { arrivalsPart } from '../parts.js';
import type { Picture } from '../picture.js';
import type { ViewState } from '../views/plot-view.js';

// The card with the quotes of an event, and what can be done in it.

export { copyText } from './copy-quote.js';

/** What stands in the card of an event. */
function renderEventCard(picture: Picture, rank: number, state: ViewState['card']): TemplateResult {
  const card = comparedCardOf(picture, rank);
  const notes = arrivalsPart.value?.correctionNotes(picture.timeline.events[rank]!, picture.speech) ?? [];
  return renderCard({ ...card, notes: [...notes, ...card.notes] }, { ...state, labels: cardLabels(picture.speech) });
}

/** The same over the plot. */
export function renderPopover(picture: Picture, rank: number, state: ViewState['card']): TemplateResult {
  return html`<div
    class="card"
    part="popover"
    id="quote"
    popover="manual"
    role="dialog"
    aria-labelledby="card-title"
    tabindex="-1"
    data-card
    dir=${picture.direction}
  >
    <div class="arrow" aria-hidden="true"></div>
    ${renderEventCard(picture, rank, state)}
  </div>`;
}

/** The same in a list or a table, in the place of the event. */
export function renderCardInPlace(picture: Picture, rank: number, state: ViewState['card']): TemplateResult {
  return html`<div class="card in-place" part="popover" id="quote" role="group" aria-labelledby="card-title" tabindex="-1" data-card>
    ${renderEventCard(picture, rank, state)}
  </div>`;
}

/** Copies the quote of an event, with whom it is from and the address of the event. False where the page may not. */
export function copyQuote(picture: Picture, rank: number, address: string): Promise<boolean> {
  return copyCitation({ card: comparedCardOf(picture, rank), address, comma: cardWordsOf(picture.speech).comma });
}
