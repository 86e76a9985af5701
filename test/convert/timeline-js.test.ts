import { expect } from 'chai';
import { fromTimelineJs, toTimelineJs, type TimelineJsOptions } from '../../src/convert/index.js';
import { objectsIn } from '../../src/convert/read-json.js';
import { formatDate } from '../../src/date/index.js';
import { checked, datasetOf, datesOf, eventsOf, lossesOf } from './checked.js';

const slide = (start_date: object, more: object = {}): object => ({ start_date, text: { headline: 'It happened' }, ...more });
const of = (...events: readonly object[]): object => ({ events });

describe('from TimelineJS', () => {
  const dates: readonly (readonly [string, object, string])[] = [
    ['a year', { year: '2012' }, '2012'],
    ['a month', { year: 2012, month: '04' }, '2012-04'],
    ['a day', { year: '2012', month: '4', day: '5' }, '2012-04-05'],
    ['empty parts as absent ones', { year: '2012', month: '', day: '', hour: '' }, '2012'],
    ['a time, without a zone', { year: 2012, month: 4, day: 5, hour: 9, minute: 5 }, '2012-04-05T09:05'],
    ['an hour of 0', { year: 2012, month: 4, day: 5, hour: 0, minute: 0 }, '2012-04-05T00:00'],
    ['44 BCE, which it writes -44', { year: '-44' }, '-0043'],
    ['1 BCE, which it writes -1', { year: -1, month: 1 }, '0000-01'],
    ['deep time', { year: '-13800000000' }, 'Y-13800000000'],
    ['a day without a month as its year', { year: 2012, month: '', day: 5 }, '2012'],
    ['numbers with commas', { year: '12,500' }, 'Y12500'],
  ];
  for (const [what, date, edtf] of dates) it(`reads ${what}`, () => expect(datesOf(fromTimelineJs(of(slide(date))))).to.deep.equal([edtf]));

  it('reads a span, both ends as exact as they are', () => {
    const converted = fromTimelineJs(of(slide({ year: 1943, month: 7 }, { end_date: { year: '1946' } })));
    expect(datesOf(converted)).to.deep.equal(['1943-07/1946']);
  });

  it('leaves out an end before its start, and says so', () => {
    const converted = fromTimelineJs(of(slide({ year: 1946 }, { end_date: { year: 1943 } })));
    expect(datesOf(converted)).to.deep.equal(['1946']);
    expect(lossesOf(converted, 'changed')).to.deep.equal(['/events/0: an end before its start was left out']);
  });

  it('leaves out a day that does not exist, and says so', () => {
    const converted = fromTimelineJs(of(slide({ year: 2023, month: 2, day: 30 })));
    expect(datesOf(converted)).to.deep.equal(['2023-02']);
    expect(lossesOf(converted, 'changed').join()).to.include('does not exist');
  });

  it('lists a slide without a year, and loses no other', () => {
    const converted = fromTimelineJs(of(slide({ year: 2012 }), slide({}), slide({ year: 2013 })));
    expect(datesOf(converted)).to.deep.equal(['2012', '2013']);
    expect(lossesOf(converted)).to.deep.equal(['/events/1: an event without a date that can be read']);
  });

  it('keeps the words shown for a date beside it', () => {
    const [event] = eventsOf(fromTimelineJs(of(slide({ year: 1961, display_date: 'Spring <i>1961</i>' }))));
    expect(event?.date).to.deep.equal({ edtf: '1961', asWritten: 'Spring 1961' });
  });

  it('makes groups lanes, and eras events of a lane in the background', () => {
    const eras = [{ start_date: { year: 600 }, end_date: { year: 650 }, text: { headline: 'Era' } }];
    const dataset = checked(fromTimelineJs({ eras, ...of(slide({ year: 602 }, { group: 'Wars' })) }));
    expect(dataset.lanes).to.deep.equal([{ id: 'Wars' }, { id: 'eras', label: 'Eras', 'x-background': true }]);
    expect(dataset.events?.map(({ date, lane }) => [date, lane])).to.deep.equal([
      ['0602', 'Wars'],
      ['0600/0650', 'eras'],
    ]);
  });

  it('makes HTML text, and keeps its links', () => {
    const text = {
      headline: 'Whitney<br/>Houston',
      text: '<p>See <a href="https://example.org/a">this</a> &amp; <a href="javascript:x">that</a></p>',
    };
    const converted = fromTimelineJs(of(slide({ year: 2012 }, { text })));
    const [event] = eventsOf(converted);
    expect([event?.title, event?.summary, event?.links]).to.deep.equal([
      'Whitney\nHouston',
      'See this & that',
      [{ rel: 'mentions', to: 'https://example.org/a' }],
    ]);
    expect(lossesOf(converted, 'changed')).to.have.lengthOf(2);
  });

  it('reads media: an address without a scheme, a frame, and words that somebody said', () => {
    const media = [
      { url: '//example.org/a.jpg', caption: '<b>A</b>', credit: 'B', thumbnail: 't.jpg' },
      { url: '<iframe src="https://example.org/frame"></iframe>' },
      { url: '<blockquote>No demand. <cite>Edith Clarke</cite></blockquote>', credit: '<a href="https://example.org/c">Paper</a>' },
      { url: '', caption: 'Only words' },
    ];
    const dataset = checked(fromTimelineJs(of(...media.map((one) => slide({ year: 2012 }, { media: one })))));
    const [first, second, third, fourth] = dataset.events ?? [];
    expect(first?.media).to.deep.equal([
      { url: 'https://example.org/a.jpg', caption: 'A', credit: 'B', 'x-timelinejs': { thumbnail: 't.jpg' } },
    ]);
    expect(second?.media).to.deep.equal([{ url: 'https://example.org/frame' }]);
    expect(third?.quotes).to.deep.equal([{ exact: 'No demand.', speaker: 'Edith Clarke', stance: 'mentions', source: 'source-1' }]);
    expect(dataset.sources).to.deep.equal({ 'source-1': { title: 'Paper', url: 'https://example.org/c' } });
    expect(fourth?.['x-timelinejs']).to.deep.equal({ media: { caption: 'Only words' } });
  });

  it('reads version 2', () => {
    const timeline = {
      headline: 'Title',
      text: 'Words',
      date: [
        {
          startDate: '2012,1,26',
          endDate: '2012,1,27',
          headline: 'One',
          text: 'T',
          tag: 'G',
          asset: { media: 'https://example.org/a.jpg', caption: 'C' },
        },
        { startDate: '-44', headline: 'Two' },
        { startDate: '1/26/2012', headline: 'Three' },
      ],
      era: [{ startDate: '2011', endDate: '2013', headline: 'Era' }],
    };
    const converted = fromTimelineJs(`storyjs_jsonp_data = ${JSON.stringify({ timeline })};`);
    expect([converted.dataset.title, converted.dataset.description]).to.deep.equal(['Title', 'Words']);
    expect(datesOf(converted)).to.deep.equal(['2012-01-26/2012-01-27', '-0043', '2012-01-26', '2011/2013']);
    expect(converted.dataset.events?.[0]).to.deep.include({
      title: 'One',
      summary: 'T',
      lane: 'G',
      media: [{ url: 'https://example.org/a.jpg', caption: 'C' }],
    });
  });

  it('reads the CSV of the sheet, its title row and its eras', () => {
    const head =
      'Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Media Credit,Media Caption,Media Thumbnail,Type,Group,Background';
    const rows = [
      ',,,,,,,,,The title,"<p>About, all</p>",,,,,title,,#fff',
      '"1,815",12,10,8:30 pm,1852,11,27,,,Ada,"Said ""yes""",https://example.org/a.jpg,C,,,,People,',
      '-44,,,,,,,,the Ides,Caesar,,,,,,,,',
      '1900,,,,1950,,,,,Era,,,,,,era,,',
    ];
    const converted = fromTimelineJs([head, ...rows].join('\r\n'));
    const dataset = checked(converted);
    expect([dataset.title, dataset.description]).to.deep.equal(['The title', 'About, all']);
    expect(datesOf(converted)).to.deep.equal(['1815-12-10T20:30/1852-11-27', '-0043', '1900/1950']);
    expect(dataset.events?.map(({ lane }) => lane)).to.deep.equal(['People', undefined, 'eras']);
    expect(dataset.events?.[0]?.summary).to.equal('Said "yes"');
  });

  it('reads the columns that sheets had before: whole dates, a tag, and the words for who does not see a picture', () => {
    const converted = fromTimelineJs(
      'Start Date,End Date,Headline,Media,Alt Text,Tag\n1/26/2012,2012/2/3,One,https://example.org/a.jpg,A ship,Sea\n,,Title,,,\n',
    );
    expect([converted.dataset.title, datesOf(converted)]).to.deep.equal(['Title', ['2012-01-26/2012-02-03']]);
    expect(eventsOf(converted)[0]).to.deep.include({ lane: 'Sea', media: [{ url: 'https://example.org/a.jpg', alt: 'A ship' }] });
  });
});

describe('to TimelineJS', () => {
  it('and back keeps what it can hold', () => {
    const timeline = {
      title: { text: { headline: 'T', text: 'D' }, media: { url: 'https://example.org/t.jpg' } },
      events: [
        {
          unique_id: 'a',
          start_date: { year: -44, month: 3, day: 15 },
          text: { headline: 'A &amp; B', text: 'x<br>y' },
          group: 'G',
          background: { color: '#fff' },
        },
        {
          unique_id: 'b',
          start_date: { year: 1943 },
          end_date: { year: 1946, month: 2 },
          text: { headline: 'B' },
          media: { url: 'https://example.org/b.jpg', caption: 'c', thumbnail: 't.jpg' },
          display_date: 'the war',
        },
        { unique_id: 'c', start_date: { year: -13800000000 }, text: { headline: 'C' } },
      ],
      eras: [{ start_date: { year: 1900 }, end_date: { year: 1950 }, text: { headline: 'E' } }],
      scale: 'human',
    };
    const { output, losses } = toTimelineJs(fromTimelineJs(timeline).dataset);
    expect(output).to.deep.equal(timeline);
    expect(losses).to.deep.equal([]);
  });

  it('writes -44 for 44 BCE, and words for what is uncertain', () => {
    const { output, losses } = toTimelineJs(datasetOf({ date: '-0043', title: '' }, { date: '1850~', title: 'x' }), { formatDate });
    expect(output['events']).to.deep.equal([
      { start_date: { year: -44 } },
      { start_date: { year: 1850 }, text: { headline: 'x' }, display_date: 'about 1850 (taken as 1845–1855)' },
    ]);
    expect(losses.map(({ kind }) => kind)).to.deep.equal(['changed']);
  });

  it('asks for words in the language that is written, and shows EDTF where nobody has them', () => {
    const dataset = datasetOf({ date: '1850~', title: 'x' });
    const shown = (options: TimelineJsOptions): unknown => objectsIn(toTimelineJs(dataset, options).output['events'])[0]?.['display_date'];
    expect(shown({})).to.equal('1850~');
    expect(shown({ lang: 'ar', formatDate }))
      .to.equal(formatDate('1850~', { locale: 'ar' }))
      .and.to.include('نحو');
    expect(shown({ lang: 'ar', formatDate })).not.to.equal(shown({ formatDate }));
  });

  for (const date of ['[1960..1965]', '{1960,1962}', '2022/..', '2001-21', '195X', '1950S2', '2004-XX', '[..2025-08-13]'])
    it(`rounds ${date} to nothing: the event is left out, and listed`, () => {
      const { output, losses } = toTimelineJs(datasetOf({ date, title: 'x' }));
      expect(output['events']).to.deep.equal([]);
      expect(losses.map(({ kind, path }) => [kind, path])).to.deep.equal([['lost', '/events/0']]);
    });

  it('shows words as they are, never as HTML', () => {
    const { output } = toTimelineJs(datasetOf({ date: '2024', title: '<script>alert(1)</script>' }));
    expect(JSON.stringify(output)).to.include('&lt;script&gt;').and.not.include('<script>');
  });
});
