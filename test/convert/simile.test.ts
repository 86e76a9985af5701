import { expect } from 'chai';
import { ConvertError, fromSimile } from '../../src/convert/index.js';
import { checked, datesOf, eventsOf, lossesOf } from './checked.js';

const xml = (attributes: string, text = ''): string => `<data><event title="T" ${attributes}>${text}</event></data>`;

describe('from SIMILE', () => {
  const dates: readonly (readonly [string, string])[] = [
    ['start="1845"', '1845'],
    ['start="6"', '0006'],
    ['start="1 AD"', '0001'],
    ['start="200 BC" end="100 AD" isDuration="true"', '-0199/0100'],
    ['start="2001-10"', '2001-10'],
    ['start="Sat May 20 1961 00:00:00 GMT-0600"', '1961-05-20'],
    ['start="Nov 14 1840 00:00:00 GMT"', '1840-11-14'],
    ['start="Fri Nov 22 1963 12:30:00 GMT-0600"', '1963-11-22T12:30-06:00'],
    ['start="Fri Nov 22 1963 12:30:40 GMT-0600"', '1963-11-22T12:30:40-06:00'],
    ['start="Sep 27 2001"', '2001-09-27'],
    ['start="68" end="107?" isDuration="true"', '0068/0107?'],
  ];
  for (const [attributes, edtf] of dates)
    it(`XML: ${attributes} is ${edtf}`, () => expect(datesOf(fromSimile(xml(attributes)))).to.deep.equal([edtf]));

  it('XML: start and end are one moment between them, unless the event lasts', () => {
    expect(datesOf(fromSimile(xml('start="1845" end="1846"')))).to.deep.equal(['[1845..1846]']);
    expect(datesOf(fromSimile(xml('start="1845" end="1846" isDuration="true"')))).to.deep.equal(['1845/1846']);
    expect(datesOf(fromSimile(xml('start="1845" end="1846" durationEvent="true"')))).to.deep.equal(['1845/1846']);
  });

  it('JSON: short names are the long ones', () => {
    const events = [{ s: '1845', e: '1850', ls: '1846', ee: '1849', de: true, t: 'Title', d: 'Text', eid: 'one', c: 'red' }];
    expect(eventsOf(fromSimile({ events }))).to.deep.equal([
      {
        id: 'one',
        date: { edtf: '1845/1850', startRange: '[1845..1846]', endRange: '[1849..1850]' },
        title: 'Title',
        summary: 'Text',
        'x-simile': { classname: 'red' },
      },
    ]);
  });

  it('JSON: isDuration means the opposite, durationEvent does not', () => {
    const events = [
      { start: '1881', end: '1953', isDuration: true },
      { start: '1881', end: '1953', durationEvent: true },
      { start: '1881', end: '1953' },
      { start: '1881', end: '1953', durationEvent: false },
      { s: '1881', e: '1953', t: 'short', de: true },
    ];
    expect(datesOf(fromSimile({ events }))).to.deep.equal(['[1881..1953]', '1881/1953', '1881/1953', '[1881..1953]', '1881/1953']);
  });

  it('keeps the inner ends, which EDTF cannot put into a span', () => {
    const attributes =
      'start="Jun 01 1861 00:00:00 GMT" latestStart="Jul 01 1861 00:00:00 GMT" earliestEnd="Jun 01 1863 00:00:00 GMT" end="Jul 01 1863 00:00:00 GMT" isDuration="true"';
    expect(eventsOf(fromSimile(xml(attributes)))[0]?.date).to.deep.equal({
      edtf: '1861-06-01/1863-07-01',
      startRange: '[1861-06-01..1861-07-01]',
      endRange: '[1863-06-01..1863-07-01]',
    });
  });

  it('counts backwards where spans do: dinosaurs live millions of years ago', () => {
    const events = [
      "<event start='132' end='121' isDuration='true' title='A'/>",
      "<event start='65.5' title='B'/>",
      "<event start='?83' end='70' isDuration='true' title='C'/>",
    ];
    const converted = fromSimile(`<data>${events.join('')}</data>`);
    expect(datesOf(converted)).to.deep.equal(['Y-132000000S3/Y-121000000S3', 'Y-65500000S3', 'Y-83000000S2?/Y-70000000S2']);
    expect(lossesOf(converted, 'changed').join()).to.include('millions of years ago');
    expect(datesOf(fromSimile(xml("start='132'"), { unit: 'million-years-ago' }))).to.deep.equal(['Y-132000000S3']);
    expect(datesOf(fromSimile(xml("start='132' end='121' isDuration='true'"), { unit: 'years' }))).to.deep.equal(['0132']);
  });

  it('makes HTML text, wherever it stands', () => {
    const text = '&lt;p&gt;In &lt;a href="https://example.org/p"&gt;Paris&lt;/a&gt; &amp;amp; Nice&lt;/p&gt;<![CDATA[<b>bold</b>]]>';
    const [event] = eventsOf(fromSimile(xml('start="1845" image="a.png" link="https://example.org/"', text)));
    expect(event).to.deep.equal({
      date: '1845',
      title: 'T',
      summary: 'In Paris & Nice\n\nbold',
      url: 'https://example.org/',
      links: [{ rel: 'mentions', to: 'https://example.org/p' }],
      media: [{ url: 'a.png' }],
    });
  });

  it('reads the object of a script, single quotes, a byte order mark and all', () => {
    const dataset = checked(
      fromSimile(
        `\ufeff{'dateTimeFormat': 'iso8601', 'wikiURL': 'https://w.example/', 'events' : [{'start': '1924', 'title': "It's", 'id': 'a', 'color': 'red',}]}`,
      ),
    );
    expect(dataset).to.deep.equal({
      version: 1,
      'x-simile': { wikiURL: 'https://w.example/' },
      events: [{ id: 'a', date: '1924', title: "It's", 'x-simile': { color: 'red' } }],
    });
  });

  const bad: readonly (readonly [string, string, string, number | undefined])[] = [
    ['a file cut off', '<data>\n<event start="1845">x', 'never closed', 2],
    ['a tag cut off', '<data>\n<event start="18', 'is no XML', 2],
    ['crossed tags', '<data><event start="1"></data></event>', 'closes <data>', 1],
    ['entities that multiply', '<!DOCTYPE data [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><data>&b;</data>', 'document type', 1],
    ['a file from outside', '<!DOCTYPE data SYSTEM "file:///etc/passwd"><data/>', 'document type', 1],
    ['endless depth', '<data>'.repeat(100_000), 'nested too deeply', 1],
    ['a page', '<html><body/></html>', 'its root is <html>', 1],
    ['JSON of something else', '{"features": []}', 'has no "events"', undefined],
    ['JSON cut off', '{"events": [\n{"start": "18', 'is not JSON', 2],
    ['nothing', ' ', 'is empty', undefined],
    ['JSON nested without end', '['.repeat(100_000), 'nested too deeply', 1],
  ];
  for (const [what, text, message, line] of bad)
    it(`refuses ${what}, and says where`, () => {
      expect(() => fromSimile(text))
        .to.throw(ConvertError, message)
        .with.property('line', line);
    });

  it('leaves entities that it does not know as they stand', () => {
    expect(eventsOf(fromSimile(xml('start="1845"', '&unknown; &eacute;')))[0]?.summary).to.equal('&unknown; é');
  });
});
