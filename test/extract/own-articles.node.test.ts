import { expect } from 'chai';
import { extractDataset } from '../../src/extract/index.js';
import { parseDataset } from '../../src/model/index.js';
import { ownArticles, ownSet } from '../bench-extract/own-articles.js';
import { score } from '../bench-extract/score.js';
import { scoreEvents } from '../bench-extract/score-events.js';
import { chronoNode, eventTimeline } from '../bench-extract/systems.js';

describe('the annotated articles', () => {
  it('are annotated on their own words', () => {
    for (const { id, text, expressions, events } of ownArticles()) {
      for (const { exact, start, end } of expressions) expect(text.slice(start, end), id).to.equal(exact);
      for (const { quote, start, end } of events) expect(text.slice(start, end), id).to.equal(quote);
    }
  });

  for (const lang of ['ar', 'en'])
    it(`${lang}: expressions reach the bar, and are found better than by chrono-node`, () => {
      const [ours, theirs] = [score(eventTimeline, ownSet(lang)), score(chronoNode, ownSet(lang))];
      expect(ours.relaxed).to.be.above(90);
      expect(ours.valueAccuracy).to.be.above(85);
      expect(ours.falseDates).to.equal(0);
      for (const measure of ['strict', 'relaxed', 'valueAccuracy', 'valueF1'] as const) expect(ours[measure]).to.be.above(theirs[measure]);
    });

  it('events, their status and who tells them reach the bar', () => {
    const sum = { found: 0, gold: 0, matched: 0, status: 0, named: 0, namedRight: 0 };
    for (const { lang, published, text, events } of ownArticles()) {
      const dataset = extractDataset(text, { lang, published });
      expect(parseDataset(dataset).problems).to.deep.equal([]);
      const found = scoreEvents(dataset, events);
      for (const key of Object.keys(sum) as (keyof typeof sum)[]) sum[key] += found[key];
    }
    expect((2 * sum.matched) / (sum.found + sum.gold)).to.be.above(0.75);
    expect(sum.status / sum.matched).to.be.above(0.85);
    expect(sum.namedRight / sum.named).to.be.above(0.7);
  });
});
