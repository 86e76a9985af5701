/** Stands for the element's own children where neither `data` nor `src` is set. */
export const CHILDREN: unique symbol = Symbol('children');

/** The child that holds a dataset: a `<script type="application/json">`, or else an `<ol>`. */
export const lightDomOf = (host: HTMLElement): HTMLScriptElement | HTMLOListElement | null =>
  host.querySelector<HTMLScriptElement>(':scope > script[type="application/json"]') ?? host.querySelector<HTMLOListElement>(':scope > ol');
