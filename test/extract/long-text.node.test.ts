import { expect } from 'chai';
import { extractDataset } from '../../src/extract/index.js';

describe('a very long text', () => {
  it('of 10 MB in one line gives the date at its end, at its offset', function () {
    this.timeout(120_000);
    const line = `${'m'.repeat(199)} `.repeat(50_000);
    const { events = [] } = extractDataset(`${line}the bridge opened on 3 May 2019.`, { lang: 'en', published: '2025-08-13' });
    expect(events.map(({ date }) => date)).to.deep.equal([{ edtf: '2019-05-03', asWritten: '3 May 2019', basis: 'stated' }]);
    expect(events[0]?.quotes?.[0]).to.include({ end: line.length + 32 });
  });

  for (const [lang, words] of [
    ['en', 'May '],
    ['en', 'second half of the '],
    ['en', '2000 to '],
    ['ar', '2000 و'],
    ['ar', 'مايو '],
  ] as const)
    it(`that says “${words.trim()}” again and again is read to its end`, () => {
      const { events = [] } = extractDataset(`${words.repeat(20_000)}.\n\n2019-05-03`, { lang, published: '2025-08-13' });
      expect(events.map(({ date }) => (date as { readonly edtf: string }).edtf)).to.include('2019-05-03');
    });
});
