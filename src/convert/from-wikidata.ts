import type { Converted } from './conversion.js';
import { ConvertError } from './convert-error.js';
import { startDraft } from './draft.js';
import { eachObject, isObject, objectOf, readJson } from './read-json.js';
import { addWikidataEntity } from './wikidata-entities.js';
import { addWikidataRows } from './wikidata-rows.js';

const expected = 'the JSON of a SPARQL query, {"results": {"bindings": […]}}, or of entities, {"entities": {"Q1": {…}}}';

/**
 * Reads what Wikidata gives: the answer of a SPARQL query (its JSON, or the list that the query page downloads) or entities of the API,
 * as text or object. Dates keep Wikidata's precision; where a query lost it (`wdt:`), firsts of January are years. The query that keeps
 * it is `wikidataQuery`. Throws a `ConvertError`.
 */
export function fromWikidata(input: unknown): Converted {
  const value = readJson(input, expected);
  const draft = startDraft();
  const top = objectOf(value);
  const bindings = isObject(top['results']) ? top['results']['bindings'] : value;
  const entities = isObject(top['entities']) ? Object.values(top['entities']) : isObject(top['claims']) ? [top] : [];
  if (Array.isArray(bindings)) addWikidataRows(bindings, draft);
  else if (entities.length > 0) eachObject(entities, '', draft, (entity) => addWikidataEntity(entity, draft));
  else throw new ConvertError('is no answer of Wikidata', { expected });
  return draft.finish();
}
