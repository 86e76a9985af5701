/** What a page's JSON-LD says of the article on it (schema.org). */
export interface LinkedArticle {
  readonly headline?: string | undefined;
  readonly datePublished?: string | undefined;
  readonly inLanguage?: string | undefined;
  readonly url?: string | undefined;
  readonly publisher?: string | undefined;
  readonly author?: string | undefined;
}

type Node = Readonly<Record<string, unknown>>;
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

/** An article's type ranks before that of the page that it is on. */
const kinds: readonly RegExp[] = [/Article$|Posting$|Report$/, /^(Web|Item)Page$/];

/** Scripts that are no JSON say nothing; commas too many and comments are found in the wild, and are not mended. */
function nodesOf(script: string): readonly Node[] {
  try {
    const nodes = listOf(JSON.parse(script)).filter(isNode);
    return nodes.flatMap((node) => [node, ...listOf(node['@graph']).filter(isNode), ...listOf(node['mainEntity']).filter(isNode)]);
  } catch {
    return [];
  }
}

function textOf(value: unknown): string | undefined {
  const [first] = listOf(value);
  const text = isNode(first) ? (first['name'] ?? first['@id']) : first;
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : undefined;
}

/** Reads the article out of the contents of a page's `application/ld+json` scripts. */
export function readLinkedArticle(scripts: readonly string[]): LinkedArticle {
  const nodes = scripts.flatMap(nodesOf);
  const article = kinds.flatMap((kind) =>
    nodes.filter((node) => listOf(node['@type']).some((type) => typeof type === 'string' && kind.test(type))),
  )[0];
  if (article === undefined) return {};
  return {
    headline: textOf(article['headline'] ?? article['name']),
    datePublished: textOf(article['datePublished']),
    inLanguage: textOf(article['inLanguage']),
    url: textOf(article['url'] ?? article['mainEntityOfPage']),
    publisher: textOf(article['publisher']),
    author: authorsOf(article['author']),
  };
}

function authorsOf(value: unknown): string | undefined {
  const names = listOf(value).flatMap((author) => textOf(author) ?? []);
  return names.length === 0 ? undefined : names.join(', ');
}
