/** What to ask Wikidata for. */
export interface WikidataQuestion {
  /** The class whose members are events, such as `Q178561`, battle. */
  readonly instanceOf: string;
  /** BCP 47, of labels and descriptions. */
  readonly lang?: string | undefined;
  readonly limit?: number | undefined;
}

/**
 * The SPARQL query for https://query.wikidata.org that keeps how exact each date is. A query with `wdt:` does not: it turns a year into
 * its first of January. Save the answer as JSON and give it to `fromWikidata`.
 */
export function wikidataQuery({ instanceOf, lang = 'en', limit = 1000 }: WikidataQuestion): string {
  const entity = /^Q\d+$/.test(instanceOf) ? instanceOf : 'Q1190554';
  const languages = [...new Set([lang.replace(/[^A-Za-z-]/g, ''), 'mul', 'en'])].join(',');
  const time = (name: string, property: string): string =>
    `  OPTIONAL { ?event p:${property}/psv:${property} [ wikibase:timeValue ?${name}; wikibase:timePrecision ?${name}Precision; wikibase:timeCalendarModel ?${name}Calendar ]. }`;
  return [
    'SELECT * WHERE {',
    `  ?event wdt:P31 wd:${entity}.`,
    time('date', 'P585'),
    time('start', 'P580'),
    time('end', 'P582'),
    '  FILTER(BOUND(?date) || BOUND(?start))',
    '  OPTIONAL { ?event wdt:P625 ?coord. }',
    '  OPTIONAL { ?event wdt:P18 ?image. }',
    `  OPTIONAL { ?article schema:about ?event; schema:isPartOf <https://${languages.split(',')[0]?.split('-')[0] ?? 'en'}.wikipedia.org/>. }`,
    `  SERVICE wikibase:label { bd:serviceParam wikibase:language "${languages}". ?event rdfs:label ?eventLabel; schema:description ?eventDescription. }`,
    '}',
    `LIMIT ${Math.max(1, Math.floor(limit))}`,
    '',
  ].join('\n');
}
