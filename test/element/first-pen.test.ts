import { expect } from 'chai';
import '../../src/define.js';
import { readerPart } from '../../src/element/parts.js';
import { find, heard } from './support.js';
import { pointAt, pxMoved, shownUnanswered } from './first-acts.js';

// A file of its own: what answers the reader comes once for all timelines of a page.

describe('a pen before anything else', () => {
  it('Z6: drags the view once it can be answered; then a tap with it pins', async () => {
    const { element, moved, view } = await shownUnanswered();
    const pen = pointAt(element, { pointerId: 9, pointerType: 'pen', isPrimary: true });
    pen('pointermove', 0, 0);
    pen('pointerdown', 0);
    pen('pointermove', -40);
    pen('pointermove', -100);
    expect(element.view, 'not yet').to.deep.equal(view);
    expect(readerPart.value).to.equal(undefined);
    pen('pointerup', -100);
    await moved;
    await new Promise(requestAnimationFrame);
    expect(pxMoved(element, view)).to.be.closeTo(100, 3);
    // A click that belongs to the drag would be swallowed until then.
    await new Promise((resolve) => setTimeout(resolve));
    const pinned = heard(element, 'timeline-select');
    const label = find(element, '[data-event-id="2021"]');
    const tap = { bubbles: true, composed: true, pointerType: 'pen', pointerId: 9, detail: 1 };
    for (const type of ['pointerdown', 'pointerup', 'click']) label?.dispatchEvent(new PointerEvent(type, tap));
    expect((await pinned).id).to.equal('2021');
  });
});
