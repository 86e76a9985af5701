import { adoptStyles, type CSSResultOrNative, type LitElement } from 'lit';
import type { LoadState } from './loading/dataset-controller.js';

/**
 * What a server wrote into the shadow root (`<template shadowrootmode>`): it stands there until there is a timeline, so that nothing is shown twice,
 * and nothing blank between. It is replaced and not hydrated: where labels go follows from fonts and sizes that only the reader's page has.
 */
export class WrittenRoot {
  #nodes: readonly ChildNode[] = [];

  /** The root that is there already, past what Lit's hydration does with one: it would look for its own marks. */
  take(host: LitElement, styles: readonly CSSResultOrNative[]): ShadowRoot | null {
    const { shadowRoot } = host;
    if (!shadowRoot) return null;
    shadowRoot.addEventListener('focusout', () => this.#nodes[0] && host.requestUpdate());
    this.#nodes = [...shadowRoot.childNodes];
    adoptStyles(shadowRoot, [...styles]);
    return shadowRoot;
  }

  /** Whether what the server wrote still stands; it goes when there is something to show in its place, and nothing in it has the focus. */
  stands(state: LoadState): boolean {
    const [first] = this.#nodes;
    const root = first?.getRootNode() as ShadowRoot | undefined;
    if (state === 'idle' || state === 'loading' || root?.activeElement) return first !== undefined;
    for (const node of this.#nodes) node.remove();
    this.#nodes = [];
    return false;
  }
}
