/** What a column of a table can be of an event. */
export type CsvField =
  | 'id'
  | 'date'
  | 'end'
  | 'year'
  | 'month'
  | 'day'
  | 'time'
  | 'hour'
  | 'minute'
  | 'second'
  | 'endYear'
  | 'endMonth'
  | 'endDay'
  | 'asWritten'
  | 'title'
  | 'summary'
  | 'status'
  | 'lane'
  | 'categories'
  | 'importance'
  | 'place'
  | 'lat'
  | 'lon'
  | 'people'
  | 'url'
  | 'media'
  | 'note'
  | 'quote'
  | 'quoteSource'
  | 'quoteUrl';

/**
 * Names of columns beside the field's own, in the order of how sure they are; the first that a table has is taken. As {@link plain} leaves
 * them: `Start Date` is `startdate`, «تاريخ البداية» one word, «العنوان» without its article.
 */
const names: Readonly<Record<CsvField, string>> = {
  id: 'eventid|identifier|uid',
  date: 'edtf|when|startdate|start|begin|began|from|born|birth|pointintime|published|datum|fecha|تاريخ|تاريخالبداية',
  end: 'enddate|until|to|died|death|finish|تاريخالنهاية|نهاية',
  year: 'startyear|yr|jahr|année|سنة',
  month: 'startmonth|mo|شهر',
  day: 'startday|dy|يوم',
  time: 'starttime|وقت',
  hour: 'hr',
  minute: 'mn',
  second: 'sec',
  endYear: 'yearend',
  endMonth: 'monthend',
  endDay: 'dayend',
  asWritten: 'displaydate|datetext',
  title: 'headline|event|name|label|what|subject|eventname|locationname|key|عنوان|حدث|اسم',
  summary: 'description|text|details|notes|comment|body|وصف|ملاحظات',
  status: 'حالة',
  lane: 'group|track|section|category|type|kind|فئة|نوع',
  categories: 'tags|keywords|وسوم',
  importance: 'weight',
  place: 'location|where|city|country|مكان',
  lat: 'latitude',
  lon: 'lng|long|longitude',
  people: 'persons|who|participants|أشخاص',
  url: 'link|web|website|article|wikipedia|رابط',
  media: 'image|picture|photo|صورة',
  note: 'remark',
  quote: 'quotation|اقتباس',
  quoteSource: 'sourcetitle|source',
  quoteUrl: 'sourceurl',
};

/** What can be said of columns. */
export const csvFields = Object.keys(names) as readonly CsvField[];

/** A name in small letters, without the spaces and marks between its words and the article before an Arabic one. */
const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[\s_\-.:]+/g, '')
    .replace(/^ال/, '');

/** Names of columns that the caller gives, by their fields. */
type GivenColumns = { readonly [field in CsvField]?: string | undefined } | undefined;

/** Which column is what, each column once, and what is `missing`: names that the caller gave and no column has, or none that is left. */
interface Guess {
  readonly columns: ReadonlyMap<CsvField, number>;
  readonly missing: readonly string[];
}

/** Tells columns by their names in English or Arabic; names that the caller gives come first. */
export function guessColumns(header: readonly string[], given: GivenColumns = {}): Guess {
  const columns = new Map<CsvField, number>();
  const known = header.map((name) => plain(name) || undefined);
  const take = (field: CsvField, wanted: readonly string[]): boolean => {
    const index = wanted.map((name) => known.indexOf(name)).find((at) => at >= 0);
    if (index === undefined || columns.has(field)) return false;
    columns.set(field, index);
    known[index] = undefined;
    return true;
  };
  const missing = csvFields.flatMap((field) => (take(field, [plain(given[field] ?? '')]) ? [] : (given[field] ?? [])));
  for (const field of csvFields) take(field, [plain(field), ...names[field].split('|')]);
  return { columns, missing };
}
