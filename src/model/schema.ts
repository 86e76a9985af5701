import type {
  Dataset,
  DatasetAlternative,
  DatasetCategory,
  DatasetDate,
  DatasetEvent,
  DatasetLane,
  DatasetLink,
  DatasetMedia,
  DatasetPlace,
  DatasetQuote,
  DatasetSource,
  DatasetStep,
  DatasetView,
} from './dataset.js';
import type { DatasetText, DatasetWording } from './dataset-text.js';
import type { Field } from './field.js';
import {
  calendar,
  codePoints,
  color,
  direction,
  duration,
  edtf,
  languageTag,
  name,
  oneOf,
  relativeUrl,
  sha256,
  timeZone,
  url,
  within,
  words,
} from './fields.js';

/** The keys that `T` names, leaving out `x-…`. */
type Named<T> = { [K in keyof T as K extends `x-${string}` ? never : K]: T[K] };
type RequiredKeys<T> = { [K in keyof T]-?: undefined extends T[K] ? never : K }[keyof T];
type Entries<T> = { readonly [K in keyof T]-?: Field<Exclude<T[K], undefined>> };

/**
 * An object of the format: its required keys and the others. A key that the interface has and the field has not, or the other way round,
 * does not compile.
 */
const shape = <T>(
  required: Entries<Pick<Named<T>, RequiredKeys<Named<T>>>>,
  others: Entries<Omit<Named<T>, RequiredKeys<Named<T>>>>,
): Field<T> => ({
  expected: 'an object { … }',
  entries: { ...required, ...others },
  required: Object.keys(required),
});

const list = <T>(items: Field<T>): Field<T[]> => ({ expected: 'a list [ … ]', items });
const dictionary = <T>(keys: Field<string>, values: Field<T>, expected: string): Field<Record<string, T>> => ({ expected, keys, values });
const either = <A extends string, B>(text: Field<A>, object: Field<B>, expected: string): Field<A | B> => ({
  expected,
  either: [text, object],
});

const wording = shape<DatasetWording>({ text: words }, { dir: direction, by: oneOf('human', 'machine') });
const text: Field<DatasetText> = either(
  words,
  dictionary(languageTag, either(words, wording, 'text, or { "text": "…" }'), 'a language map'),
  'text, or a map such as { "ar": "…", "en": "…" }',
);

const lane = shape<DatasetLane>({ id: name }, { label: text, parent: name, color });
const category = shape<DatasetCategory>({ id: name }, { label: text, color, icon: words });

const source = shape<DatasetSource>(
  {},
  {
    title: text,
    type: words,
    url,
    archiveUrl: url,
    publisher: text,
    author: text,
    published: edtf,
    accessed: edtf,
    lang: languageTag,
    dir: direction,
    via: words,
    text: words,
    textUrl: relativeUrl,
    sha256,
    license: words,
  },
);

const quote = shape<DatasetQuote>(
  { exact: name },
  {
    source: name,
    prefix: words,
    suffix: words,
    start: codePoints,
    end: codePoints,
    lang: languageTag,
    stance: oneOf('supports', 'disputes', 'mentions'),
    supports: list(oneOf('title', 'date', 'place', 'status', 'people', 'number')),
    speaker: text,
    translation: text,
    page: words,
    at: words,
  },
);

const media = shape<DatasetMedia>({ url: relativeUrl }, { type: words, alt: text, caption: text, credit: text });
const place = shape<DatasetPlace>({}, { name: text, lat: within(-90, 90), lon: within(-180, 180) });
const link = shape<DatasetLink>({ rel: name, to: name }, {});

const alternative = shape<DatasetAlternative>({ edtf }, { source: name, note: text });

const date = shape<DatasetDate>(
  { edtf },
  {
    asWritten: words,
    basis: oneOf('stated', 'inferred', 'estimated'),
    relativeTo: edtf,
    margin: duration,
    calendar,
    note: text,
    alternatives: list(alternative),
    startRange: edtf,
    endRange: edtf,
  },
);

/** One of its events. */
export const event: Field<DatasetEvent> = shape<DatasetEvent>(
  { date: either(edtf, date, 'a date in quotation marks such as "2025-04", or { "edtf": "2025-04" }') },
  {
    id: name,
    title: text,
    summary: text,
    status: oneOf('confirmed', 'claimed', 'disputed', 'planned', 'cancelled'),
    lane: name,
    categories: list(name),
    importance: within(0, 1),
    place,
    people: list(text),
    quotes: list(quote),
    media: list(media),
    links: list(link),
    claimGroup: name,
    url,
    note: text,
  },
);

const view = shape<DatasetView>(
  {},
  {
    start: edtf,
    end: edtf,
    scale: oneOf('time', 'collapsed', 'even'),
    layout: oneOf('auto', 'horizontal', 'vertical', 'table'),
  },
);

const step = shape<DatasetStep>({ event: name }, { text, start: edtf, end: edtf });

/** The dataset format, version 1. */
export const dataset: Field<Dataset> = shape<Dataset>(
  { version: { expected: '1, the one version there is', oneOf: [1] } },
  {
    $schema: words,
    lang: languageTag,
    dir: direction,
    title: text,
    description: text,
    asOf: edtf,
    timeZone,
    calendar,
    license: words,
    lanes: list(lane),
    categories: list(category),
    sources: dictionary(name, source, 'a dictionary of sources by id { … }'),
    events: list(event),
    columns: { expected: 'columns of events' },
    view,
    story: list(step),
  },
);

/** The parts that the JSON Schema names in its `$defs`, by the names of their interfaces. */
export const definitions: Record<string, Field> = {
  Edtf: edtf,
  DatasetText: text,
  DatasetWording: wording,
  DatasetLane: lane,
  DatasetCategory: category,
  DatasetSource: source,
  DatasetQuote: quote,
  DatasetMedia: media,
  DatasetPlace: place,
  DatasetLink: link,
  DatasetAlternative: alternative,
  DatasetDate: date,
  DatasetEvent: event,
  DatasetView: view,
  DatasetStep: step,
};
