/**
 * Battles from a Wikidata query that lost how exact its dates are: every first of January may be a whole year. `fromWikidata` makes years
 * of them, never days; `wikidataQuery` writes a query that does not lose it. A second answer has who fought.
 */
import { fromWikidata } from 'event-timeline/convert.js';

export function battles(answers, participants) {
  const { dataset } = fromWikidata(answers);
  const sides = new Map(
    JSON.parse(participants).map(({ event, participants: names }) => [event.split('/').at(-1), [...new Set(names.split('; '))]]),
  );
  const events = dataset.events.map((event) => ({ ...event, people: sides.get(event.id) ?? [] }));
  return { ...dataset, lang: 'en', title: 'Battles', events };
}
