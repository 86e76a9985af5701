import { expect } from 'chai';
import { renderHtml } from '../../src/figure/index.js';
import type { Dataset } from '../../src/model/dataset.js';
import type { EventTimeline } from '../../src/element/event-timeline.js';
import { framedPage, loadElements, pageOf } from './framed-page.js';
import { dataset, quoted, show } from './support.js';

/** The page's own files, by name: what 'self' is in a frame without an address differs between engines. */
const OWN = location.origin;

type Node = Readonly<Record<string, unknown>>;

/** What a page says to machines. */
const said = (page: Document = document): { readonly '@graph': readonly Node[] }[] =>
  [...page.querySelectorAll<HTMLScriptElement>('script[type="application/ld+json"]')].map(
    ({ text }) => JSON.parse(text) as { readonly '@graph': readonly Node[] },
  );
const types = (page?: Document): unknown[] => said(page).flatMap((one) => one['@graph'].map((node) => node['@type']));

const two = dataset([quoted('2024'), quoted('2025', { status: 'disputed' })]);
const asked = { 'structured-data': '' };
/** The part is loaded when it is asked for, and says it then. */
const settled = async (element: EventTimeline): Promise<void> => {
  await import('../../src/element/loading/structured-data.js');
  await element.loading;
  await new Promise((resolve) => {
    requestAnimationFrame(resolve);
  });
};

describe('structured data', () => {
  it('N7: says nothing unless it is asked to', async () => {
    await settled(await show(two));
    expect(said()).to.deep.equal([]);
  });

  it('N7: says in the page’s head what is shown: events, quotes, claims and sources, and their order', async () => {
    await settled(await show(two, asked));
    const [first] = said();
    expect(types()).to.deep.equal(['Event', 'Event', 'CreativeWork', 'ItemList']);
    const [event, disputed, source, list] = first?.['@graph'] ?? [];
    expect(event).to.include({ name: 'What happened in 2024', startDate: '2024' });
    expect((disputed?.['subjectOf'] as readonly Node[]).map((node) => node['@type'])).to.deep.equal(['Claim', 'Quotation']);
    expect(source).to.include({ name: 'A paper', url: 'https://example.org/paper' });
    expect(list?.['itemListElement']).to.deep.equal([{ '@id': '#2024' }, { '@id': '#2025' }]);
    expect(document.head.querySelectorAll('script[type="application/ld+json"]')).to.have.lengthOf(1);
  });

  it('N7: goes with the element, and comes back with it, once', async () => {
    const element = await show(two, asked);
    await settled(element);
    const { parentElement } = element;
    element.remove();
    expect(said()).to.deep.equal([]);
    parentElement?.append(element);
    await settled(element);
    expect(said()).to.have.lengthOf(1);
    parentElement?.prepend(element);
    await settled(element);
    expect(said()).to.have.lengthOf(1);
    element.structuredData = false;
    await settled(element);
    expect(said()).to.deep.equal([]);
  });

  it('N7: follows what is shown, and what is added to it', async () => {
    const element = await show(two, asked);
    await settled(element);
    element.data = dataset([quoted('1999')]) as EventTimeline['data'];
    await settled(element);
    expect(said()[0]?.['@graph'].flatMap(({ '@id': id }) => id ?? []))
      .to.include('#1999')
      .and.to.not.include('#2024');
    element.append([quoted('2001')]);
    await settled(element);
    expect(said()[0]?.['@graph'].flatMap(({ '@id': id }) => id ?? []))
      .to.include('#1999')
      .and.to.include('#2001');
    element.data = null;
    await settled(element);
    expect(said()).to.deep.equal([]);
  });

  it('N7: two elements that show the same say it once, until the last of them is gone', async () => {
    const [one, other] = [await show(two, asked), await show(structuredClone(two), asked)];
    await settled(one);
    await settled(other);
    expect(said()).to.have.lengthOf(1);
    one.remove();
    expect(said()).to.have.lengthOf(1);
    other.remove();
    expect(said()).to.deep.equal([]);
  });

  it('N7: what a server has written into the page already is not written again, and stays', async () => {
    const page = renderHtml(two, { document: true, element: true });
    const frame = await framedPage(page.slice(page.indexOf('<head>')).replaceAll(/<\/?(?:head|body|html)>/gu, ''));
    const element = pageOf(frame).querySelector('event-timeline') as EventTimeline;
    element.setAttribute('structured-data', '');
    await loadElements(frame);
    await settled(element);
    await frame.contentWindow?.customElements.whenDefined('event-timeline');
    expect(types(pageOf(frame))).to.deep.equal(['Event', 'Event', 'CreativeWork', 'ItemList']);
    element.remove();
    expect(said(pageOf(frame))).to.have.lengthOf(1);
  });

  it('N7: words that would end the script do not; a strict Content Security Policy has nothing against it', async () => {
    const frame = await framedPage(
      `<meta http-equiv="Content-Security-Policy" content="default-src ${OWN}; style-src ${OWN}; script-src ${OWN}"><body>`,
    );
    const page = pageOf(frame);
    const violations: string[] = [];
    page.addEventListener('securitypolicyviolation', ({ violatedDirective }) => violations.push(violatedDirective));
    await loadElements(frame);
    const element = page.createElement('event-timeline');
    element.structuredData = true;
    element.data = dataset([quoted('2024', { title: '</script><img src=x onerror=alert(1)>' })]) as unknown as Dataset;
    page.body.append(element);
    await element.loading;
    while (said(page).length === 0) await new Promise((resolve) => frame.contentWindow?.requestAnimationFrame(resolve));
    expect(said(page)[0]?.['@graph'][0]?.['name']).to.equal('</script><img src=x onerror=alert(1)>');
    expect(page.head.querySelector('script[type="application/ld+json"]')?.innerHTML).to.not.include('</');
    expect(violations).to.deep.equal([]);
  });
});
