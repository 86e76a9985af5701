import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect } from 'chai';
import { extractDataset, findTimeExpressions } from '../../src/extract/index.js';
import { findQuote, parseDataset, type Dataset, type DatasetDate, type DatasetEvent, type DatasetQuote } from '../../src/model/index.js';

interface Selector {
  readonly start: number;
  readonly end: number;
}
interface Gold {
  readonly timexes: readonly {
    readonly id: string;
    readonly edtf: string | null;
    readonly selector: Selector;
    readonly acceptableSpans?: readonly Selector[];
  }[];
  readonly events: readonly {
    readonly id: string;
    readonly date: { readonly edtf: string; readonly acceptable: readonly string[] };
    readonly quote: Selector;
  }[];
}

const root = resolve(import.meta.dirname, '../..');
const folder = resolve(root, '../shared/data/article');
const shipped = resolve(root, 'data/kursk-call.json');
const textOf = (lang: string): string => readFileSync(resolve(folder, `article.${lang}.txt`), 'utf8');
const goldOf = (lang: string): Gold => JSON.parse(readFileSync(resolve(folder, `article.${lang}.gold.json`), 'utf8')) as Gold;

const edtfOf = ({ date }: DatasetEvent): string => (typeof date === 'string' ? date : date.edtf);

/** The characters that two passages have in common, as a share of the shorter one. */
const overlap = (one: Partial<Selector> | DatasetQuote | undefined, other: Partial<Selector> | DatasetQuote | undefined): number => {
  const [from, to, first, last] = [one?.start ?? 0, one?.end ?? 0, other?.start ?? 0, other?.end ?? 0];
  return Math.max(0, Math.min(to, last) - Math.max(from, first)) / Math.max(1, Math.min(to - from, last - first));
};

const days = ['2025-08-13', '2025-08-14', '2025-08-15'];
const order = ['2018', '2024', '2025-04', '2025-07', '2025-08-11', '[..2025-08-13]', '2025-08-13', '2025-08-15'];

describe('the article this began with', function () {
  before(function () {
    if (!existsSync(folder)) {
      console.log('      skipped: ../shared/data/article is not there');
      this.skip();
    }
  });

  for (const lang of ['ar', 'en'])
    for (const published of days) {
      it(`${lang}, published ${published}: all twelve expressions, at their span and with their value`, () => {
        const found = findTimeExpressions(textOf(lang), { lang, published });
        for (const { id, edtf, selector, acceptableSpans = [] } of goldOf(lang).timexes) {
          const match = found.find(({ start, end }) => start < selector.end && end > selector.start);
          expect(match?.edtf, id).to.equal(edtf);
          expect(
            [selector, ...acceptableSpans].some(({ start, end }) => match?.start === start && match.end === end),
            id,
          ).to.equal(true);
        }
        expect(found.filter(({ edtf }) => edtf !== null)).to.have.length(7);
      });

      it(`${lang}, published ${published}: all eight events on their words, and no other`, () => {
        const { events = [] } = extractDataset(textOf(lang), { lang, published });
        for (const gold of goldOf(lang).events) {
          const accepted = [gold.date.edtf, ...gold.date.acceptable, `[..${published}]`];
          expect(
            events.some((event) => accepted.includes(edtfOf(event)) && overlap(event.quotes?.[0], gold.quote) >= 0.5),
            gold.id,
          ).to.equal(true);
        }
        expect(events).to.have.length(8);
      });
    }

  for (const lang of ['ar', 'en'])
    it(`${lang}: in the order of time, valid, every quote verbatim at its place`, () => {
      const dataset = extractDataset(textOf(lang), { lang, published: '2025-08-13' });
      expect(dataset.events?.map(edtfOf)).to.deep.equal(order);
      expect(parseDataset(dataset).problems).to.deep.equal([]);
      for (const { quotes = [] } of dataset.events ?? []) {
        const found = findQuote(textOf(lang), quotes[0] as Parameters<typeof findQuote>[1]);
        expect(found).to.include({ verdict: 'verbatim', start: quotes[0]?.start, end: quotes[0]?.end });
      }
    });

  it('gives who says so, and what is disputed or planned', () => {
    const { events = [] } = extractDataset(textOf('ar'), { lang: 'ar', published: '2025-08-13' });
    const told = Object.fromEntries(
      events.map((event) => [edtfOf(event), [event.status ?? 'confirmed', event.quotes?.[0]?.speaker ?? '']]),
    );
    expect(told).to.deep.include({
      '2018': ['claimed', 'جيني تاون'],
      '2024': ['confirmed', ''],
      '2025-04': ['disputed', 'بوتين'],
      '2025-08-11': ['claimed', ''],
      '2025-08-13': ['claimed', 'وكالة الأنباء المركزية الكورية (KCNA)'],
      '2025-08-15': ['planned', ''],
    });
  });

  it('agrees with data/kursk-call.json on every date and quote', function () {
    if (!existsSync(shipped)) {
      console.log('      skipped: data/kursk-call.json is not there');
      this.skip();
    }
    const { events = [] } = extractDataset(textOf('ar'), { lang: 'ar', published: '2025-08-13' });
    for (const event of (JSON.parse(readFileSync(shipped, 'utf8')) as Dataset).events ?? []) {
      const same = events.filter((found) => edtfOf(found) === edtfOf(event));
      const texts = (event.quotes ?? []).map((quote) => findQuote(textOf('ar'), quote as Parameters<typeof findQuote>[1]));
      const agrees = same.some((found) => texts.some((place) => place.verdict !== 'not-found' && overlap(found.quotes?.[0], place) >= 0.5));
      expect(agrees, `${event.id ?? ''} ${(event.date as DatasetDate).edtf}`).to.equal(true);
    }
  });
});
