import { expect } from 'chai';
import fc from 'fast-check';
import { NdjsonReader, type BrokenOff } from '../../src/model/ndjson-reader.js';
import { parseDataset, type ParsedDataset } from '../../src/model/parse-dataset.js';

const HEADER = { version: 1, lang: 'en', title: 'A list', lanes: [{ id: 'north' }] };
const event = (date: string, rest: object = {}): object => ({ id: date, date, title: `In ${date}`, ...rest });
const lines = (...values: unknown[]): string =>
  values.map((value) => `${typeof value === 'string' ? value : JSON.stringify(value)}\n`).join('');

interface Outcome {
  readonly kind: string;
  readonly parsed: ParsedDataset | undefined;
  readonly leftOut: number;
  readonly brokenOff: BrokenOff | undefined;
}

/** Reads pieces, each to its end, and looks in between at what there is. */
function read(pieces: readonly string[], isWhole = true): Outcome {
  const reader = new NdjsonReader();
  for (const piece of pieces) {
    for (const line of reader.read(piece)) expect(line).to.equal(undefined);
    reader.soFar();
  }
  const result = reader.finish(isWhole);
  const { leftOut, brokenOff } = reader;
  return { kind: result.kind, parsed: result.kind === 'lines' ? result.parsed : undefined, leftOut, brokenOff };
}

const idsOf = ({ parsed }: Outcome): string[] | undefined => parsed?.timeline?.events.map(({ id }) => id);
const told = ({ parsed }: Outcome): string[] | undefined => parsed?.problems.map(({ path, message }) => `${path}: ${message}`);

/** The bytes of a text in pieces of some sizes, decoded as they come. */
function decoded(text: string, sizes: readonly number[]): string[] {
  const bytes = new TextEncoder().encode(text);
  const decoder = new TextDecoder();
  const pieces: string[] = [];
  let at = 0;
  for (const size of sizes) {
    pieces.push(decoder.decode(bytes.subarray(at, at + size), { stream: true }));
    at += size;
  }
  return [...pieces, decoder.decode(bytes.subarray(Math.min(at, bytes.length)))];
}

describe('lines of events', () => {
  it('the first line is the dataset without its events, each of the others an event; blank lines are none', () => {
    const outcome = read([`\n${lines(HEADER, event('2025'), '  ', event('2024'))}\n`]);
    expect(idsOf(outcome)).to.deep.equal(['2024', '2025']);
    expect([outcome.parsed?.problems, outcome.leftOut, outcome.brokenOff]).to.deep.equal([[], 0, undefined]);
  });

  const documents: readonly (readonly [string, string, string])[] = [
    ['one object on one line', '{"version":1,"events":[]}', 'document'],
    ['one object with a line feed after it', '{"version":1,"events":[]}\n', 'document'],
    ['one object over several lines', '{\n"version":1,\n"events":[\n{"date":"2024"}\n]}', 'text'],
    ['a list', '[1]\n', 'document'],
    ['a web page', '<!doctype html>\n{', 'text'],
    ['two lines, none of them an event', '{"version":1}\nsoon\n', 'text'],
    ['nothing', '', 'text'],
  ];
  for (const [name, text, kind] of documents) {
    it(`${name} is a document, wherever the pieces end`, () => {
      fc.assert(
        fc.property(fc.array(fc.integer({ min: 1, max: 9 })), (sizes) => {
          const reader = new NdjsonReader();
          for (const piece of decoded(text, sizes)) for (const line of reader.read(piece)) expect(line).to.equal(undefined);
          const result = reader.finish(true);
          expect(result).to.deep.equal(kind === 'text' ? { kind, text } : { kind, dataset: JSON.parse(text) as unknown });
        }),
        { numRuns: 20 },
      );
    });
  }

  /** What is in the lines after a header and an event, what is told of it, how many are missing, where it broke off. */
  const faults: readonly (readonly [string, string, readonly string[], number, BrokenOff | undefined])[] = [
    ['a line that is not JSON', lines('{"date": 20', event('2025')), ['/events/1: line 3 is not JSON: "{\\"date\\": 20"'], 1, undefined],
    ['several, told together', lines('one', '', 'two', event('2025')), ['/events/1: lines 3 to 5 are not JSON: "one"'], 2, undefined],
    ['a line that is JSON and no event', lines('7', event('2025')), ['/events/1: cannot be 7'], 1, undefined],
    [
      'a web page in the middle, which counts as one',
      lines('<!doctype html>', '<p>Gone', 'away', event('2025')),
      ['/events/1: lines 3 to 5 are a web page or XML'],
      1,
      { how: 'html', line: 3 },
    ],
    [
      'a web page in the middle of a line, each of which counts as one',
      lines('{"date": 20', '<!doctype html>', '<p>Gone', event('2025')),
      ['/events/1: line 3 is not JSON: "{\\"date\\": 20"', '/events/2: lines 4 to 5 are a web page or XML'],
      2,
      { how: 'html', line: 4 },
    ],
    [
      'an end in the middle of a line',
      `${lines(event('2025'))}{"date": "20`,
      ['/events/2: line 4 ends in the middle: "{\\"date\\": \\"20"'],
      0,
      { how: 'cut', line: 4 },
    ],
    ['an end without a line feed', `${lines(event('2026'))}${JSON.stringify(event('2025'))}`, [], 0, undefined],
    [
      'a line that is too long',
      lines(`{"date":"2024","note":"${'x'.repeat(2 ** 24)}"}`, event('2025')),
      ['/events/1: line 3 is longer than 16777216 characters'],
      1,
      undefined,
    ],
  ];
  for (const [name, text, problems, leftOut, brokenOff] of faults) {
    it(`${name}: told with its number, and nothing else is lost`, () => {
      const outcome = read([lines(HEADER, event('2024')), text]);
      expect(idsOf(outcome)?.slice(0, 2)).to.deep.equal(['2024', '2025']);
      expect([told(outcome), outcome.leftOut, outcome.brokenOff]).to.deep.equal([problems, leftOut, brokenOff]);
    });
  }

  it('a connection that breaks off: where, and in the middle of a line or not', () => {
    const before = lines(HEADER, event('2024'));
    expect(read([before], false).brokenOff).to.deep.equal({ how: 'lost', line: 3 });
    expect(read([before, '{"date'], false).brokenOff).to.deep.equal({ how: 'cut', line: 3 });
    expect(read(['{"version"'], false).kind).to.equal('text');
  });

  it('a header of another version: no event is read', () => {
    const reader = new NdjsonReader();
    for (const line of reader.read(lines({ version: 2 }, event('2024')))) expect(line).to.equal(undefined);
    expect([reader.isRefused, reader.size]).to.deep.equal([true, 0]);
    const result = reader.finish(true);
    expect(result.kind === 'lines' && result.parsed.timeline).to.equal(null);
  });

  it('what is there so far can be shown at any time, and stays the same object until there is more', () => {
    const reader = new NdjsonReader();
    expect(reader.soFar()).to.equal(null);
    const take = (text: string): unknown => [...reader.read(text)];
    take(lines(HEADER, event('2025')));
    const first = reader.soFar();
    take('{"date":"20');
    expect(reader.soFar()).to.equal(first);
    take('24"}\n');
    expect(reader.soFar()?.events.map(({ id }) => id)).to.deep.equal(['event-2', '2025']);
    expect(first?.events).to.have.lengthOf(1);
    const result = reader.finish(true);
    expect(result.kind === 'lines' && result.parsed.timeline).to.equal(reader.soFar());
  });

  describe('in pieces', () => {
    const id = fc.constantFrom('a', 'é', 'ب', '𝕏', 'event-2', 'event-3');
    const good = fc.record(
      {
        id,
        date: fc.constantFrom('2024', '2024-05', '1850~', 'soon', '2023/2025', '[..1990]'),
        title: fc.constantFrom('Ärger', 'اتفاق', '𝒜 “b”', 'a\r\nb'),
        importance: fc.constantFrom(0, 1, 2),
        lane: fc.constantFrom('north', 'nroth'),
        claimGroup: fc.constantFrom('g', 'h'),
        links: fc.array(fc.record({ rel: fc.constant('about'), to: id }), { maxLength: 2 }),
      },
      { requiredKeys: ['date'] },
    );
    const header = fc.constantFrom(HEADER, { version: 1, story: [{ event: 'a' }, { event: 'z' }] }, { titel: 'x' });
    const sizes = fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 60 });
    const feed = fc.constantFrom('\n', '\r\n', '\n\n');

    it('cut anywhere, also within characters and line ends: the timeline and the problems of the whole', () => {
      fc.assert(
        fc.property(header, fc.array(good, { minLength: 1, maxLength: 12 }), feed, sizes, (first, events, end, cuts) => {
          const text = [first, ...events].map((value) => JSON.stringify(value) + end).join('');
          const { parsed, brokenOff } = read(decoded(text, cuts));
          expect(parsed).to.deep.equal(parseDataset({ ...first, events }));
          expect(brokenOff).to.equal(undefined);
        }),
      );
    });

    it('with lines among them that are no JSON: the same as in one piece', () => {
      const bad = fc.constantFrom('{"date":', '<p>', '…', '', '{"date":"2024"} {}');
      const line = fc.oneof({ weight: 3, arbitrary: good.map((value) => JSON.stringify(value)) }, { weight: 1, arbitrary: bad });
      fc.assert(
        fc.property(fc.array(line, { maxLength: 12 }), feed, sizes, fc.boolean(), (rest, end, cuts, isWhole) => {
          const text = `${JSON.stringify(HEADER)}${end}{"date":"2020"}${end}${rest.join(end)}`;
          expect(read(decoded(text, cuts), isWhole)).to.deep.equal(read([text], isWhole));
        }),
      );
    });
  });
});
