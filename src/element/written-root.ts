import { adoptStyles as adoptFirst, type CSSResultOrNative, type LitElement } from 'lit';
import type { LoadState } from './loading/dataset-controller.js';
import { adoptStyles } from './parts.js';

/**
 * What a server wrote into the shadow root (`<template shadowrootmode>`): it stands there as it was written until there is a timeline, so that
 * nothing is shown twice, nothing moves, and nothing is blank between. It is replaced and not hydrated: where labels go follows from fonts and
 * sizes that only the reader's page has.
 */
export class WrittenRoot {
  /** Whether it still stands. */
  stands = false;
  #replace = (): void => undefined;

  /** The root that is there already, past what Lit's hydration does with one: it would look for its own marks. */
  take(host: LitElement, styles: CSSResultOrNative[]): ShadowRoot | null {
    const { shadowRoot: root } = host;
    if (!root) return null;
    const written = [...root.childNodes];
    this.stands = true;
    root.addEventListener('focusout', () => this.stands && host.requestUpdate());
    // Not before: the timeline's style sheets would move what the server wrote.
    this.#replace = () => {
      const others = [...root.adoptedStyleSheets];
      for (const node of written) node.remove();
      adoptFirst(root, styles);
      root.adoptedStyleSheets.push(...others);
    };
    return root;
  }

  /** It goes when there is something to show in its place, and nothing in it has the focus; the root then has the style sheets of all that is loaded. */
  follow(state: LoadState, root: ShadowRoot): void {
    if (this.stands && (state === 'idle' || state === 'loading' || root.activeElement)) return;
    if (this.stands) this.#replace();
    this.stands = false;
    adoptStyles(root);
  }
}
