import { readCsv } from './csv.js';
import { guessColumns } from './csv-columns.js';
import { readMarkwhenDate } from './markwhen-date.js';
import { isObject, listOf, readJson, startOfLiteral, textOf, type JsonObject } from './read-json.js';
import { looksLikeSheet } from './timeline-js-sheet.js';

/** What a file may be in. */
export type Format = 'dataset' | 'timelinejs' | 'vis' | 'simile' | 'csv' | 'wikidata' | 'markwhen' | 'ics' | 'schemaorg' | 'linkedplaces';

function guessJson(value: unknown): Format | undefined {
  if (Array.isArray(value)) return guessList(value.slice(0, 20).filter(isObject));
  if (!isObject(value)) return undefined;
  if (value['version'] === 1 || listOf(value['events']).some((event) => isObject(event) && event['date'] !== undefined)) return 'dataset';
  if (isObject(value['timeline'])) return 'timelinejs';
  if (Array.isArray(value['features']) || value['type'] === 'Feature') return 'linkedplaces';
  if (isObject(value['results']) || isObject(value['entities']) || isObject(value['claims'])) return 'wikidata';
  if (value['@context'] !== undefined || value['@graph'] !== undefined) return 'schemaorg';
  if (Array.isArray(value['items'])) return 'vis';
  return Array.isArray(value['events']) ? guessEvents(value) : undefined;
}

function guessEvents({ events, title, ...top }: JsonObject): Format | undefined {
  const some = listOf(events).slice(0, 20).filter(isObject);
  if (some.some((event) => event['start_date'] !== undefined || isObject(event['text'])) || isObject(title)) return 'timelinejs';
  return top['dateTimeFormat'] !== undefined || some.some((event) => event['start'] !== undefined || event['s'] !== undefined)
    ? 'simile'
    : undefined;
}

function guessList(items: readonly JsonObject[]): Format | undefined {
  if (items.some((item) => item['@context'] !== undefined || item['@type'] !== undefined)) return 'schemaorg';
  if (items.some((item) => Object.values(item).some((value) => /wikidata\.org\/entity\/Q\d/.test(textOf(value))))) return 'wikidata';
  if (items.some((item) => item['start'] !== undefined)) return 'vis';
  return items.some((item) => item['date'] !== undefined) ? 'dataset' : undefined;
}

function guessMarkup(text: string): Format | undefined {
  if (/<data\b|<event\b/.test(text) && !/<html\b/i.test(text)) return 'simile';
  if (/\bnew\s+(?:\w+\.)?(?:DataSet|Timeline)\b/.test(text)) return 'vis';
  return /application\/ld\+json/i.test(text) ? 'schemaorg' : undefined;
}

/** A table by its header, a Markwhen document by a dated line in its first hundred. */
function guessLines(text: string): Format | undefined {
  if (looksLikeSheet(text)) return 'timelinejs';
  const start = text.slice(0, 20_000);
  const [head = ''] = start.replace(/^\ufeff/, '').split(/\r?\n/, 1);
  const [row] = /"/.test(head) && (head.split('"').length - 1) % 2 === 1 ? [] : readCsv(head);
  const { columns } = guessColumns(row?.cells ?? []);
  if ((row?.cells.length ?? 0) > 1 && (columns.has('date') || columns.has('year'))) return 'csv';
  const dated = start
    .split('\n', 100)
    .some((line) =>
      [...line.matchAll(/:(?=\s)/g)].some(({ index }) => index < 80 && readMarkwhenDate(line.slice(0, index), { asOf: '2000' })),
    );
  return dated ? 'markwhen' : (row?.cells.length ?? 0) > 1 ? 'csv' : undefined;
}

/** What a text is in, as far as that can be told, and the text or, where it was JSON, its value, so that it need not be read again. */
export function guessFormat(text: string): { readonly format: Format | undefined; readonly input: unknown } {
  const start = text
    .slice(0, 1000)
    .replace(/^\ufeff/, '')
    .trimStart();
  if (/^BEGIN:VCALENDAR/i.test(start)) return { format: 'ics', input: text };
  if (start.startsWith('<')) return { format: guessMarkup(text), input: text };
  if (startOfLiteral(start) >= 0) {
    const input = readJson(text, 'JSON');
    return { format: guessJson(input), input };
  }
  return { format: guessLines(text), input: text };
}
