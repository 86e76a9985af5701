import { expect } from 'chai';
import fc from 'fast-check';
import { sortInSteps } from '../../src/model/sort-in-steps.js';

type Item = readonly [key: number, place: number];
const byKey = ([a]: Item, [b]: Item): number => a - b;

/** Runs to the end; gives the list and how many pauses there were. */
function sorted(list: readonly Item[], inOrder: number): { readonly result: Item[]; readonly pauses: number } {
  const steps = sortInSteps(list, inOrder, byKey);
  for (let pauses = 0; ; pauses++) {
    const step = steps.next();
    if (step.done) return { result: step.value, pauses };
  }
}

describe('sorting in steps', () => {
  it('gives what sorting at once gives, equal items in the order in which they came', () => {
    const lists = fc.tuple(fc.array(fc.nat(50), { maxLength: 80 }), fc.array(fc.nat(50), { maxLength: 80 }), fc.constantFrom(1, 100));
    fc.assert(
      fc.property(lists, ([before, fresh, times]) => {
        const keys = [...before.sort((a, b) => a - b), ...Array.from({ length: times }, () => fresh).flat()];
        const list = keys.map((key, place): Item => [key, place]);
        expect(sorted(list, before.length).result).to.deep.equal(list.toSorted(byKey));
      }),
    );
  });

  it('pauses every few thousand items, and leaves the list as it is', () => {
    const list = Array.from({ length: 100_000 }, (_, at): Item => [(at * 7919) % 1000, at]);
    const before = [...list];
    expect(sorted(list, 0).pauses).to.be.greaterThan(200);
    expect(list).to.deep.equal(before);
  });
});
