import { expect } from 'chai';
import { clearScale } from '../../src/layout/clear-scale.js';

describe('clearScale', () => {
  const CASES: readonly (readonly [string, number, number, number])[] = [
    ['108 px over 54 units need 2 px per unit', 54, 108, 2],
    ['no room is needed at scale 0', 54, 0, 0],
    ['the same anchor is never clear', 0, 108, Infinity],
    ['nor is it when the label has no width', 0, 0, Infinity],
    ['nor are two anchors at the same infinity', Infinity - Infinity, 108, Infinity],
    ['what lies infinitely far away is always clear', Infinity, 108, 0],
  ];
  for (const [title, distance, room, scale] of CASES) it(title, () => expect(clearScale(distance, room)).to.equal(scale));
});
