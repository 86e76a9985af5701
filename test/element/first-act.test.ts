import { expect } from 'chai';
import { html } from 'lit';
import '../../src/define.js';
import { afterPart, readerPart } from '../../src/element/parts.js';
import { fixture } from '../support/fixture.js';
import { dataset, find, heard, quoted, textOf } from './support.js';

// A file of its own: what answers the reader comes once for all timelines of a page.

describe('what the reader does first', () => {
  it('N11: brings what answers it; till then only what is said to those who do not see comes after the picture', async () => {
    const box = await fixture(html`<div style="inline-size: 900px"></div>`, HTMLElement);
    const element = document.createElement('event-timeline');
    const shown = heard(element, 'timeline-load');
    const file = new Blob([JSON.stringify(dataset([quoted('2020'), quoted('2021')]))]);
    box.append(Object.assign(element, { src: URL.createObjectURL(file) }));
    await shown;
    await afterPart.load();
    await element.updateComplete;
    const about = find(element, '[data-event-id="2020"]')?.getAttribute('aria-describedby') ?? '';
    expect(textOf(element, `#${about}`)).to.equal('Known to the year. Source: A paper.');
    expect(readerPart.value).to.equal(undefined);
    const own = Object.assign(document.createElement('button'), { slot: 'footer' });
    const pressed: Event[] = [];
    own.addEventListener('click', (event) => pressed.push(event));
    element.append(own);
    own.click();
    const previewed = heard(element, 'timeline-preview');
    find(element, '[data-event-id="2021"]')?.dispatchEvent(
      new PointerEvent('pointermove', { bubbles: true, composed: true, pointerType: 'mouse' }),
    );
    expect((await previewed).id, 'one move is enough').to.equal('2021');
    await element.updateComplete;
    expect(textOf(element, '#quote blockquote')).to.equal('It happened in 2021.');
    expect(element.shadowRoot?.adoptedStyleSheets).to.include(readerPart.value?.styles.styleSheet);
    expect(pressed, 'a button of the page is not pressed again').to.have.lengthOf(1);
  });
});
