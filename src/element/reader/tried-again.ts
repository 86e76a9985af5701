import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Picture } from '../picture.js';
import type { StatusController } from './status-controller.js';

export interface TriedAgainOwner {
  readonly picture: Picture | undefined;
  readonly status: Pick<StatusController, 'say'> | undefined;
}

/** Tells whoever has tried again, and waits at the timeline for it, what there is once it is there: the focus does not go away under them. */
export class TriedAgain implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #owner: TriedAgainOwner;
  #isThere = false;

  constructor(host: ReactiveControllerHost & HTMLElement, owner: TriedAgainOwner) {
    this.#host = host;
    this.#owner = owner;
    host.addController(this);
    // Else a press anywhere in it would bring the focus there.
    host.shadowRoot?.addEventListener('focusout', ({ target }) => {
      if (target instanceof Element && target.localName === 'section') target.removeAttribute('tabindex');
    });
  }

  hostUpdated(): void {
    const { picture, status } = this.#owner;
    const comes = picture && !this.#isThere;
    this.#isThere = picture !== undefined;
    if (comes && isWaiting(this.#host)) status?.say('loaded', () => picture.summary);
  }
}

/** Whether the focus is where it goes when something is tried again. */
const isWaiting = ({ shadowRoot }: HTMLElement): boolean => shadowRoot?.activeElement?.localName === 'section';

/** Whether the focus is in a timeline, and not only waiting there, or the mouse rests on its plot. */
export const isInUse = (host: HTMLElement): boolean =>
  (host.matches(':focus-within') && !isWaiting(host)) || host.shadowRoot?.querySelector('.plot:hover') !== null;
