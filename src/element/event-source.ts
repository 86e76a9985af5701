import { html, LitElement, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { sourcePart } from './parts.js';
import type { SourceView } from './source/source-view.js';
import { themeStyles } from './styles/theme.styles.js';

/**
 * The text of a source, with every quote of a timeline marked in it and checked against it. A passage and its event light up together.
 *
 * The text is what stands in the element, else the dataset's `text` of that source, else what its `textUrl` leads to.
 *
 * @tagname event-source
 *
 * @slot - The text, with whatever markup it has; wins over the dataset's.
 * @slot heading - In place of the source's title.
 * @slot loading - While the text is on its way.
 * @slot error - When there is no text that could be shown.
 *
 * @csspart heading - The source's title.
 * @csspart attribution - Who published it, when, and where it is.
 * @csspart text - The text; it scrolls where it has less room than it needs.
 * @csspart passage - Quoted words in the text, only in browsers without the CSS Custom Highlight API.
 * @csspart quotes - The list of the quotes, with a verdict on each.
 * @csspart quote - The button of a quote in that list; carries `data-event-id`.
 * @csspart verdict - Whether its words stand in the text.
 * @csspart button - The button to try again.
 *
 * @cssstate loading - The text is on its way.
 * @cssstate error - There is no text that could be shown.
 *
 * @cssproperty --event-timeline-accent - Passages, links and focus rings.
 * @cssproperty --event-timeline-text - Text; inherits the page's colour.
 * @cssproperty --event-timeline-surface - What is behind; by default what is found behind the element.
 * @cssproperty --event-timeline-muted - Dates and notes.
 * @cssproperty --event-timeline-font - Font family; inherits the page's.
 * @cssproperty --event-timeline-font-size - Size of what stands around the text.
 * @cssproperty [--event-timeline-radius=8px] - Corners.
 * @cssproperty [--event-timeline-tint=30%] - Share of the accent behind the passage that is lit; the others have less than half.
 * @cssproperty --event-timeline-disputed - Quotes that the text does not have.
 * @cssproperty [--event-timeline-height=auto] - Least height of the element.
 * @cssproperty --event-timeline-quote-font - Font family of the text.
 * @cssproperty --event-timeline-quote-surface - Background of the text.
 * @cssproperty [--event-timeline-quote-max=36rem] - Widest a line of the text may be.
 */
export class EventSourceElement extends LitElement {
  static override styles: CSSResultGroup = themeStyles;
  static override properties: PropertyDeclarations = { for: {}, source: {}, locale: {} };

  /** Id of the `<event-timeline>`, in the same tree. */
  declare for: string | null;
  /** Id of a source in its dataset; by default the first. */
  declare source: string | null;
  /** BCP 47; by default the closest `lang`, then the dataset's. */
  declare locale: string | null;

  readonly #internals = this.attachInternals();
  #view: SourceView | undefined;

  constructor() {
    super();
    Object.assign(this, { for: null, source: null, locale: null });
  }

  /** All that it does is loaded with the first of them; who cannot have it sees what stands in the element. */
  protected override async scheduleUpdate(): Promise<void> {
    await sourcePart.load();
    this.#view ??= sourcePart.value?.createSourceView(this, this.#internals.states);
    await this.#view?.prepare();
    await super.scheduleUpdate();
  }

  protected override render(): TemplateResult {
    return this.#view?.render() ?? html`<slot></slot>`;
  }

  /** Settles when the text is shown, with its quotes marked, or has failed. */
  get loading(): Promise<void> {
    return this.updateComplete.then(() => this.#view?.settled());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'event-source': EventSourceElement;
  }
}
