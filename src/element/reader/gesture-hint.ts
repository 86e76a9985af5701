import { css, html, type CSSResult, type TemplateResult } from 'lit';
import type { Messages } from '../words/messages/messages.js';
import { fill } from '../words/speech.js';

export { TimelineGestureHintEvent } from './gesture-hint-event.js';

/** How the key that zooms with the wheel is called on the reader's keyboard. */
const keyName = (): string => (/Mac|iP(hone|ad)/.test(navigator.platform) ? '⌘' : 'Ctrl');

/** What a wheel that went to the page might have been meant for (Z7). Those who hear the page have no wheel to be told of. */
export function renderHint({ gestureHint }: Messages, faded: () => void): TemplateResult {
  return html`<p class="hint" aria-hidden="true" @animationend=${faded}><span>${fill(gestureHint, { key: keyName() })}</span></p>`;
}

export const styles: CSSResult = css`
  .hint {
    position: absolute;
    inset: 0;
    z-index: 1;
    display: grid;
    place-items: center;
    margin: 0;
    pointer-events: none;
    /* Motion or not, it goes: the words are what fades. */
    animation: hint-fades 2s ease-in forwards;
  }
  .hint span {
    padding: 0.5rem 1rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  @keyframes hint-fades {
    60% {
      opacity: 1;
    }
    to {
      opacity: 0;
    }
  }
`;
