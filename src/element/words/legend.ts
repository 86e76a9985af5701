import { parseEdtf } from '../../date/parse-edtf.js';
import { boundsOf } from '../../date/bounds.js';
import { colorOf, iconOf } from '../../layout/event-look.js';
import { specifyMark, type MarkSpec } from '../../layout/mark-spec.js';
import type { EventDate, Status, Timeline } from '../../model/timeline.js';
import { wordingFor } from '../../model/wording.js';
import { knownSpan, type KnownSpan } from '../../store/known-span.js';
import { legendRows } from './messages/legend-rows-en.js';
import type { LegendRow } from './messages/messages.js';
import type { Speech } from './speech.js';

/** How to read a timeline: a line for each kind of mark, and the signs of its categories on a line of their own. */
export interface Legend {
  readonly marks: readonly { readonly spec: MarkSpec; readonly status: Status; readonly text: string }[];
  readonly categories: readonly {
    readonly sign: string;
    readonly color: string | undefined;
    readonly text: string;
    readonly lang: string;
  }[];
}

/** Most lines a legend has (U10). */
const MOST = 8;

/** What a status is shown on where all its events are known to the day. */
const DAY = '2024-01-01';

/** One example of each kind of mark, drawn by the same code as the marks themselves. */
const SAMPLES: readonly (readonly [LegendRow, string, Status])[] = [
  ['disputed', '2024', 'disputed'],
  ['claimed', '2024', 'claimed'],
  ['planned', '2024', 'planned'],
  ['cancelled', '2024', 'cancelled'],
  ['point', DAY, 'confirmed'],
  ['granule', '2024', 'confirmed'],
  ['approximate', '2024~', 'confirmed'],
  ['uncertain', '2024?', 'confirmed'],
  ['span', '2021/2024', 'confirmed'],
  ['choice', '[2023..2024]', 'confirmed'],
  ['group', '{2021,2024}', 'confirmed'],
  ['open', '2024/..', 'confirmed'],
  ['unknown', '2024/', 'confirmed'],
];

/** Explains the kinds of marks that a timeline has, and no others (U10). */
export function legendOf(timeline: Timeline, spans: readonly KnownSpan[], { locale, vocabulary }: Speech): Legend {
  const { events } = timeline;
  const rows = vocabulary.legendRows ?? legendRows;
  const specs = events.map((event, rank) => specifyMark(event, spans[rank]!));
  const present = new Set<LegendRow>(specs.flatMap(kindsOf));
  for (const { status } of events) if (status !== 'confirmed') present.add(status);
  const coarse = new Set(events.filter((_, rank) => specs[rank]!.form !== 'point').map(({ status }) => status));
  // Colour and sign of an event are those of its first category.
  const shown = new Map(events.flatMap((event) => event.categories.slice(0, 1).map((category) => [category, event] as const)));
  return {
    marks: SAMPLES.filter(([row]) => present.has(row))
      .slice(0, MOST - Math.min(1, shown.size))
      .map(([row, edtf, status]) => ({
        spec: sampleSpec(row === status && !coarse.has(status) ? DAY : edtf),
        status,
        text: rows[row],
      })),
    categories: timeline.categories.flatMap((category) => {
      const event = shown.get(category);
      const { text = category.id, lang = '' } = wordingFor(category.label, locale) ?? {};
      return event ? [{ sign: iconOf(event, timeline), color: colorOf(event, timeline), text, lang }] : [];
    }),
  };
}

function kindsOf({ form, startCap, endCap, uncertain }: MarkSpec): LegendRow[] {
  const caps = [startCap, endCap];
  return [
    caps.includes('fade') && form === 'granule' ? 'approximate' : form,
    ...(caps.includes('fade') ? ['approximate' as const] : []),
    ...(uncertain ? ['uncertain' as const] : []),
    ...(caps.includes('open') ? ['open' as const] : []),
    ...(caps.includes('unknown') ? ['unknown' as const] : []),
  ];
}

function sampleSpec(edtf: string): MarkSpec {
  const value = parseEdtf(edtf);
  const date: EventDate = { value, bounds: boundsOf(value), note: [], alternatives: [] };
  return specifyMark({ date }, knownSpan(date));
}
