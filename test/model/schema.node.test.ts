import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { expect } from 'chai';
import fc from 'fast-check';
import { existsSync, readFileSync } from 'node:fs';
import { printSchema, schemaPath } from '../../data/generate-schema.js';
import { parseEdtf } from '../../src/date/parse-edtf.js';
import { parseDataset } from '../../src/model/parse-dataset.js';
import type { Problem } from '../../src/model/timeline.js';
import { fullDataset } from './full-dataset.js';

const committed = readFileSync(schemaPath, 'utf8');
const schema = JSON.parse(committed) as { readonly $defs: Readonly<Record<string, object>> };
const ajv = new Ajv2020({ allErrors: true });
const validate: ValidateFunction = ajv.compile(schema);

interface Described {
  readonly properties?: Readonly<Record<string, object>>;
}

/** What JSON Schema cannot say: whether ids exist and are taken, what follows from two values, what a date and a tag mean. */
const beyondSchema = ({ message, expected = '' }: Problem): boolean =>
  /has the id|is taken|is not after start|missing beside|ends before|is before its start|part of itself|": /.test(message) ||
  /BCP 47|IANA/.test(expected);

/** Every place of a JSON value, as the keys that lead there. */
function places(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  const below = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return [path, ...below.flatMap(([key, item]) => places(item, [...path, key]))];
}

type Tree = Record<string, unknown>;
const clone = (): Tree => JSON.parse(JSON.stringify(fullDataset())) as Tree;

/** The full dataset with something else in one place; `undefined` takes the key away. */
function spoil(path: readonly string[], value: unknown): unknown {
  const dataset = clone();
  const parent = path.slice(0, -1).reduce<Tree>((at, key) => at[key] as Tree, dataset);
  const last = path.at(-1);
  if (last === undefined) return value;
  if (value === undefined && Array.isArray(parent)) parent.splice(Number(last), 1);
  else if (value === undefined) Reflect.deleteProperty(parent, last);
  else parent[last] = value;
  return dataset;
}

describe('event-timeline.schema.json', () => {
  it('takes columns as a JSON file has them, and says what is wrong with others', () => {
    const columns = { start: [0, 86_400_000], end: [0, 172_800_000], title: ['a', 'b'], lane: [0, 0] };
    expect(validate({ version: 1, columns }), JSON.stringify(validate.errors)).to.equal(true);
    for (const wrong of [5, {}, { start: [0] }, { ...columns, start: ['2024'] }, { ...columns, lane: ['a'] }])
      expect(validate({ version: 1, columns: wrong }), JSON.stringify(wrong)).to.equal(false);
  });

  it('is what data/generate-schema.ts makes of the schemas and their comments', () => {
    expect(committed, 'run: npx tsx data/generate-schema.ts').to.equal(printSchema());
  });

  it('takes the smallest dataset, the fullest and the shipped one', () => {
    const shipped = JSON.parse(readFileSync(new URL('../../data/kursk-call.json', import.meta.url), 'utf8')) as unknown;
    for (const good of [{ version: 1, events: [{ date: '2024', title: '…' }] }, clone(), shipped]) {
      expect(validate(good), JSON.stringify(validate.errors)).to.equal(true);
      expect(parseDataset(good).problems).to.deep.equal([]);
    }
  });

  it('agrees with parseDataset on a dataset that is wrong in one place', () => {
    const value = fc.oneof(
      fc.constantFrom(
        undefined,
        null,
        true,
        -1,
        0.5,
        2,
        1e9,
        '',
        'x',
        'en',
        '2024',
        'a b',
        'https://x.org',
        'javascript:x',
        '#fff',
        [],
        {},
        ['x'],
        { x: 1 },
      ),
      fc.jsonValue({ maxDepth: 2 }),
    );
    const all = places(clone());
    fc.assert(
      fc.property(fc.constantFrom(...all), value, (path, wrong) => {
        const spoilt = spoil(path, wrong);
        const { problems } = parseDataset(spoilt);
        const here = `/${path.join('/')} = ${JSON.stringify(wrong)}: ${JSON.stringify(problems)} / ${ajv.errorsText(validate.errors)}`;
        if (!validate(spoilt)) expect(problems, here).to.not.be.empty;
        else
          expect(
            problems.filter((problem) => !beyondSchema(problem)),
            here,
          ).to.be.empty;
      }),
      { numRuns: 1000 },
    );
  });

  it('agrees with parseDataset on keys that nobody knows, in every object', () => {
    for (const path of places(clone()).filter((keys) => !keys.some((key) => key.startsWith('x-')))) {
      const at = path.reduce<unknown>((value, key) => (value as Tree)[key], clone());
      if (typeof at !== 'object' || at === null || Array.isArray(at)) continue;
      for (const [key, known] of [
        ['x-mine', path.at(-1) !== 'sources'],
        ['no such key', false],
      ] as const) {
        const spoilt = spoil([...path, key], 1);
        expect(validate(spoilt), `${path.join('/')}/${key}`).to.equal(parseDataset(spoilt).problems.length === 0);
        if (!known) expect(validate(spoilt), `${path.join('/')}/${key}`).to.equal(false);
      }
    }
  });

  it('has a pattern that takes every date that parseEdtf takes', function () {
    const cases = new URL('../../../shared/data/edtf/cases.json', import.meta.url);
    if (!existsSync(cases)) {
      console.log(`skipped: there is no ${cases.pathname}`);
      return this.skip();
    }
    const takes = ajv.compile({ $defs: schema.$defs, $ref: '#/$defs/Edtf' });
    const texts = (JSON.parse(readFileSync(cases, 'utf8')) as readonly { readonly s: string }[]).map(({ s }) => s);
    const parses = (text: string): boolean => {
      try {
        return Boolean(parseEdtf(text));
      } catch {
        return false;
      }
    };
    expect(texts.filter((text) => parses(text) && !takes(text))).to.deep.equal([]);
    for (const wrong of [
      '',
      'April 2025',
      '20250815',
      '15/08/2025',
      '2025-8-1',
      '2025-04-',
      '[2024',
      'circa 1850',
      '1850-1851-1852-1',
      '٢٠٢٤',
    ])
      expect(takes(wrong), wrong).to.equal(false);
  });

  it('describes every part of the format, for editors', () => {
    const parts = Object.entries({ Dataset: schema, ...schema.$defs } as Readonly<Record<string, Described>>);
    for (const [name, part] of parts) {
      expect(part, name).to.have.property('description');
      for (const [key, field] of Object.entries(part.properties ?? {})) expect(field, `${name}.${key}`).to.have.property('description');
    }
  });
});
