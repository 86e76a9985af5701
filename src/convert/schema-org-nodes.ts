import type { DatasetText } from '../model/dataset-text.js';
import type { Draft } from './draft.js';
import { decodeEntities } from './html-entities.js';
import { eachObject, firstText, isObject, objectOf, textOf, type JsonObject } from './read-json.js';
import { textOfPairs } from './texts.js';

/** All of what linked data may have one or several of. */
export const allOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
/** The nodes among them. */
export const nodesIn = (value: unknown): readonly JsonObject[] => allOf(value).filter(isObject);
/** The types of a node without their vocabulary: `Event`. */
const typesOf = (node: JsonObject): readonly string[] => allOf(node['@type']).map((type) => textOf(type).replace(/^.*[/:]/, ''));
/** Whether one of a node's types is such. */
export const isA = (node: JsonObject, type: RegExp): boolean => typesOf(node).some((one) => type.test(one));

/** Where a script begins or ends. No `<` stands in a tag, so that a page of beginnings is read once, and not once for each. */
const scriptTag = /<(\/?)script\b([^<>]*)>/gi;

/** A page's scripts of linked data; those that are no JSON say nothing. */
export function scriptsOf(page: string): readonly unknown[] {
  const found: unknown[] = [];
  let from: number | undefined;
  for (const { 0: whole, 1: slash, 2: attributes = '', index } of page.matchAll(scriptTag))
    if (slash === '') from ??= /type\s*=\s*["']?application\/ld\+json/i.test(attributes) ? index + whole.length : NaN;
    else {
      if (from !== undefined && !Number.isNaN(from)) found.push(...readScript(page.slice(from, index)));
      from = undefined;
    }
  return found;
}

function readScript(script: string): readonly unknown[] {
  try {
    return [JSON.parse(script) as unknown];
  } catch {
    return [];
  }
}

/** The nodes of a document, in their order: those at its top, in its graph and lists, and events of events. What is none is noted. */
export function nodesOf(value: unknown, draft: Pick<Draft, 'lost'>): readonly JsonObject[] {
  const nodes: JsonObject[] = [];
  const itemOf = (one: unknown): unknown => objectOf(one)['item'] ?? one;
  eachObject(allOf(value), '', draft, (node, path) => {
    nodes.push(node);
    for (const key of ['@graph', 'itemListElement', 'subEvent'])
      eachObject(allOf(node[key]).flatMap(itemOf), `${path}/${key}`, draft, (inner) => nodes.push(inner));
  });
  return nodes;
}

/** A text, or one text in several languages; a name, where an object stands for it. */
export function wordsOf(value: unknown): DatasetText | undefined {
  const tagged = nodesIn(value).filter((one) => textOf(one['@value']) !== '');
  if (tagged.length > 0) return textOfPairs(tagged.map((one) => [textOf(one['@language']) || 'und', textOf(one['@value'])]));
  const [first] = allOf(value);
  if (isObject(first)) return wordsOf(first['name'] ?? first['headline']);
  return textIn(first) || undefined;
}

/** A text without references to characters; empty for what is none. */
export const textIn = (value: unknown): string => decodeEntities(textOf(value));

/** The names of all of them. */
export const namesOf = (value: unknown): DatasetText[] =>
  allOf(value)
    .map(wordsOf)
    .filter((name) => name !== undefined);

/** Where something is: its address, or that of what it names. */
export const addressOf = (value: unknown): string => {
  const [first] = allOf(value);
  return isObject(first) ? firstText(first['url'], first['contentUrl'], first['@id']) : textOf(first);
};
