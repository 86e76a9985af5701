import { expect } from 'chai';
import '../../src/define.js';
import { readerPart } from '../../src/element/parts.js';
import { find, heard } from './support.js';
import { pointAt, shownUnanswered } from './first-acts.js';

// A file of its own: what answers the reader comes once for all timelines of a page.

describe('a tap of a pen before anything else', () => {
  it('P3: pins once it can be answered, and moves nothing', async () => {
    const { element, view } = await shownUnanswered();
    const label = find(element, '[data-event-id="2021"]');
    const pinned = heard(element, 'timeline-select');
    const pen = pointAt(element, { pointerId: 9, pointerType: 'pen', isPrimary: true }, label);
    pen('pointerdown', 0);
    pen('pointerup', 1);
    label?.dispatchEvent(new PointerEvent('click', { bubbles: true, composed: true, pointerType: 'pen', pointerId: 9, detail: 1 }));
    expect(readerPart.value).to.equal(undefined);
    expect((await pinned).id).to.equal('2021');
    await element.updateComplete;
    expect(element.view).to.deep.equal(view);
  });
});
