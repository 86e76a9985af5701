import type { ListPeriod } from '../../layout/list-periods.js';

/** What is seen of a long list: ranks, half-open. */
export interface ListPage {
  readonly first: number;
  readonly end: number;
  /** What the buttons that turn the page are known by; undefined where there is no page. */
  readonly earlier: string | undefined;
  readonly later: string | undefined;
}

/** Where the reader is in a list. */
export interface ListPlace {
  /** Ranks of what Tab reaches, and of what is open. */
  readonly focus: number;
  readonly shown: number | undefined;
  /** Keys of the buttons that have been pressed, in their order; some are those of pages. */
  readonly pressed: ReadonlySet<string>;
}

/**
 * The page that the reader has turned to last or, where the focus or a quote has gone elsewhere since, the one with that. Undefined for a list that has
 * no more events than the `size` of a page: an element for each of thousands would keep a phone busy for minutes (A5).
 */
export function pageOf(total: number, size: number, { focus, shown, pressed }: ListPlace): ListPage | undefined {
  if (total <= size) return undefined;
  const turns = [...pressed].flatMap((key) => TURN.exec(key)?.slice(1) ?? []);
  const [turned, from, wasFocus, wasShown] = turns.slice(-4);
  const stays = wasFocus === String(focus) && wasShown === String(shown);
  const first = stays ? Number(from) : startOf(placeOf({ focus, shown }, wasShown, size), size);
  const key = (start: number): string => `page ${String(Number(turned ?? 0) + 1)} ${String(start)} ${String(focus)} ${String(shown)}`;
  const end = Math.min(total, first + size);
  return { first, end, earlier: first > 0 ? key(Math.max(0, first - size)) : undefined, later: end < total ? key(end) : undefined };
}

/** Which turn it is, where the page begins, and what had the focus and was open then. */
const TURN = /^page (\d+) (\d+) (\d+) (\d+|undefined)$/;

const startOf = (rank: number, size: number): number => Math.floor(rank / size) * size;

/** A quote that has been opened is where one looks, unless the focus has gone on from it to the next page. */
function placeOf({ focus, shown }: Pick<ListPlace, 'focus' | 'shown'>, wasShown: string | undefined, size: number): number {
  if (shown === undefined || String(shown) === wasShown) return focus;
  return Math.abs(focus - shown) <= size ? focus : shown;
}

/** What of a period is on a page. */
export const entriesOn = ({ entries }: ListPeriod, { first, end }: ListPage): ListPeriod['entries'] =>
  entries.filter(({ rank }) => rank >= first && rank < end);
