import { expect } from 'chai';
import '../../src/define.js';
import { readerPart } from '../../src/element/parts.js';
import { pointAt, pxMoved, shownUnanswered } from './first-acts.js';

// A file of its own: what answers the reader comes once for all timelines of a page.

describe('a drag before anything else', () => {
  it('Z6: moves the view once it can be answered, by as much as fingers went', async () => {
    const { element, moved, view: before } = await shownUnanswered();
    expect(readerPart.value, 'nobody has done anything').to.equal(undefined);
    const point = pointAt(element, { pointerId: 7, pointerType: 'touch', isPrimary: true });
    point('pointerdown', 0);
    point('pointermove', -20);
    point('pointermove', -100);
    expect(element.view, 'not yet').to.deep.equal(before);
    expect(readerPart.value).to.equal(undefined);
    point('pointerup', -100);
    await moved;
    await new Promise(requestAnimationFrame);
    expect(pxMoved(element, before)).to.be.closeTo(100, 2);
    const { view } = element;
    point('pointermove', 200, 0);
    await element.updateComplete;
    expect(element.view, 'the finger is up').to.deep.equal(view);
  });
});
