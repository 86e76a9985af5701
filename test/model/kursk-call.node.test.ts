import { expect } from 'chai';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import type { DatasetEvent } from '../../src/model/dataset.js';
import { findQuote } from '../../src/model/find-quote.js';
import { parseDataset } from '../../src/model/parse-dataset.js';
import { wordingFor } from '../../src/model/wording.js';

const json = readFileSync(new URL('../../data/kursk-call.json', import.meta.url), 'utf8');
const dataset = JSON.parse(json) as { readonly events: readonly DatasetEvent[] };
const { timeline, problems } = parseDataset(dataset);
const events = timeline?.events ?? [];
const article = new URL('../../../shared/data/article/article.ar.txt', import.meta.url);

/** The contract's list, in the order of time. */
const expected: readonly (readonly [string, string, string])[] = [
  ['korea-2018', '2018', 'claimed'],
  ['defence-treaty', '2024', 'confirmed'],
  ['kursk-claim', '2025-04', 'disputed'],
  ['lavrov-meeting', '2025-07', 'claimed'],
  ['trump-remarks', '2025-08-11', 'confirmed'],
  ['phone-call', '[..2025-08-13]', 'claimed'],
  ['kcna-report', '2025-08-13', 'confirmed'],
  ['alaska-summit', '2025-08-15', 'planned'],
];

describe('kursk-call.json', () => {
  it('is read without a problem, in the order of time', () => {
    expect(problems).to.deep.equal([]);
    expect(events.map(({ id, date, status }) => [id, date.value.text, status])).to.deep.equal(expected);
    expect(timeline?.view.scale).to.equal('collapsed');
    expect(timeline).to.deep.include({ lang: 'ar', dir: 'rtl' });
    expect(timeline?.asOf?.text).to.equal('2025-08-13');
  });

  it('has words in Arabic and English for everything that is shown', () => {
    const texts = events.flatMap(({ title, summary, people, place }) => [title, summary, ...people, ...(place ? [place.name] : [])]);
    const others = [...(timeline?.lanes ?? []), ...(timeline?.categories ?? [])].map(({ label }) => label);
    const steps = (timeline?.story ?? []).map(({ text }) => text);
    for (const text of [timeline?.title ?? [], timeline?.description ?? [], ...texts, ...others, ...steps])
      expect(['ar', 'en'].map((lang) => wordingFor(text, lang)?.lang)).to.deep.equal(['ar', 'en']);
  });

  it('has titles that fit a label', () => {
    for (const { title, id } of events) for (const { text, lang } of title) expect([...text].length, `${id}, ${lang}`).to.be.within(8, 34);
  });

  it('has a translation of every quote, and says who made it', () => {
    for (const { quotes } of events)
      for (const { translation } of quotes) expect(wordingFor(translation, 'en')).to.include.keys('text', 'by');
  });

  it('has for every event a quote that supports its title and one that supports its date', () => {
    for (const { id, quotes } of events) {
      const supported = quotes.filter(({ stance }) => stance === 'supports').flatMap(({ supports }) => supports);
      expect(supported, id).to.include.members(['title', 'date']);
    }
  });

  it('has the dispute beside the claim', () => {
    const claim = events.find(({ id }) => id === 'kursk-claim');
    expect(claim?.quotes.map(({ stance }) => stance)).to.deep.equal(['supports', 'disputes']);
  });

  it('says how every date that the article does not state follows from it', () => {
    for (const { id, date } of events) {
      expect(date.asWritten, id).to.not.equal(undefined);
      if (date.basis === 'inferred') expect(date.relativeTo, id).to.not.equal(undefined);
    }
  });

  it('has no day that the article does not give, whatever is known from elsewhere', () => {
    const days = new Set(json.match(/\d{4}-\d{2}-\d{2}/g));
    expect([...days].sort()).to.deep.equal(['2025-08-11', '2025-08-13', '2025-08-15']);
    const months = new Set(json.match(/"edtf": "\d{4}-\d{2}"/g));
    expect([...months].sort()).to.deep.equal(['"edtf": "2025-04"', '"edtf": "2025-07"']);
  });
});

describe('the quotes of kursk-call.json', () => {
  const text = existsSync(article) ? readFileSync(article, 'utf8') : undefined;

  before(function () {
    if (text !== undefined) return;
    console.log(`skipped: the article is not at ${article.pathname}`);
    this.skip();
  });

  it('come from the article whose hash the dataset has', () => {
    const hash = createHash('sha256').update(readFileSync(article)).digest('hex');
    expect(timeline?.sources.get('article')?.sha256).to.equal(hash);
  });

  it('stand there to the letter, with what is before and after them, at their code points', () => {
    const codePoints = [...(text ?? '')];
    const slice = (from: number, to: number): string => codePoints.slice(Math.max(0, from), to).join('');
    for (const { id, quotes } of events) {
      expect(quotes, id).to.not.be.empty;
      for (const quote of quotes) {
        const { exact, prefix = '', suffix = '', start = NaN, end = NaN } = quote;
        expect(slice(start, end), id).to.equal(exact);
        expect(slice(start - [...prefix].length, start), id).to.equal(prefix);
        expect(slice(end, end + [...suffix].length), id).to.equal(suffix);
        expect(prefix.length + suffix.length, id).to.be.at.least(32);
        expect(findQuote(text ?? '', quote), id).to.deep.include({ verdict: 'verbatim', start, end });
      }
    }
  });

  it('give the dates’ own words', () => {
    for (const { id, date } of events) expect(text, id).to.include(date.asWritten);
  });
});
