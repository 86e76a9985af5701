import { expect } from 'chai';
import { wheelFactor } from '../../src/axis/wheel-zoom.js';

describe('wheelFactor', () => {
  const cases: readonly (readonly [string, Parameters<typeof wheelFactor>[0], number])[] = [
    ['a notch of 100 px away from the reader zooms in by 2^0.2', { deltaY: -100, deltaMode: 0, ctrlKey: false }, 2 ** 0.2],
    ['the same notch with ctrl does the same', { deltaY: -100, deltaMode: 0, ctrlKey: true }, 2 ** 0.2],
    ['a notch towards the reader zooms out by as much', { deltaY: 100, deltaMode: 0, ctrlKey: true }, 2 ** -0.2],
    ['a pinch is ten times a small delta', { deltaY: -5, deltaMode: 0, ctrlKey: true }, 2 ** 0.1],
    ['from 50 px on it is a wheel and no pinch', { deltaY: -50, deltaMode: 0, ctrlKey: true }, 2 ** 0.1],
    ['just below, a pinch', { deltaY: -49, deltaMode: 0, ctrlKey: true }, 2 ** 0.98],
    ['a small delta without ctrl is no pinch', { deltaY: -5, deltaMode: 0, ctrlKey: false }, 2 ** 0.01],
    ['three lines are 75 px', { deltaY: -3, deltaMode: 1, ctrlKey: false }, 2 ** 0.15],
    ['lines are never a pinch', { deltaY: -3, deltaMode: 1, ctrlKey: true }, 2 ** 0.15],
    ['a page is 500 px, which is as much as one event may do', { deltaY: -1, deltaMode: 2, ctrlKey: false }, 2],
    ['never more than twice', { deltaY: -9999, deltaMode: 0, ctrlKey: false }, 2],
    ['never less than half', { deltaY: 9999, deltaMode: 0, ctrlKey: true }, 0.5],
    ['nothing for nothing', { deltaY: 0, deltaMode: 0, ctrlKey: true }, 1],
  ];
  for (const [title, event, factor] of cases) {
    it(`Z4: ${title}`, () => {
      expect(wheelFactor(event)).to.be.closeTo(factor, 1e-12);
    });
  }
});
