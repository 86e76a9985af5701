import type { ArticleFacts, PublicationDate } from './article-facts.js';
import { readLinkedArticle, type LinkedArticle } from './json-ld.js';
import { readPublicationDate } from './publication-date.js';

/** Names of `<meta>` elements (`property`, `name`, `itemprop`) that hold the day of publication, the most telling first. */
const dateNames = [
  'article:published_time',
  'og:published_time',
  'datePublished',
  'date',
  'pubdate',
  'publish-date',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dc.date',
  'dcterms.issued',
  'dcterms.created',
];

/** Parts of a page that speak of other articles. */
const elsewhere = 'aside, nav, footer, [class*="related"], [class*="comment"], [id*="comment"]';

/** Text of an element on one line. */
export const lineOf = (element: Element | null | undefined): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

const metaOf =
  (page: Document) =>
  (name: string): string | undefined => {
    const wanted = name.toLowerCase();
    const named = [...page.querySelectorAll('meta[content]')].find((meta) =>
      ['property', 'name', 'itemprop', 'http-equiv'].some((key) => meta.getAttribute(key)?.toLowerCase() === wanted),
    );
    return named?.getAttribute('content')?.trim();
  };

/** What a page says of its article: JSON-LD first, then Open Graph and other metadata, then what is shown. */
export function readMetadata(page: Document): ArticleFacts {
  const linked = readLinkedArticle([...page.querySelectorAll('script[type="application/ld+json"]')].map(({ textContent }) => textContent));
  const meta = metaOf(page);
  const urls = [page.querySelector('link[rel="canonical"]')?.getAttribute('href'), meta('og:url'), linked.url];
  return {
    title: titleOf(page, linked, meta),
    lang: languageOf(page, linked, meta),
    url: urls.find((url) => /^https?:\/\//.test(url ?? '')) ?? undefined,
    publisher: linked.publisher ?? meta('og:site_name'),
    author: linked.author,
    published: publishedOf(page, linked, meta),
  };
}

type Meta = ReturnType<typeof metaOf>;

function titleOf(page: Document, { headline }: LinkedArticle, meta: Meta): string | undefined {
  const headings = [...page.querySelectorAll('h1')];
  const shown = lineOf(page.querySelector('article h1, main h1') ?? (headings.length === 1 ? headings[0] : undefined));
  const titles = [shown, headline, meta('og:title'), lineOf(page.querySelector('title'))];
  return titles.find((title) => title !== undefined && title !== '');
}

function languageOf(page: Document, { inLanguage }: LinkedArticle, meta: Meta): string | undefined {
  const tagged = ['article[lang]', 'html[lang]', 'body[lang]'].map((place) => page.querySelector(place)?.getAttribute('lang'));
  return (
    [...tagged, meta('content-language'), inLanguage, meta('og:locale')].find((tag) => tag !== undefined && tag !== null && tag !== '') ??
    undefined
  );
}

function publishedOf(page: Document, { datePublished }: LinkedArticle, meta: Meta): PublicationDate | undefined {
  const linked = readPublicationDate(datePublished, 'JSON-LD datePublished');
  if (linked !== undefined) return linked;
  for (const name of dateNames) {
    const found = readPublicationDate(meta(name), `<meta ${name}>`);
    if (found !== undefined) return found;
  }
  return shownDate(page);
}

/** The first `<time>` that is not about another article: one marked as the day of publication, or one that stands with the headline. */
function shownDate(page: Document): PublicationDate | undefined {
  const places = [
    'time[itemprop="datePublished"], time[pubdate], [itemprop="datePublished"]',
    'article time, main time, header time',
    'time',
  ];
  for (const element of places.flatMap((place) => [...page.querySelectorAll(place)])) {
    if (element.closest(elsewhere) !== null) continue;
    const found = readPublicationDate(element.getAttribute('datetime') ?? lineOf(element), '<time>');
    if (found !== undefined) return found;
  }
  return undefined;
}
