import { expect } from 'chai';
import { assignTracks, type TrackRoom } from '../../src/layout/tracks.js';

const bar = (start: number, end: number): TrackRoom => ({ start, end, point: false, solid: true });
const pill = (start: number, end: number): TrackRoom => ({ start, end, point: false, solid: false });
const point = (at: number): TrackRoom => ({ start: at - 6, end: at + 6, point: true, solid: false });
const planned = (at: number): TrackRoom => ({ ...point(at), solid: true });

describe('tracks', () => {
  const cases: readonly (readonly [title: string, rooms: readonly TrackRoom[], tracks: readonly number[]])[] = [
    ['what does not overlap shares the first', [bar(0, 10), bar(10, 20), bar(25, 30)], [0, 0, 0]],
    ['what overlaps has one of its own', [bar(0, 10), bar(5, 20), bar(8, 12)], [0, 1, 2]],
    ['what is free again is used again', [bar(0, 10), bar(5, 20), bar(12, 15)], [0, 1, 0]],
    ['what goes on keeps its own for good', [bar(0, Infinity), bar(50, 60), bar(70, 80)], [0, 1, 1]],
    ['points stay on the line', [point(10), point(10), point(12)], [0, 0, 0]],
    ['U6: but where several are on one day each status is above', [planned(10), point(10), planned(10), planned(12)], [1, 0, 2, 0]],
    ['a bar makes way for a point', [bar(0, 20), point(10), bar(30, 40)], [1, 0, 0]],
    ['a tint does not: a point is seen on it', [pill(0, 20), point(10)], [0, 0]],
    ['what does not fit shares the last', [bar(0, 9), bar(1, 9), bar(2, 9), bar(3, 9), bar(4, 9)], [0, 1, 2, 3, 3]],
  ];
  for (const [title, rooms, tracks] of cases) {
    it(title, () => {
      expect(assignTracks(rooms, 4)).to.deep.equal(tracks);
    });
  }
});
