import { css, type CSSResult } from 'lit';

/** Heading, summary, toolbar, legend and the states before there is a timeline. */
export const frameStyles: CSSResult = css`
  /* Beside all else and in nobody's way: as wide as the element, and as high as the page makes it, or 0. */
  .ruler {
    float: inline-start;
    inline-size: 100%;
    margin-inline-end: -100%;
    pointer-events: none;
    block-size: 100%;
    min-block-size: var(--event-timeline-height, 0px);
  }
  .header {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-start;
    justify-content: space-between;
    gap: 0.5rem 1.5rem;
  }
  .titles {
    flex: 1 1 16rem;
    min-inline-size: 0;
    margin-block-end: 1rem;
  }
  /* Without a title to see. */
  .titles.unseen {
    margin: 0;
  }
  h2 {
    margin: 0;
    font-size: 1.45em;
    line-height: 1.3;
    font-weight: 700;
    text-wrap: balance;
    overflow-wrap: anywhere;
  }
  .summary-line {
    margin: 0.25rem 0 0;
    color: var(--_muted);
    text-wrap: pretty;
  }
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375rem;
    margin-block-end: 0.5rem;
  }
  .toolbar [data-action='horizontal']:not(:first-child) {
    margin-inline-start: 0.5rem;
  }
  .icon-button:is([aria-pressed='true'], [aria-expanded='true']) {
    border-color: currentcolor;
    color: var(--_word);
  }
  .icon-button {
    display: grid;
    place-items: center;
    min-inline-size: 32px;
    min-block-size: 32px;
    padding: 0;
    border: 1px solid var(--_hair);
    border-radius: min(var(--_radius), 8px);
    background: transparent;
  }
  .icon-button[aria-disabled='true'] {
    opacity: 0.45;
  }
  .icon-button svg,
  .text-button svg {
    display: block;
    inline-size: 16px;
    block-size: 16px;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .text-button {
    display: inline-flex;
    align-items: center;
    gap: 0.25rem;
    min-block-size: 32px;
    padding: 0;
    border: 0;
    border-radius: 4px;
    background: transparent;
    color: var(--_word);
  }
  .flipped {
    scale: -1 1;
  }
  @media (pointer: coarse) {
    .icon-button,
    .text-button {
      min-inline-size: 44px;
      min-block-size: 44px;
    }
  }
  .ends {
    display: flex;
    justify-content: space-between;
  }
  .ends .text-button {
    color: var(--_muted);
    font-size: max(0.857em, 12px);
  }
  details.legend {
    margin-block-start: 0.5rem;
    font-size: max(0.929em, 12px);
  }
  .legend summary {
    inline-size: fit-content;
    padding-block: 0.375rem;
    color: var(--_muted);
  }
  /* What is said in the place of a timeline takes the room that the page keeps for it, with its words at one height: a try again moves nothing. */
  .frame:has(.state) {
    display: flex;
    flex-direction: column;
    min-block-size: inherit;
  }
  .state {
    display: grid;
    flex: auto;
    place-content: start center;
    justify-items: center;
    gap: 0.5rem;
    min-block-size: 12rem;
    padding: 3rem 1.5rem;
    border-radius: var(--_radius);
    background: color-mix(in srgb, currentcolor 3%, transparent);
    text-align: center;
  }
  slot[name='error'] + .own {
    margin-block-start: 1rem;
  }
  .state p {
    margin: 0;
    max-inline-size: 44ch;
    overflow-wrap: anywhere;
    text-wrap: balance;
  }
  .state .text-button {
    margin-block-start: 0.5rem;
    padding-inline: 1rem;
    border: 1px solid currentcolor;
    border-radius: min(var(--_radius), 8px);
  }
  .sketch {
    inline-size: 18rem;
    max-inline-size: 100%;
    fill: none;
    stroke: var(--_line);
  }
  .ghosts {
    fill: var(--_line);
    stroke: none;
    opacity: 0.4;
  }
  @media (prefers-reduced-motion: no-preference) {
    .ghosts {
      animation: breathe 1.2s ease-in-out infinite alternate;
    }
    @keyframes breathe {
      to {
        opacity: 0.15;
      }
    }
  }
`;
