import { html, type TemplateResult } from 'lit';
import type { Words } from './quote-words.js';

/** A step of a story, ready to be read. */
export interface StoryStep {
  readonly text: Words;
  /** «3» */
  readonly number: string;
  /** «18 September 2004 · Opening day»: the event that it is about. */
  readonly event: string;
}

export interface StoryLabels {
  readonly story: string;
  readonly previous: string;
  readonly next: string;
  /** «3 of 8» */
  readonly place: string;
}

/** One step at a time, above the plot that moves with it (N3). All texts keep their room, so that nothing moves from step to step. */
export function renderStepper(
  steps: readonly StoryStep[],
  at: number,
  { story, previous, next, place }: StoryLabels,
  key: (event: KeyboardEvent) => void,
): TemplateResult {
  const button = (action: string, label: string, isIdle: boolean): TemplateResult =>
    html`<button type="button" part="button" class="step-button" data-action=${action} aria-disabled=${isIdle ? 'true' : 'false'}>
      ${label}
    </button>`;
  return html`<div class="story" role="group" aria-label=${story} @keydown=${key}>
    <div class="texts">
      ${steps.map(({ text }, index) => html`<p class=${index === at ? '' : 'other'} dir="auto" lang=${text.lang}>${text.text}</p>`)}
    </div>
    <div class="steps">
      ${button('previous-step', previous, at === 0)}<span>${place}</span>${button('next-step', next, at === steps.length - 1)}
    </div>
  </div>`;
}

/** The whole story as plain text, where the page itself is scrolled; each step leads to its event. */
export function renderStoryText(steps: readonly StoryStep[], { story }: Pick<StoryLabels, 'story'>): TemplateResult {
  return html`<ol class="story-text" role="list" aria-label=${story}>
    ${steps.map(
      ({ text, number, event }, index) =>
        html`<li>
          <span aria-hidden="true">${number}</span>
          <p dir="auto" lang=${text.lang}>${text.text}</p>
          <button type="button" part="button" class="text-button" data-action="to-step" data-step=${index}>${event}</button>
        </li>`,
    )}
  </ol>`;
}
