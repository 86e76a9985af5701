import { expect } from 'chai';
import type { EventTimeline } from '../../src/element/event-timeline.js';
import { emulateMedia } from '../support/commands.js';
import { framedPage, loadElements, pageOf } from './framed-page.js';
import { dataset, find, findAll, heard, quoted, show } from './support.js';

/** What a strict page allows: its own files, and no style or script in the page. By name, as what 'self' is in a frame without an address differs between engines. */
const OWN = location.origin;
const STRICT = `<meta http-equiv="Content-Security-Policy" content="default-src ${OWN}; style-src ${OWN}; script-src ${OWN}">`;

const settled = (element: EventTimeline): Promise<unknown> =>
  element.loading.then(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => {
          requestAnimationFrame(resolve);
        });
      }),
  );

describe('in somebody else’s page', () => {
  afterEach(() => emulateMedia({}));

  it('N11: under a strict Content Security Policy it is shown, zooms, and opens quotes, without a violation', async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    const frame = await framedPage(`${STRICT}<body><p>Before.</p>`);
    const page = pageOf(frame);
    const violations: string[] = [];
    page.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
      violations.push(`${violatedDirective} ${blockedURI} ${sample}`),
    );
    await loadElements(frame);
    const element = page.createElement('event-timeline');
    element.src = '/data/kursk-call.json';
    page.body.append(element);
    await settled(element);
    expect(findAll(element, '[part="event"]').length).to.be.greaterThan(5);
    const before = element.view;
    const moved = heard(element, 'timeline-view-change');
    findAll(element, '[data-action="zoom-in"]')[0]?.click();
    await moved;
    await settled(element);
    expect(element.view).to.not.deep.equal(before);
    element.select('kursk-claim');
    await settled(element);
    const card = find(element, '[part="popover"]');
    expect([card?.matches(':popover-open'), find(element, '[part="quote"]')?.checkVisibility()]).to.deep.equal([true, true]);
    expect(element.toSvg()).to.include('<svg');
    element.layout = 'vertical';
    await settled(element);
    expect(element.matches(':state(vertical)')).to.equal(true);
    expect(violations).to.deep.equal([]);
    // What a page has of its own under this policy is stopped, so the policy is in force.
    page.body.insertAdjacentHTML('beforeend', '<p style="color: red">styled</p>');
    await settled(element);
    expect(violations).to.have.lengthOf(1);
  });

  it('N11: where a page takes only trusted types for markup, it is shown, printed, and says its structured data', async () => {
    const policy = `<meta http-equiv="Content-Security-Policy" content="require-trusted-types-for 'script'; trusted-types lit-html">`;
    const frame = await framedPage(`${policy}<script type="module" src="/src/define.ts"></script><body>`);
    const page = pageOf(frame);
    await frame.contentWindow?.customElements.whenDefined('event-timeline');
    const element = page.createElement('event-timeline');
    element.structuredData = true;
    element.src = '/data/kursk-call.json';
    page.body.append(element);
    await settled(element);
    expect(findAll(element, '[part="event"]').length).to.be.greaterThan(5);
    frame.contentWindow?.dispatchEvent(new Event('beforeprint'));
    await settled(element);
    expect(find(element, '.paper-strip > svg')?.namespaceURI).to.include('svg');
    const said = (): string | null | undefined => page.querySelector('[type="application/ld+json"]')?.textContent;
    while (!said()) await settled(element);
    expect(said()).to.include('schema.org');
    // Where an engine knows them, the policy is in force.
    if ('trustedTypes' in window) expect(() => (page.body.innerHTML = '<p>')).to.throw();
  });

  it('N11: it asks nobody but the page’s own server, sets no cookie, and leaves the page’s styles alone', async () => {
    const frame = await framedPage('<body><h2>Heading</h2><p>Before.</p><button>Button</button>');
    const page = pageOf(frame);
    const look = (): string[] =>
      [...page.querySelectorAll('h2, p, body > button')].map((one) => {
        const { font, color, margin, backgroundColor, borderRadius } = getComputedStyle(one);
        return [one.localName, font, color, margin, backgroundColor, borderRadius].join(' ');
      });
    const before = look();
    await loadElements(frame);
    const element = page.createElement('event-timeline');
    element.src = '/data/kursk-call.json';
    element.selected = 'kursk-claim';
    page.body.append(element);
    await settled(element);
    const asked = frame.contentWindow?.performance.getEntriesByType('resource').map(({ name }) => new URL(name).origin) ?? [];
    expect(asked.length).to.be.greaterThan(1);
    expect(new Set(asked)).to.deep.equal(new Set([location.origin]));
    expect([page.cookie, page.styleSheets.length, page.adoptedStyleSheets.length]).to.deep.equal(['', 0, 0]);
    expect(look()).to.deep.equal(before);
  });

  it('one that is made before the elements are defined is upgraded with what was set on it, all of it', async () => {
    const frame = await framedPage('<body><event-timeline lang="ar"></event-timeline>', { width: 400 });
    const element = pageOf(frame).querySelector('event-timeline') as EventTimeline;
    element.data = dataset([quoted('2024')]) as EventTimeline['data'];
    element.heading = 'Set early';
    element.selected = '2024';
    await loadElements(frame);
    await settled(element);
    expect(find(element, '[part="heading"]')?.textContent.trim()).to.equal('Set early');
    expect(findAll(element, '.list [part="event"]')).to.have.lengthOf(1);
    expect(find(element, '[part="quote"]')?.textContent).to.equal('It happened in 2024.');
    expect(find(element, '.frame')?.lang).to.equal('ar');
  });

  it('several on a page keep to themselves', async () => {
    const [one, two] = await Promise.all([
      show(dataset([quoted('2024')])),
      show(dataset([quoted('2024'), quoted('2025')]), { lang: 'ar' }),
    ]);
    one.select('2024');
    await Promise.all([settled(one), settled(two)]);
    expect([one.selected, two.selected]).to.deep.equal(['2024', null]);
    expect([find(one, '.frame')?.lang, find(two, '.frame')?.lang]).to.deep.equal(['en', 'ar']);
    expect([find(one, '[part="popover"]'), find(two, '[part="popover"]')].map((card) => card !== null)).to.deep.equal([true, false]);
  });

  it('works inside somebody else’s shadow tree', async () => {
    const element = await show(dataset([quoted('2024')]));
    const outer = document.createElement('div');
    outer.lang = 'ar';
    outer.style.backgroundColor = 'rgb(20 20 24)';
    element.parentElement?.append(outer);
    outer.attachShadow({ mode: 'open' }).append(element);
    await settled(element);
    expect([find(element, '.frame')?.lang, find(element, '.frame')?.dir]).to.deep.equal(['ar', 'rtl']);
    outer.lang = 'en';
    await settled(element);
    expect(find(element, '.frame')?.lang).to.equal('en');
  });
});
