import { css, type CSSResult } from 'lit';

/** The periods to choose from, and the headings that the list has of them. */
export const periodStyles: CSSResult = css`
  .periods {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.375rem;
    margin-block: 0.25rem 0.75rem;
    font-size: max(0.929em, 12px);
  }
  .periods ol {
    display: contents;
    list-style: none;
  }
  .periods li {
    min-inline-size: 0;
  }
  .period-choice {
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 28px;
    max-inline-size: 100%;
    padding: 0 0.625rem;
    border: 1px solid var(--_hair);
    border-radius: min(var(--_radius), 8px);
    background: transparent;
    text-align: start;
    font-variant-numeric: tabular-nums;
  }
  /* A title may be cut short: what it stands for opens it. A period's name is all there is to tell it by. */
  .period-choice.single {
    max-inline-size: min(100%, 18rem);
    white-space: nowrap;
  }
  .period-choice:hover {
    border-color: var(--_line);
  }
  .period-choice.out {
    border-color: transparent;
    padding-inline-start: 0.25rem;
    color: var(--_word);
    font-weight: 600;
  }
  .period-choice.out:hover {
    border-color: var(--_hair);
  }
  .period-choice svg {
    flex: none;
    inline-size: 14px;
    block-size: 14px;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  /* How many events there are; the name says it in words. */
  .period-choice[data-size]::after {
    content: attr(data-size);
  }
  .period-choice .when,
  .period-choice::after {
    color: var(--_muted);
  }
  .period-choice .title {
    font-weight: 400;
  }
  @media (pointer: coarse) {
    .period-choice {
      min-block-size: 44px;
    }
  }
  @media print {
    .periods {
      display: none;
    }
  }
`;
