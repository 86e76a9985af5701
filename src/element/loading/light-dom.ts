import type { Dataset, DatasetEvent, DatasetQuote, DatasetSource } from '../../model/dataset.js';

/** The source that quotes without a `cite` of their own are put under. */
const PAGE = 'page';

/**
 * The dataset in the child that holds it: JSON, or a list of
 * `<li id><time datetime>…</time> title <figure><blockquote>…</blockquote><figcaption>…</figcaption></figure></li>`.
 * JSON that cannot be parsed throws a SyntaxError.
 */
export function readLightDom(element: HTMLScriptElement | HTMLOListElement): unknown {
  return element instanceof HTMLScriptElement ? (JSON.parse(element.text) as unknown) : readList(element);
}

function readList(list: HTMLElement): Dataset {
  const sources: Record<string, DatasetSource> = {};
  const events = [...list.querySelectorAll<HTMLElement>(':scope > li')].map((item) => readItem(item, sources));
  const lang = list.closest<HTMLElement>('[lang]')?.lang;
  const dir = list.closest<HTMLElement>('[dir]')?.dir;
  return {
    version: 1,
    ...(lang ? { lang } : {}),
    ...(dir === 'rtl' || dir === 'ltr' ? { dir } : {}),
    sources,
    events,
  };
}

function readItem(item: HTMLElement, sources: Record<string, DatasetSource>): DatasetEvent {
  const time = item.querySelector('time');
  const written = textOf(time);
  const edtf = time?.getAttribute('datetime') ?? written;
  const quotes = [...item.querySelectorAll('figure')].flatMap((figure) => readFigure(figure, sources));
  const status = item.dataset['status'];
  return {
    ...(item.id ? { id: item.id } : {}),
    date: written && written !== edtf ? { edtf, asWritten: written } : edtf,
    title: titleOf(item),
    ...(status ? { status: status as NonNullable<DatasetEvent['status']> } : {}),
    ...(quotes.length > 0 ? { quotes } : {}),
  };
}

/** What is left of an item without its time and its figures. */
function titleOf(item: HTMLElement): string {
  const rest = item.cloneNode(true) as HTMLElement;
  for (const part of rest.querySelectorAll('time, figure')) part.remove();
  return textOf(rest);
}

function readFigure(figure: HTMLElement, sources: Record<string, DatasetSource>): DatasetQuote[] {
  const blockquote = figure.querySelector('blockquote');
  if (!blockquote) return [];
  const caption = figure.querySelector('figcaption');
  const cite = blockquote.cite || caption?.querySelector('a')?.href;
  const work = textOf(caption?.querySelector('cite') ?? null);
  const source = cite ?? PAGE;
  sources[source] ??= { ...(cite ? { url: cite } : {}), ...(work ? { title: work } : {}) };
  const speaker = caption ? speakerOf(caption) : '';
  const lang = blockquote.closest<HTMLElement>('[lang]')?.lang;
  return [{ source, exact: blockquote.textContent.trim(), ...(speaker ? { speaker } : {}), ...(lang ? { lang } : {}) }];
}

/** Who said it: a caption without its work, its dates and its links. */
function speakerOf(caption: HTMLElement): string {
  const rest = caption.cloneNode(true) as HTMLElement;
  for (const part of rest.querySelectorAll('cite, time, a')) part.remove();
  return textOf(rest).replace(/^[\s,،·—–-]+|[\s,،·—–-]+$/gu, '');
}

const textOf = (node: Element | null): string => (node?.textContent ?? '').replace(/\s+/gu, ' ').trim();
