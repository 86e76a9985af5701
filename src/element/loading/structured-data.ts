import { toJsonLd } from '../../convert/to-json-ld.js';
import { readableDataset } from '../../model/readable-dataset.js';

/** What an element shows, as it was given. */
export interface Shown {
  readonly dataset: object;
  /** Added to it later. */
  readonly added: readonly unknown[];
}

/** What is in the page's head for which elements, and what that was made from. */
const written = new Map<HTMLScriptElement, Set<HTMLElement>>();
const known = new WeakMap<HTMLElement, { readonly dataset: object; readonly size: number }>();

/**
 * Says what an element shows in its page's head, as schema.org's linked data (N7), for as long as the element is in the page; `undefined` takes
 * it away. What the page already says is not said again. A script of this type is data: no policy keeps it from the page.
 */
export function writeStructuredData(host: HTMLElement, shown: Shown | undefined): void {
  const last = known.get(host);
  if (shown && last?.dataset === shown.dataset && last.size === shown.added.length) return;
  withdraw(host);
  if (!shown) return;
  known.set(host, { dataset: shown.dataset, size: shown.added.length });
  const text = printShown(shown);
  const { head } = host.ownerDocument;
  const said = [...host.ownerDocument.querySelectorAll<HTMLScriptElement>(`script[type="${TYPE}"]`)];
  const same = said.find((one) => normalized(one.text) === text);
  if (same) {
    written.get(same)?.add(host);
    return;
  }
  const script = Object.assign(host.ownerDocument.createElement('script'), { type: TYPE });
  script.append(text); // not as its `text`, which Trusted Types keep for what is run
  written.set(script, new Set([host]));
  head.append(script);
}

const TYPE = 'application/ld+json';

/** Written as we write it; undefined where it is no JSON. */
function normalized(text: string): string | undefined {
  try {
    return print(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** No `<` of it ends the script where the page is saved as text. */
const print = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

/** Goes with the last of the elements that it is of. */
function withdraw(host: HTMLElement): void {
  known.delete(host);
  for (const [script, hosts] of written) {
    if (!hosts.delete(host) || hosts.size > 0) continue;
    written.delete(script);
    script.remove();
  }
}

/** Of what can be read: it is data for others too. */
function printShown({ dataset, added }: Shown): string {
  const { events } = dataset as { events?: unknown };
  const whole = { ...dataset, events: [...(Array.isArray(events) ? (events as unknown[]) : []), ...added] };
  const readable = readableDataset(whole);
  return print(readable ? toJsonLd(readable).output : {});
}
