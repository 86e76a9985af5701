import { expect } from 'chai';
import { ConvertError, fromLinkedPlaces } from '../../src/convert/index.js';
import { datesOf, eventsOf, lossesOf } from './checked.js';

const place = (when: unknown, more: object = {}): object => ({
  type: 'FeatureCollection',
  features: [{ type: 'Feature', properties: { title: 'Abingdon' }, when, ...more }],
});
const span = (timespan: unknown): object => place({ timespans: [timespan] });

describe('from Linked Places and GeoJSON-T', () => {
  const dates: readonly (readonly [string, unknown, string])[] = [
    ['a start and an end', { start: { in: '1600' }, end: { in: '1700' } }, '1600/1700'],
    ['a start alone, during which it was', { start: { in: '1850' } }, '1850'],
    ['astronomical years', { start: { in: '-43' }, end: { in: '-0009' } }, '-0043/-0009'],
    ['EDTF', { start: { in: '1850~' } }, '1850~'],
    ['earliest and latest of one time', { start: { earliest: '1600', latest: '1610' } }, '[1600..1610]'],
    ['the lists of GeoJSON-T', ['1600', '', '', '1700', 'label'], '1600/1700'],
  ];
  for (const [what, timespan, edtf] of dates)
    it(`reads ${what}`, () => expect(datesOf(fromLinkedPlaces(span(timespan)))).to.deep.equal([edtf]));

  it('keeps earliest and latest of both ends', () => {
    const timespan = { start: { earliest: '1600', latest: '1610' }, end: { earliest: '1690', latest: '1700' } };
    expect(eventsOf(fromLinkedPlaces(span(timespan)))[0]?.date).to.deep.equal({
      edtf: '1600/1700',
      startRange: '[1600..1610]',
      endRange: '[1690..1700]',
    });
  });

  it('makes an event of every time span, with place, links and citations', () => {
    const more = {
      '@id': 'https://example.org/abingdon',
      names: [{ toponym: 'Abingdon', citations: [{ label: 'Ekwall', '@id': 'https://example.org/ekwall' }] }],
      geometry: { type: 'GeometryCollection', geometries: [{ type: 'Point', coordinates: [-1.27, 51.68] }] },
      links: [
        { type: 'closeMatch', identifier: 'https://example.org/other' },
        { type: 'x', identifier: 'tgn:1' },
      ],
      descriptions: [{ value: 'A town' }],
    };
    const [first, second] = eventsOf(
      fromLinkedPlaces(JSON.stringify(place({ timespans: [{ start: { in: '1600' }, label: 'Town' }, { start: { in: '1700' } }] }, more))),
    );
    expect(first).to.deep.equal({
      id: 'https://example.org/abingdon/1',
      date: '1600',
      title: 'Abingdon: Town',
      summary: 'A town',
      place: { name: 'Abingdon', lat: 51.68, lon: -1.27 },
      url: 'https://example.org/abingdon',
      links: [{ rel: 'closeMatch', to: 'https://example.org/other' }],
      note: 'Ekwall, https://example.org/ekwall',
    });
    expect(second?.id).to.equal('https://example.org/abingdon/2');
  });

  it('keeps other geometries, and lists places without a time', () => {
    const line = {
      type: 'LineString',
      coordinates: [
        [0, 0],
        [1, 1],
      ],
    };
    expect(
      eventsOf(fromLinkedPlaces(place({ timespans: [{ start: { in: '1600' } }] }, { geometry: line })))[0]?.['x-geojson'],
    ).to.deep.equal({ geometry: line });
    expect(lossesOf(fromLinkedPlaces(place({ periods: [{ name: 'Iron Age' }] })))).to.deep.equal([
      '/features/0: a place without a time span',
    ]);
  });

  it('refuses what has no features', () => {
    expect(() => fromLinkedPlaces('{"type": "Topology"}')).to.throw(ConvertError, 'has no "features"');
  });
});
