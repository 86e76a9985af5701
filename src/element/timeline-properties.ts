import { LitElement, type PropertyDeclarations } from 'lit';
import type { ScaleKind } from '../axis/time-scale.js';
import type { Dataset } from '../model/dataset.js';
import type { TimelineFilters } from '../store/event-facets.js';
import type { Grouping } from '../store/group-events.js';
import type { Gestures } from './reader/gesture-controller.js';

export type TimelineLayout = 'auto' | 'horizontal' | 'vertical' | 'table';
/** When the density of everything is shown. */
export type OverviewUse = 'auto' | 'on' | 'off';
export type AxisDirection = 'auto' | 'ltr' | 'rtl';

/**
 * What a page sets on a timeline: attributes, properties and what they are at first, slots, parts, states and tokens.
 *
 * @slot - Fallback content, or the events as a list; shown while there is no timeline.
 * @slot heading - In place of the title.
 * @slot summary - In place of the generated summary.
 * @slot loading - While the dataset is on its way.
 * @slot error - When there is nothing that could be shown.
 * @slot empty - When the dataset has no events.
 * @slot footer - Below everything.
 *
 * @csspart heading - The title.
 * @csspart toolbar - The buttons for zoom, layout and filter.
 * @csspart button - A button of the toolbar, the axis or the card.
 * @csspart plot - The area that is zoomed and panned.
 * @csspart axis - The words of the axis.
 * @csspart tick - A tick line.
 * @csspart overview - The density of all events, with a brush on what is seen.
 * @csspart event - The button of an event; carries `data-event-id`.
 * @csspart mark - What stands for an event on its line.
 * @csspart label - Title, status and date of an event.
 * @csspart cluster - “+N”: events without a label of their own.
 * @csspart popover - The card with the quotes.
 * @csspart quote - The verbatim words.
 * @csspart attribution - Who said them, and where.
 * @csspart lane - The name of a lane.
 * @csspart table - The table of events.
 *
 * @cssstate loading - The dataset is on its way.
 * @cssstate error - Nothing could be shown.
 * @cssstate empty - The dataset has no events.
 * @cssstate vertical - The timeline is a list.
 *
 * @cssproperty --event-timeline-accent - Marks, links and focus rings.
 * @cssproperty --event-timeline-text - Text; inherits the page's colour.
 * @cssproperty --event-timeline-surface - What is behind; by default what is found behind the element.
 * @cssproperty --event-timeline-muted - Dates, ticks and notes.
 * @cssproperty --event-timeline-line - The axis.
 * @cssproperty --event-timeline-font - Font family; inherits the page's.
 * @cssproperty --event-timeline-font-size - Size of labels.
 * @cssproperty [--event-timeline-radius=8px] - Corners of cards and buttons.
 * @cssproperty [--event-timeline-mark-size=12px] - Diameter of a disc; bars are 4px higher.
 * @cssproperty [--event-timeline-tint=30%] - Share of the accent in the fill of imprecise dates.
 * @cssproperty [--event-timeline-hatch-gap=4px] - Distance of hatch lines.
 * @cssproperty [--event-timeline-planned-dash=4 3] - Dashes of what is planned.
 * @cssproperty --event-timeline-disputed - What is disputed.
 * @cssproperty --event-timeline-refuted - What is cancelled or refuted.
 * @cssproperty --event-timeline-now - The line of the present.
 * @cssproperty [--event-timeline-lane-height=2rem] - Least height of a row of labels.
 * @cssproperty [--event-timeline-lanes=6] - Most rows of labels in a lane; where the element is given a height, as many as fit.
 * @cssproperty [--event-timeline-label-max=200px] - Widest a label may be.
 * @cssproperty [--event-timeline-gap=8px] - Least distance between labels.
 * @cssproperty [--event-timeline-height=auto] - Least height of the element; labels make use of it.
 * @cssproperty [--event-timeline-density=cosy] - `compact`, `cosy` or `roomy` rows.
 * @cssproperty --event-timeline-quote-font - Font family of quotes.
 * @cssproperty --event-timeline-quote-surface - Background of the card.
 * @cssproperty [--event-timeline-quote-max=36rem] - Widest a card may be.
 * @cssproperty --event-timeline-category-1 - Colour of the first category without one of its own.
 * @cssproperty --event-timeline-category-2 - The same for the second.
 * @cssproperty --event-timeline-category-3 - The same for the third.
 * @cssproperty --event-timeline-category-4 - The same for the fourth.
 * @cssproperty --event-timeline-category-5 - The same for the fifth.
 * @cssproperty --event-timeline-category-6 - The same for the sixth.
 * @cssproperty --event-timeline-category-7 - The same for the seventh.
 * @cssproperty --event-timeline-category-8 - The same for the eighth.
 */
export abstract class TimelineProperties extends LitElement {
  static {
    // The focus goes where an update leads it, and an open card with the focus: one more update, and meant (https://lit.dev/msg/change-in-update).
    this.disableWarning?.('change-in-update');
  }

  static override properties: PropertyDeclarations = {
    src: {},
    heading: {},
    selected: { reflect: true },
    start: {},
    end: {},
    layout: {},
    scale: {},
    axisDirection: { attribute: 'axis-direction' },
    gestures: {},
    overview: {},
    calendar: {},
    numerals: {},
    filter: {},
    groupBy: { attribute: 'group-by' },
    sourceStrip: { type: Boolean, attribute: 'source-strip' },
    story: { type: Boolean },
    hash: { type: Boolean },
    shareState: { type: Boolean, attribute: 'share-state' },
    structuredData: { type: Boolean, attribute: 'structured-data' },
    locale: {},
    filters: { attribute: false },
    data: { attribute: false },
    clock: { attribute: false },
  };

  /** Address of a dataset. Same CORS rules as any fetch; aborted when it changes. */
  declare src: string | null;
  /** Shown instead of the dataset's title. */
  declare heading: string | null;
  /** Id of the event whose quote is pinned. */
  declare selected: string | null;
  /** EDTF; where the view begins at first. */
  declare start: string | null;
  /** EDTF; where the view ends at first. */
  declare end: string | null;
  /** `auto`: a list below 480 px of the element's own width. The reader may choose another. */
  declare layout: TimelineLayout;
  /** How time is mapped to length; by default the dataset's `view.scale`, then `time`. */
  declare scale: ScaleKind | null;
  /** Which way time runs; `auto` follows the resolved direction of the text. */
  declare axisDirection: AxisDirection;
  /** What wheel and drag do. */
  declare gestures: Gestures;
  /** The density of everything, with a brush on what is seen. `auto`: of more than 50 events, or where a small part is seen first. */
  declare overview: OverviewUse;
  /** CLDR calendar id; display only. */
  declare calendar: string;
  /** CLDR numbering system, or `auto`. */
  declare numerals: string;
  /** Text to search for; what does not have it leaves the view. The reader's own search is written here too. */
  declare filter: string;
  /** What events are put in lanes by; by default the dataset's lanes. */
  declare groupBy: Grouping | null;
  /** List the sources, each with the number of its events: to point at, and to see those of one alone. */
  declare sourceStrip: boolean;
  /** Step through the dataset's `story`. */
  declare story: boolean;
  /** Take part in the page's `#<element id>:<event id>` links. */
  declare hash: boolean;
  /** Keep what is seen and filtered in the page's address (`?t=…&f=…`), for one timeline of a page. */
  declare shareState: boolean;
  /** Say what is shown in the page's head as schema.org's linked data (JSON-LD). */
  declare structuredData: boolean;
  /** BCP 47; by default the closest `lang`, then the dataset's. */
  declare locale: string | null;

  /** Lanes, categories, sources, status and precision to show; `null` for all. What the reader chooses is written here too. */
  declare filters: TimelineFilters | null;
  /** A dataset; wins over `src`. */
  declare data: Dataset | null;
  /** Tells the present, epoch ms. */
  declare clock: () => number;

  constructor() {
    super();
    Object.assign(this, {
      src: null,
      heading: null,
      selected: null,
      start: null,
      end: null,
      scale: null,
      locale: null,
      filters: null,
      groupBy: null,
      data: null,
      layout: 'auto',
      axisDirection: 'auto',
      gestures: 'auto',
      overview: 'auto',
      calendar: 'gregory',
      numerals: 'auto',
      filter: '',
      sourceStrip: false,
      story: false,
      hash: false,
      shareState: false,
      structuredData: false,
      clock: Date.now,
    });
  }

  /**
   * Adds events, written as in a dataset, to those shown; the view stays where it is, and `loading` settles when they are shown. Events that
   * cannot be read are told by `timeline-error`.
   */
  override append(events: readonly object[]): void;
  /** As every element's: puts nodes at the end of what is inside. */
  override append(...nodes: (Node | string)[]): void;
  override append(...items: (Node | string)[] | [readonly object[]]): void {
    const [first] = items;
    if (Array.isArray(first)) this.appendEvents(first as readonly object[]);
    else super.append(...(items as (Node | string)[]));
  }

  protected abstract appendEvents(events: readonly object[]): void;
}
