import { expect } from 'chai';
import { schema } from '../../src/model/standard-schema.js';
import { fullDataset } from './full-dataset.js';

const { validate } = schema['~standard'];

describe('schema', () => {
  it('makes a timeline of a good dataset', () => {
    const result = validate(fullDataset());
    expect(result.issues).to.equal(undefined);
    expect(result).to.have.nested.property('value.events').with.length(2);
  });

  it('makes an issue of every problem, with its path', () => {
    expect(validate({ version: 1, events: [{ date: '2024', 'a/b': 1 }, { date: 4 }] }).issues).to.deep.equal([
      { path: ['events', '0', 'a/b'], message: '"a/b" is not a key of the format; expected: a known key, or "x-a/b"' },
      {
        path: ['events', '1', 'date'],
        message: 'cannot be 4; expected: a date in quotation marks such as "2025-04", or { "edtf": "2025-04" }',
      },
    ]);
    expect(validate(null).issues).to.have.length(1);
  });
});
