/** Where the choice is kept. */
export const layoutKey = ({ id }: Element): string => `event-timeline ${location.pathname}#${id}`;

/**
 * The layout that the reader chose on this page before, in this tab (A19). Only of elements with an id: without one, several on a
 * page could not be told apart, and a page that wants nothing remembered gives none.
 */
export function rememberedLayout(host: Element): string | null {
  try {
    return host.id ? sessionStorage.getItem(layoutKey(host)) : null;
  } catch {
    // A page in a sandbox has no storage.
    return null;
  }
}
