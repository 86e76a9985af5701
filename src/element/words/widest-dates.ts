import type { ImpreciseDate } from '../../date/imprecise-date.js';
import { parseEdtf } from '../../date/parse-edtf.js';
import type { LabelText } from '../../layout/layout.js';
import type { WidthInput } from '../measure/estimate-widths.js';
import { shortDate } from './short-date.js';

const EMPTY: LabelText = { title: '', lang: '', date: '', tag: '', icon: '' };
const MONTHS = Array.from({ length: 12 }, (_, at) => String(at + 1).padStart(2, '0'));

/**
 * The room that a date needs on a label, by rank, px: that of the widest date of its kind, whichever months, years and digits it has. A
 * wording of the author's is measured as it is.
 */
export function widestDates({ timeline, columns, texts, speech, measurer }: WidthInput): (rank: number) => number {
  const { number } = speech;
  const wide = (date: string): number => measurer.labelWidth({ ...EMPTY, date });
  const words = (text: string): string => shortDate({ value: parseEdtf(text) }, speech);
  const months = once(() => byWidth(MONTHS, (month) => wide(words(`2024-${month}`))));
  const digits = once(() => byWidth(Array.from(MONTHS.keys()).slice(0, 10).map(number), (digit) => wide(digit.repeat(10))));
  const measure = (rank: number): number => {
    const { date } = timeline.events[rank]!;
    const text = shortDate({ ...date, value: widest(date.value, months().slice(0, 2).sort()) }, speech);
    return wide(text.replace(/\p{Nd}/gu, digits()[0] ?? '$&'));
  };
  const widths: number[] = [];
  return (rank) => {
    const kind = columns.kind(rank);
    if (columns.worded(rank)) return wide(texts[rank]!.date);
    return (widths[kind] ??= measure(columns.samples[kind] ?? rank));
  };
}

/** The widest first. */
function byWidth(texts: readonly string[], width: (text: string) => number): readonly string[] {
  const widths = new Map(texts.map((text) => [text, width(text)]));
  return texts.toSorted((a, b) => (widths.get(b) ?? 0) - (widths.get(a) ?? 0));
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** The date with the months given, on days of two digits; each further date in it a year later, as both years are told then. */
function widest(date: ImpreciseDate, months: readonly string[]): ImpreciseDate {
  let at = 0;
  const text = date.text.replace(/\b(\d{4})-(?:0\d|1[0-2])(-\d\d)?/g, (_whole, year: string, day?: string) => {
    const later = String(Number(year) + at).padStart(4, '0');
    return `${later}-${months[at++ % months.length] ?? '01'}${day === undefined ? '' : '-28'}`;
  });
  try {
    return parseEdtf(text);
  } catch {
    // Of a set, say, whose dates are out of order now.
    return date;
  }
}
