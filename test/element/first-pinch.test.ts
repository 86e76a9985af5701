import { expect } from 'chai';
import '../../src/define.js';
import { readerPart } from '../../src/element/parts.js';
import { find } from './support.js';
import { pointAt, shownUnanswered } from './first-acts.js';

// A file of its own: what answers the reader comes once for all timelines of a page.

describe('a pinch before anything else', () => {
  it('Z6: zooms the view once it can be answered, by as much as fingers went apart, about the middle between them', async () => {
    const { element, moved, view } = await shownUnanswered();
    const [start, end] = [view?.start ?? 0, view?.end ?? 0];
    const middle = (start + end) / 2;
    const left = pointAt(element, { pointerId: 7, pointerType: 'touch', isPrimary: true });
    const right = pointAt(element, { pointerId: 8, pointerType: 'touch', isPrimary: false });
    left('pointerdown', -50);
    right('pointerdown', 50);
    for (const gap of [75, 100]) {
      left('pointermove', -gap);
      right('pointermove', gap);
    }
    expect(element.view, 'not yet').to.deep.equal(view);
    expect(readerPart.value).to.equal(undefined);
    left('pointerup', -100);
    right('pointerup', 100);
    await moved;
    await element.updateComplete;
    const now = element.view ?? { start: NaN, end: NaN };
    expect((now.end - now.start) / (end - start)).to.be.closeTo(0.5, 0.02);
    expect((now.start + now.end) / 2 - middle).to.be.closeTo(0, (end - start) / 50);
    left('pointermove', 200);
    await element.updateComplete;
    expect(element.view, 'the fingers are up').to.deep.equal(now);
    expect(find(element, '#quote'), 'nor was anything opened').to.equal(null);
  });
});
