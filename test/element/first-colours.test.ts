import { expect } from 'chai';
import { html } from 'lit';
import '../../src/define.js';
import { afterPart } from '../../src/element/parts.js';
import { emulateMedia } from '../support/commands.js';
import { fixture } from '../support/fixture.js';
import { dataset, find, quoted } from './support.js';

// A file of its own: what comes after the first picture comes once for all timelines of a page.

describe('the first picture', () => {
  afterEach(() => emulateMedia({}));

  it('A10: of who has colours forced is in these: no frame is in the page’s', async () => {
    await emulateMedia({ forcedColors: 'active' });
    expect(afterPart.value).to.equal(undefined);
    const box = await fixture(html`<div style="inline-size: 900px"></div>`, HTMLElement);
    const element = document.createElement('event-timeline');
    const file = new Blob([JSON.stringify(dataset([quoted('2020'), quoted('2021', { status: 'disputed' })]))]);
    box.append(Object.assign(element, { src: URL.createObjectURL(file) }));
    const first = await new Promise<readonly string[]>((resolve) => {
      const seen = new MutationObserver(() => {
        const mark = find(element, '.mark.disputed');
        if (!mark) return;
        seen.disconnect();
        resolve([getComputedStyle(mark).color, getComputedStyle(mark).forcedColorAdjust]);
      });
      if (element.shadowRoot) seen.observe(element.shadowRoot, { childList: true, subtree: true });
    });
    const word = box.appendChild(Object.assign(document.createElement('p'), { style: 'color: CanvasText' }));
    expect(first).to.deep.equal([getComputedStyle(word).color, 'none']);
  });
});
