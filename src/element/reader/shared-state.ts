import { EdtfError } from '../../date/edtf-error.js';
import { instant, type Instant } from '../../date/instant.js';
import { FACETS, type Facet } from '../../store/event-facets.js';
import { datasetPart } from '../parts.js';
import { isWhole, type Opening, type ViewController } from './view-controller.js';
import type { ViewsHost } from '../views/views.js';

/** Ms after the last move before the address follows: browsers let it be written a few times a second only. */
const REST = 300;
const [VIEW, FILTER, TEXT] = ['t', 'f', 'text'];

/**
 * Keeps what is seen of a timeline in the page's address, so that a link shows the same (N2): `t=2024-03..2024-06` what of time, `f=status:disputed`
 * and `f=text:words` what it is filtered by, once for each value.
 */
export class SharedState {
  readonly #host: ViewsHost;
  readonly #view: ViewController;
  readonly #asked: string | null;
  #opening: Opening | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Filters at once as the address says; before there is a picture. */
  constructor(host: ViewsHost, view: ViewController) {
    this.#host = host;
    this.#view = view;
    const query = new URLSearchParams(location.search);
    this.#asked = query.get(VIEW);
    this.#filter(query.getAll(FILTER));
    for (const name of ['timeline-view-change', 'timeline-filter']) host.addEventListener(name, this.#soon);
  }

  /** What the address says is to be seen: the same object each time. Undefined where it says nothing that can be read, which is told. */
  get opening(): Opening | undefined {
    if (this.#opening || this.#asked === null || !datasetPart.value) return this.#opening;
    const [from = '', to = ''] = this.#asked.split('..');
    try {
      this.#opening = { from: momentOf(from, 'min'), to: momentOf(to, 'max') };
    } catch (error) {
      if (!(error instanceof EdtfError)) throw error;
      console.warn(`event-timeline: "${VIEW}=${this.#asked}" in the address cannot be read: ${error.message}`);
    }
    return this.#opening;
  }

  #filter(values: readonly string[]): void {
    const pairs = values.map((value) => [value.slice(0, value.indexOf(':')), value.slice(value.indexOf(':') + 1)] as const);
    const of = (name: string): string[] => pairs.flatMap(([key, value]) => (key === name ? [value] : []));
    const filters = FACETS.map((facet) => [facet, of(NAMES[facet])] as const).filter(([, some]) => some.length > 0);
    if (filters.length > 0) this.#host.filters = Object.fromEntries(filters);
    this.#host.filter = of(TEXT)[0] ?? this.#host.filter;
  }

  #soon = (): void => {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#write, REST);
  };

  /** In place of the address that was: one goes back to another page, not to another view. What else the address says stays. */
  #write = (): void => {
    const { shareState, isConnected, filter, filters } = this.#host;
    if (!shareState || !isConnected) return;
    const url = new URL(location.href);
    const { window, viewport, plan } = this.#view;
    if (window && viewport && plan) {
      if (isWhole(viewport, plan)) url.searchParams.delete(VIEW);
      else url.searchParams.set(VIEW, `${printMoment(window.start, 'min')}..${printMoment(window.end, 'max')}`);
    }
    url.searchParams.delete(FILTER);
    for (const facet of FACETS) for (const value of filters?.[facet] ?? []) url.searchParams.append(FILTER, `${NAMES[facet]}:${value}`);
    if (filter) url.searchParams.append(FILTER, `${TEXT}:${filter}`);
    history.replaceState(history.state, '', url);
  };
}

/** What facets are called in an address. */
const NAMES: Readonly<Record<Facet, string>> = {
  lanes: 'lane',
  categories: 'category',
  sources: 'source',
  status: 'status',
  precision: 'precision',
};

/** EDTF, or epoch ms after an @. Throws an EdtfError. */
function momentOf(text: string, side: 'min' | 'max'): Instant {
  const time = text.startsWith('@') ? instant(Number(text.slice(1))) : datasetPart.loaded.edgeOf(text, side);
  return Number.isNaN(time) ? datasetPart.loaded.edgeOf(text, side) : time;
}

/** The shortest date that begins or ends at a moment; where no date does, its epoch ms. Read back, it is the same moment. */
export function printMoment(time: Instant, side: 'min' | 'max'): string {
  const within = side === 'min' ? time : time - 1;
  const [first, last] = [Date.UTC(1, 0), Date.UTC(9999, 0)];
  const iso = within > first && within < last ? new Date(within).toISOString() : '';
  const shortest =
    iso && [iso.slice(0, 4), iso.slice(0, 7), iso.slice(0, 10), `${iso.slice(0, 19)}Z`].find((text) => momentOf(text, side) === time);
  return shortest || `@${String(time)}`;
}
