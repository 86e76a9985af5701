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

/** Names of columns, in the order of how sure they are; the first that a table has is taken. In small letters, without marks. */
const names: Readonly<Record<CsvField, string>> = {
  id: 'id|event id|identifier|uid|i d',
  date: 'date|edtf|when|start date|startdate|start|begin|began|from|born|birth|point in time|published|datum|fecha|التاريخ|تاريخ|تاريخ البداية',
  end: 'end date|enddate|end|until|to|died|death|finish|تاريخ النهاية|النهاية',
  year: 'year|start year|yr|jahr|année|السنة|سنة',
  month: 'month|start month|mo|الشهر|شهر',
  day: 'day|start day|dy|اليوم|يوم',
  time: 'time|start time|الوقت',
  hour: 'hour|hr',
  minute: 'minute|mn',
  second: 'second|sec',
  endYear: 'end year|year end',
  endMonth: 'end month',
  endDay: 'end day',
  asWritten: 'as written|display date|date text',
  title: 'title|headline|event|name|label|what|subject|event name|location name|key|العنوان|الحدث|الاسم',
  summary: 'summary|description|text|details|notes|comment|body|الوصف|ملاحظات',
  status: 'status|الحالة',
  lane: 'lane|group|track|section|category|type|kind|الفئة|النوع',
  categories: 'categories|tags|keywords|الوسوم',
  importance: 'importance|weight',
  place: 'place|location|where|city|country|المكان',
  lat: 'lat|latitude',
  lon: 'lon|lng|long|longitude',
  people: 'people|persons|who|participants|الأشخاص',
  url: 'url|link|web|website|article|wikipedia|الرابط',
  media: 'media|image|picture|photo|الصورة',
  note: 'note',
  quote: 'quote|quotation|اقتباس',
  quoteSource: 'quote source|source title|source',
  quoteUrl: 'quote url|source url',
};

/** What can be said of columns. */
export const csvFields: readonly string[] = Object.keys(names);

const plain = (name: string): string =>
  name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[\s_\-.:]+/g, ' ')
    .trim();

const isField = (text: string): text is CsvField => Object.hasOwn(names, text);

/** Names that the caller gives, and no column has. */
export const missingColumns = (
  header: readonly string[],
  given: { readonly [field in CsvField]?: string | undefined } = {},
): readonly string[] => Object.values(given).flatMap((name = '') => (header.some((one) => plain(one) === plain(name)) ? [] : [name]));

/** Which column is what: by its name in English or Arabic, each column once; names that the caller gives come first. */
export function guessColumns(
  header: readonly string[],
  given: { readonly [field in CsvField]?: string | undefined } = {},
): ReadonlyMap<CsvField, number> {
  const columns = new Map<CsvField, number>();
  const known = header.map(plain);
  const taken = new Set<number>();
  const take = (field: CsvField, wanted: readonly string[]): void => {
    const index = wanted.map((name) => known.findIndex((one, at) => one === name && !taken.has(at))).find((at) => at >= 0);
    if (index === undefined || columns.has(field)) return;
    columns.set(field, index);
    taken.add(index);
  };
  for (const [field, name] of Object.entries(given)) if (isField(field)) take(field, [plain(name ?? '')]);
  for (const [field, list] of Object.entries(names)) if (isField(field)) take(field, list.split('|'));
  return columns;
}
