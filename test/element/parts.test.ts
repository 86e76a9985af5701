import { expect } from 'chai';
import { html } from 'lit';
import type { EventTimeline } from '../../src/element/event-timeline.js';
import { Lazy } from '../../src/element/lazy.js';
import { afterPart, listPart, readerPart } from '../../src/element/parts.js';
import { lazyVocabulary, vocabularyOf } from '../../src/element/words/vocabulary.js';
import { fixture } from '../support/fixture.js';
import { dataset, find, heard, quoted, show, textOf } from './support.js';

const TWO = dataset([quoted('2020'), quoted('2021')]);

describe('what is loaded later', () => {
  it('N11: a button that is pressed before it can be answered is pressed again when it can', async () => {
    const box = await fixture(html`<div style="inline-size: 900px"></div>`, HTMLElement);
    const element = document.createElement('event-timeline');
    const shown = heard(element, 'timeline-load');
    box.append(Object.assign(element, { src: URL.createObjectURL(new Blob([JSON.stringify(TWO)])) }));
    await shown;
    const { start, end } = element.view ?? { start: NaN, end: NaN };
    const changed = heard(element, 'timeline-view-change');
    expect(readerPart.value === undefined, 'not there yet').to.equal(true);
    find(element, '[data-action="zoom-in"]')?.click();
    await changed;
    await element.loading;
    expect((element.view?.end ?? 0) - (element.view?.start ?? 0)).to.be.lessThan(end - start);
  });

  it('N11: an English page loads neither the list nor another language', async () => {
    await show(TWO);
    expect([listPart.value, lazyVocabulary('ar')?.value]).to.deep.equal([undefined, undefined]);
    expect(vocabularyOf('ar').messages.lang).to.equal('en');
  });

  it('N11: once it has settled, the quotes and the picture to take away are there', async () => {
    const element = await show(TWO);
    expect([afterPart.value, readerPart.value]).to.not.include(undefined);
    expect(element.toSvg()).to.match(/^<svg/);
  });

  it('N11: what is selected from the start is open in the same update, with its style sheet', async () => {
    const element = await show(TWO, { selected: '2021' });
    expect(textOf(element, '#quote blockquote')).to.equal('It happened in 2021.');
    expect(element.shadowRoot?.adoptedStyleSheets).to.include(readerPart.value?.styles.styleSheet);
  });

  it('N11: a list comes whole, and waits for its code', async () => {
    const element = await show(TWO, { layout: 'vertical' });
    expect(find(element, '.list')).to.not.equal(null);
    expect(element.shadowRoot?.adoptedStyleSheets).to.include(listPart.value?.styles.styleSheet);
  });

  it('R6: the first thing that an Arabic element says is Arabic', async () => {
    const box = await fixture(html`<div style="inline-size: 900px"></div>`, HTMLElement);
    const element = Object.assign(document.createElement('event-timeline'), { lang: 'ar', data: TWO as EventTimeline['data'] });
    box.append(element);
    await element.updateComplete;
    expect(find(element, '.frame')?.lang).to.equal('ar');
    expect(textOf(element, '.summary-line')).to.include('حدثان');
  });
});

describe('Lazy', () => {
  it('loads once for all who ask, and leaves nothing to wait for afterwards', async () => {
    let times = 0;
    const lazy = new Lazy(() => Promise.resolve(++times));
    expect(() => lazy.loaded).to.throw(TypeError, 'not loaded yet');
    await Promise.all([lazy.load(), lazy.load()]);
    expect([lazy.value, lazy.loaded, times, lazy.load()]).to.deep.equal([1, 1, 1, undefined]);
  });

  it('never rejects, and does not try at once again', async () => {
    let times = 0;
    const lazy = new Lazy<number>(() => {
      times++;
      return Promise.reject(new TypeError('offline'));
    });
    await lazy.load();
    expect([lazy.value, lazy.load(), times]).to.deep.equal([undefined, undefined, 1]);
  });
});
