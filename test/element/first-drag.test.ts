import { expect } from 'chai';
import { html } from 'lit';
import '../../src/define.js';
import type { EventTimeline } from '../../src/element/event-timeline.js';
import { afterPart, readerPart } from '../../src/element/parts.js';
import { fixture } from '../support/fixture.js';
import { dataset, find, heard, quoted } from './support.js';

// A file of its own: what answers the reader comes once for all timelines of a page.

describe('a drag before anything else', () => {
  const shown = async (): Promise<EventTimeline> => {
    const box = await fixture(html`<div style="inline-size: 900px"></div>`, HTMLElement);
    const element = document.createElement('event-timeline');
    const loaded = heard(element, 'timeline-load');
    const events = ['2019', '2020', '2021', '2022'].map((date) => quoted(date));
    const file = new Blob([JSON.stringify(dataset(events))]);
    element.setAttribute('start', '2020');
    element.setAttribute('end', '2021');
    box.append(Object.assign(element, { src: URL.createObjectURL(file) }));
    await loaded;
    await afterPart.load();
    await element.updateComplete;
    return element;
  };

  it('Z6: moves the view once it can be answered, by as much as fingers went', async () => {
    const element = await shown();
    const plot = find(element, '.plot');
    const { x = 0, y = 0, width = 1, height = 1 } = plot?.getBoundingClientRect() ?? {};
    const before = element.view;
    expect(readerPart.value, 'nobody has done anything').to.equal(undefined);
    const point = (type: string, at: number, buttons = 1): void => {
      const place = { clientX: x + width / 2 + at, clientY: y + height * 0.9, movementX: 1, pointerId: 7, pointerType: 'touch' };
      const known = { ...place, isPrimary: true, button: type === 'pointermove' ? -1 : 0, buttons };
      plot?.dispatchEvent(new PointerEvent(type, { ...known, bubbles: true, composed: true, cancelable: true }));
    };
    const moved = heard(element, 'timeline-view-change');
    point('pointerdown', 0);
    point('pointermove', -20);
    point('pointermove', -100);
    expect(element.view, 'not yet').to.deep.equal(before);
    expect(readerPart.value).to.equal(undefined);
    point('pointerup', -100, 0);
    await moved;
    const ms = ((before?.end ?? 0) - (before?.start ?? 0)) / width;
    await new Promise(requestAnimationFrame);
    expect((element.view?.start ?? 0) - (before?.start ?? 0)).to.be.closeTo(100 * ms, 2 * ms);
    const { view } = element;
    point('pointermove', 200, 0);
    await element.updateComplete;
    expect(element.view, 'the finger is up').to.deep.equal(view);
  });
});
