import type { ReactiveControllerHost } from 'lit';
import { isHeld } from '../reader/held-keys.js';
import type { PassageMarks } from './passage-marks.js';
import type { Passage } from './passages.js';
import type { TimelineLink } from './timeline-link.js';

export interface PassageReaderOwner {
  readonly passages: readonly Passage[];
  readonly marks: PassageMarks | undefined;
  /** Brings a passage into view, where the text has a box of its own. */
  readonly reveal: (passage: number) => void;
}

/** What somebody may press in a text instead of the passage around it. */
const CONTROLS = 'a[href], button, input, select, textarea, summary, label';

/** Pointer, focus and keys on the passages, in the text and in the list: lights them up, and tells the timeline. Passages by their place in the list. */
export class PassageReader {
  #host: ReactiveControllerHost & HTMLElement;
  #link: TimelineLink;
  #owner: PassageReaderOwner;
  #pointed: number | undefined;
  #focused: number | undefined;
  /** The quote in the list that Tab reaches. */
  tabStop = 0;

  constructor(host: ReactiveControllerHost & HTMLElement, link: TimelineLink, owner: PassageReaderOwner) {
    this.#host = host;
    this.#link = link;
    this.#owner = owner;
  }

  /** Forgets what was pointed at: there are other passages now. */
  reset(): void {
    this.#pointed = this.#focused = undefined;
    this.tabStop = 0;
  }

  /** The passages of the event that the reader is at, here or in the timeline. */
  get lit(): ReadonlySet<number> {
    const here = this.#pointed ?? this.#focused;
    const id = here === undefined ? this.#link.open : this.#idOf(here);
    return new Set(this.#owner.passages.flatMap(({ event }, at) => (event.id === id ? [at] : [])));
  }

  /** Whether the pointer is over a passage of the text. */
  get over(): boolean {
    return this.#pointed !== undefined;
  }

  readonly pointer = (event: PointerEvent): void => {
    if (event.pointerType === 'touch') return;
    const at = event.type === 'pointerleave' ? undefined : (this.#rowOf(event) ?? this.#at(event)[0]);
    if (at === this.#pointed) return;
    this.#pointed = at;
    if (at === undefined) this.#link.tell('leave', null);
    else this.#link.tell('enter', this.#idOf(at));
    this.#host.requestUpdate();
  };

  readonly click = (event: MouseEvent): void => {
    const row = this.#rowOf(event);
    if (row !== undefined) {
      this.#link.tell('toggle', this.#idOf(row));
      this.#owner.reveal(row);
      return;
    }
    const target = event.target as Element;
    // Who selects words in a text, or follows a link in it, means that.
    if (target.closest(CONTROLS) || getSelection()?.isCollapsed === false) return;
    const candidates = this.#at(event);
    const ids = [...new Set(candidates.map((at) => this.#idOf(at)))];
    // Where passages lie over each other, one after the other.
    const next = ids[(ids.indexOf(this.#link.selected) + 1) % ids.length] ?? ids[0];
    if (next !== undefined) this.#link.tell('toggle', next);
    this.#host.requestUpdate();
  };

  readonly focus = (event: FocusEvent): void => {
    const at = event.type === 'focusin' ? this.#rowOf(event) : undefined;
    if (event.type === 'focusout' && this.#rowOf({ target: event.relatedTarget }) !== undefined) return;
    // A press by the pointer is told as what it is.
    if (at !== undefined && !(event.target as Element).matches(':focus-visible')) return;
    if (at === this.#focused) return;
    this.#focused = at;
    if (at === undefined) this.#link.tell('blur', null);
    else {
      this.tabStop = at;
      this.#link.tell('focus', this.#idOf(at));
      this.#owner.reveal(at);
    }
    this.#host.requestUpdate();
  };

  /** Escape closes what was opened here, also from the text; arrows, Home and End move in the list. */
  readonly key = (event: KeyboardEvent): void => {
    if (isHeld(event) || event.shiftKey) return;
    if (event.key === 'Escape' && this.#link.open !== null) {
      event.preventDefault();
      this.#link.tell('dismiss', null);
    }
    if (this.#rowOf(event) === undefined) return;
    const rows = [...(event.currentTarget as Element).querySelectorAll<HTMLElement>('.row')].filter((row) => row.checkVisibility());
    const at = rows.indexOf(event.target as HTMLElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    rows[to]?.focus();
  };

  #idOf(at: number): string | null {
    return this.#owner.passages[at]?.event.id ?? null;
  }

  /** The quote of the list that something happened to. */
  #rowOf({ target }: { readonly target: EventTarget | null }): number | undefined {
    const row = target instanceof Element ? target.closest<HTMLElement>('.row') : null;
    return row ? Number(row.dataset['passage']) : undefined;
  }

  /** The passages under the pointer, the shortest first. Only those in the same paragraph are asked where they are. */
  #at({ target, clientX, clientY }: MouseEvent): readonly number[] {
    const { passages, marks } = this.#owner;
    if (!marks || !(target instanceof Element) || target.matches('.text, .chunks, .chunk')) return [];
    const isUnder = ({ left, right, top, bottom }: DOMRect): boolean =>
      clientX >= left && clientX < right && clientY >= top && clientY < bottom;
    const length = (at: number): number => (passages[at]?.end ?? 0) - (passages[at]?.start ?? 0);
    return passages
      .map((_, at) => at)
      .filter((at) => marks.touches(at, target) && marks.boxesOf(at).some(isUnder))
      .sort((a, b) => length(a) - length(b));
  }
}
