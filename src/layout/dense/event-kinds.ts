import type { Growth } from '../../model/columns/growth.js';
import type { TimelineEvent } from '../../model/timeline.js';
import type { KnownSpan } from '../../store/known-span.js';

/**
 * What events have in common but for their titles and their place in time: the form of the date, how it is known, status, sign. A number for
 * each kind there is, and one event of each: so that what depends on nothing else is found out once for all of them.
 */
export class EventKinds {
  readonly #known: Map<string, number>;
  readonly #samples: number[];

  constructor(known: ReadonlyMap<string, number> = new Map(), samples: readonly number[] = []) {
    this.#known = new Map(known);
    this.#samples = [...samples];
  }

  /** By kind: the rank of an event of it. */
  get samples(): readonly number[] {
    return this.#samples;
  }

  /** The same kinds of the events of a longer timeline. Undefined where an event that stood for its kind is not there any more. */
  after(growth: Growth, places: Uint32Array): EventKinds | undefined {
    if (growth.gone.some((rank) => this.#samples.includes(rank))) return undefined;
    return new EventKinds(
      this.#known,
      this.#samples.map((rank) => places[rank]!),
    );
  }

  /** The kind of an event, by its rank. */
  of(event: TimelineEvent, { startEdge, endEdge }: KnownSpan, rank: number): number {
    const { date, status, categories } = event;
    const { kind, precision, approximate, uncertain } = date.value;
    const signs = `${approximate ? '~' : ''}${uncertain ? '?' : ''}${date.asWritten === undefined ? '' : '«'}`;
    return this.named(`${kind} ${precision} ${startEdge} ${endEdge} ${status} ${signs}${categories[0]?.id ?? ''}`, rank);
  }

  /** The kind that has a name, a new one where there is none. */
  named(name: string, rank: number): number {
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    this.#known.set(name, this.#samples.length);
    return this.#samples.push(rank) - 1;
  }
}
