import * as chrono from 'chrono-node';
import { findTimeExpressions } from '../../src/extract/index.js';
import type { Case } from './cases.js';
import type { Prediction, System } from './score.js';

export const eventTimeline: System = {
  name: 'event-timeline',
  find: ({ text, lang, published, prefer }) => findTimeExpressions(text, { lang, published, prefer }),
};

const pad = (value: number | null, length = 2): string => String(value ?? 0).padStart(length, '0');

/** A result of chrono at the precision that it is certain of. */
function print(components: chrono.ParsedComponents): string {
  const year = pad(components.get('year'), 4);
  const certain = (part: 'month' | 'day' | 'weekday' | 'hour'): boolean => components.isCertain(part);
  if (!certain('month') && !certain('day') && !certain('weekday') && components.isCertain('year')) return year;
  const month = `${year}-${pad(components.get('month'))}`;
  if (certain('month') && !certain('day') && !certain('weekday')) return month;
  const day = `${month}-${pad(components.get('day'))}`;
  return certain('hour') ? `${day}T${pad(components.get('hour'))}:${pad(components.get('minute'))}:${pad(components.get('second'))}` : day;
}

const parsers: Readonly<
  Record<string, { parse: (text: string, reference?: Date, option?: chrono.ParsingOption) => chrono.ParsedResult[] }>
> = { en: chrono.en, 'en-GB': chrono.en.GB, ar: chrono.ar };

function findWithChrono({ text, lang, published, prefer }: Case): readonly Prediction[] {
  const reference = new Date(
    `${(published ?? '2020-01-01').slice(0, 10)}T${/T(\d\d:\d\d(?::\d\d)?)/.exec(published ?? '')?.[1] ?? '12:00'}`,
  );
  return (parsers[lang] ?? chrono.en)
    .parse(text, reference, { forwardDate: prefer === 'future' })
    .map(({ index, text: found, start, end }) => {
      const edtf = end ? `${print(start)}/${print(end)}` : print(start);
      return { start: index, end: index + found.length, edtf };
    });
}

export const chronoNode: System = { name: 'chrono-node', find: findWithChrono };
