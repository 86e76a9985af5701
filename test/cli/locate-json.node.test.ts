import { expect } from 'chai';
import fc from 'fast-check';
import { locateValues } from '../../src/cli/locate-json.js';
import { pointer } from '../../src/model/report.js';

/** Every value in a JSON value with its pointer; of keys that are given twice, JSON.parse keeps the last. */
function valuesIn(value: unknown, path = ''): readonly (readonly [string, unknown])[] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return [[path, value], ...Object.entries(value).flatMap(([key, item]) => valuesIn(item, pointer(path, key)))];
}

describe('the place of a value in JSON', () => {
  const text = '{\n  "a/b": [1, {"~c": "x\\"],{"}],\n  "d" : {} , "e":"" }';
  const places: readonly (readonly [string, string])[] = [
    ['', '{\n  "a/b"'],
    ['/a~1b', '[1, {'],
    ['/a~1b/0', '1, {'],
    ['/a~1b/1', '{"~c"'],
    ['/a~1b/1/~0c', '"x\\"],{"'],
    ['/d', '{} ,'],
    ['/e', '"" }'],
  ];
  for (const [path, beginning] of places)
    it(`${path || 'the whole'} begins with ${beginning.replace('\n', '⏎')}`, () => {
      expect(text.startsWith(beginning, locateValues(text, new Set([path])).get(path) ?? text.length)).to.equal(true);
    });

  it('is nowhere for what is not there', () => {
    expect(locateValues(text, new Set(['/x', '/a~1b/2', '/d/x'])).size).to.equal(0);
  });

  it('is where the value stands, for every value of any JSON, however it is spaced', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(0, 1, '\t'), (value, indent) => {
        const json = JSON.stringify(value, null, indent);
        const values = valuesIn(JSON.parse(json));
        const found = locateValues(json, new Set(values.map(([path]) => path)));
        for (const [path, one] of values) expect(json.startsWith(JSON.stringify(one).slice(0, 1), found.get(path)), path).to.equal(true);
        const leaves = values.filter(([, one]) => typeof one !== 'object' || one === null);
        for (const [path, one] of leaves) expect(json.startsWith(JSON.stringify(one), found.get(path)), path).to.equal(true);
      }),
    );
  });
});
