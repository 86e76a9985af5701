import { expect } from 'chai';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { EdtfError } from '../../src/date/edtf-error.js';
import type { ImpreciseDate } from '../../src/date/imprecise-date.js';
import { parseEdtf } from '../../src/date/parse-edtf.js';
import { lastDay, say } from './civil.js';

interface Case {
  readonly src: string;
  readonly s: string;
  readonly valid: boolean;
  readonly level?: number | null;
  readonly lower?: string | null;
  readonly upper?: string | null;
}

const file = resolve(import.meta.dirname, '../../../shared/data/edtf/cases.json');

/** Why we differ from where a case comes from. */
const SPACES = 'python-edtf allows spaces in sets; the profile has none, and edtf-validate refuses them';
const TEN_YEARS = 'python-edtf takes an unknown end to be ten years away; we do not make up ends';
const ESTIMATE = 'python-edtf gives the written year as strict bounds; the profile has the whole range of the significant digits, as we do';
const CONTAINED =
  'edtf-validate refuses an end that is coarser than the start and holds it; “from 11 June until some time in June” makes sense';
const POLICY: Readonly<Record<string, string>> = {
  'python-edtf [1667, 1668, 1670..1672]': SPACES,
  'python-edtf [1760-01, 1760-02, 1760-12..]': SPACES,
  'python-edtf [1667, 1760-12]': SPACES,
  'python-edtf {1667,1668, 1670..1672}': SPACES,
  'python-edtf {1960, 1961-12}': SPACES,
  'python-edtf /2006': TEN_YEARS,
  'python-edtf 2004-06-01/': TEN_YEARS,
  'python-edtf 1984-06-02?/': TEN_YEARS,
  'python-edtf 1950S2': ESTIMATE,
  'python-edtf 1953S2': ESTIMATE,
  'python-edtf 1953S3': ESTIMATE,
  'python-edtf Y17101E4S3': ESTIMATE,
  'python-edtf Y3388E2S3': ESTIMATE,
  'python-edtf Y171010000S3': ESTIMATE,
  'python-edtf 2010-24': 'python-edtf ends winter with the year; ours runs into the next',
  'edtf-validate 2011-23~': 'edtf-validate has 2011-23~ on level 2 but 1952-23~/1953 on level 1; we have both on level 1',
  'edtf-validate 0000-02/0000': CONTAINED,
  'edtf-validate 2004-06-11%/2004-%06': CONTAINED,
  'edtf-validate 2005-07-25T10:10:10Z/2006-01-01T10:10:10Z': 'times in intervals are an extension of ours, and documented',
};

describe('EDTF strings from the standard and from other implementations', () => {
  if (!existsSync(file)) {
    it.skip('need ../shared/data/edtf/cases.json, which is not here');
    return;
  }
  const cases = JSON.parse(readFileSync(file, 'utf8')) as readonly Case[];
  const key = ({ src, s }: Case): string => `${src} ${s}`;
  const ours = cases.filter((each) => !(key(each) in POLICY));

  for (const src of new Set(cases.map((each) => each.src)))
    it(`${src}: are read with the same validity, level and bounds`, () => {
      const wrong = ours.filter((each) => each.src === src).flatMap((each) => differences(each));
      expect(wrong).to.deep.equal([]);
    });

  it('differ from us in at most 20 cases, each for a reason', () => {
    const different = cases.filter((each) => key(each) in POLICY);
    expect(different.length).to.be.at.most(20);
    expect(different.filter((each) => differences(each).length === 0).map(key)).to.deep.equal([]);
    expect(new Set(different.map(key)).size).to.equal(Object.keys(POLICY).length);
  });
});

function differences(expected: Case): string[] {
  const { s, valid, level, lower, upper } = expected;
  const date = read(s);
  if (Boolean(date) !== valid) return [`${s} is ${valid ? '' : 'not '}valid`];
  if (!date) return [];
  const found = { level: level ?? date.level, lower: lower ?? say(date.min), upper: upper ?? lastDay(date) };
  const first = say(date.min).split(' ')[0];
  return date.level === found.level && first === found.lower.split(' ')[0] && lastDay(date) === found.upper
    ? []
    : [`${s} is level ${found.level}, ${found.lower} to ${found.upper}; read as level ${date.level}, ${say(date.min)} to ${lastDay(date)}`];
}

function read(text: string): ImpreciseDate | undefined {
  try {
    return parseEdtf(text);
  } catch (error) {
    if (error instanceof EdtfError) return undefined;
    throw error;
  }
}
