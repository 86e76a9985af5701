/** What names an event of an element in the page's address. */
const hashOf = (host: Element, id: string): string => `${encodeURIComponent(host.id)}:${encodeURIComponent(id)}`;

/** The address of an event on this page; the page's own where the element has no id to name it by. */
export function addressOf(host: Element, id: string): string {
  const url = new URL(location.href);
  if (host.id) url.hash = hashOf(host, id);
  return url.href;
}

/**
 * Has the page's address name an event, without a new entry in the history, and gives that name. `null` takes the name away where it is there.
 */
export function writeHash(host: Element, id: string | null, isNamed: boolean): string {
  const hash = id === null ? '' : hashOf(host, id);
  if (id !== null) history.replaceState(history.state, '', `#${hash}`);
  else if (isNamed) history.replaceState(history.state, '', location.pathname + location.search);
  return hash;
}
