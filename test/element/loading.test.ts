import { expect } from 'chai';
import sinon from 'sinon';
import type { EventTimeline } from '../../src/element/event-timeline.js';
import type { Dataset } from '../../src/model/dataset.js';
import { violations } from '../support/axe.js';
import { until } from './plot-boxes.js';
import { dataset, find, findAll, heard, quoted, show, textOf } from './support.js';

const one = dataset([quoted('2024')], { title: 'One' });
const two = dataset([quoted('2024'), quoted('2025')], { title: 'Two' });
const given = (data: object): Dataset => data as Dataset;

const answer = (body: unknown, options: ResponseInit = {}): Response =>
  new Response(typeof body === 'string' ? body : JSON.stringify(body), { headers: { 'content-type': 'application/json' }, ...options });

/** Which of the states are on. */
const states = (element: EventTimeline): string[] =>
  ['loading', 'error', 'empty', 'vertical'].filter((name) => element.matches(`:state(${name})`));

/** A network whose answers come when the test says so. */
class Network {
  readonly asked: {
    readonly url: string;
    readonly signal: AbortSignal;
    readonly answer: (response: Response) => void;
    readonly fail: () => void;
  }[] = [];
  /** Settles when something is asked for: a loop that waits for it by microtasks alone would keep the page from all else. */
  readonly first: Promise<void>;
  #hear: () => void = () => undefined;
  readonly stub = sinon.stub(window, 'fetch').callsFake(
    (input, init) =>
      new Promise((resolve, reject) => {
        const signal = init?.signal ?? new AbortController().signal;
        signal.addEventListener('abort', () => {
          reject(signal.reason as Error);
        });
        const fail = (): void => {
          reject(new TypeError('Failed to fetch'));
        };
        this.asked.push({ url: new Request(input).url, signal, answer: resolve, fail });
        this.#hear();
      }),
  );

  constructor() {
    this.first = new Promise((resolve) => {
      this.#hear = resolve;
    });
  }
}

describe('loading', () => {
  let network: Network;
  beforeEach(() => {
    network = new Network();
    sinon.stub(console, 'warn');
  });
  afterEach(() => {
    sinon.restore();
  });

  /** An element that has asked for its `src`. */
  const ask = async (attributes: Record<string, string> = {}, children = ''): Promise<EventTimeline> => {
    const shown = show(null, { src: 'a.json', ...attributes }, children);
    await network.first;
    const element = document.querySelector('event-timeline');
    if (!element) throw new Error('no element');
    await element.updateComplete;
    void shown;
    return element;
  };

  it('says that the dataset is on its way, then shows it', async () => {
    const element = await ask();
    expect(states(element)).to.deep.equal(['loading']);
    expect(textOf(element, '.state')).to.equal('Loading the timeline…');
    network.asked[0]?.answer(answer(two));
    await element.loading;
    expect(states(element)).to.deep.equal([]);
    expect(findAll(element, '[part="event"]')).to.have.lengthOf(2);
  });

  it('timeline-load comes when it is shown, bubbling and out of shadow trees, with the number of events', async () => {
    const element = await ask();
    const event = heard(document.body, 'timeline-load');
    network.asked[0]?.answer(answer(two));
    const { count, bubbles, composed, target } = await event;
    expect([count, bubbles, composed, target]).to.deep.equal([2, true, true, element]);
    expect(findAll(element, '[part="event"]')).to.have.lengthOf(2);
  });

  it('an address is relative to the page', async () => {
    await ask();
    expect(network.asked[0]?.url).to.equal(new URL('a.json', document.baseURI).href);
  });

  it('another src aborts the first, whose answer is never shown', async () => {
    const element = await ask();
    const whole = element.loading;
    element.src = 'b.json';
    await element.updateComplete;
    expect(network.asked.map(({ signal }) => signal.aborted)).to.deep.equal([true, false]);
    network.asked[0]?.answer(answer(one));
    network.asked[1]?.answer(answer(two));
    await whole;
    expect(textOf(element, '[part="heading"]')).to.equal('Two');
  });

  it('while another dataset is on its way, the last one is gone', async () => {
    const element = await ask();
    network.asked[0]?.answer(answer(one));
    await element.loading;
    element.src = 'b.json';
    await element.updateComplete;
    expect([states(element), element.timeline, findAll(element, '[part="event"]').length]).to.deep.equal([['loading'], null, 0]);
  });

  it('data wins over src, also when it comes later; without it, src is asked again', async () => {
    const element = await ask();
    element.data = given(two);
    await element.loading;
    expect(network.asked[0]?.signal.aborted).to.equal(true);
    expect(textOf(element, '[part="heading"]')).to.equal('Two');
    element.data = null;
    await element.updateComplete;
    network.asked[1]?.answer(answer(one));
    await element.loading;
    expect(textOf(element, '[part="heading"]')).to.equal('One');
  });

  it('data is shown without asking anybody', async () => {
    const element = await show(two);
    expect([network.asked.length, element.timeline?.events.length]).to.deep.equal([0, 2]);
  });

  it('removed while it loads: the request is aborted, and made again when it comes back', async () => {
    const element = await ask();
    const parent = element.parentElement;
    element.remove();
    expect(network.asked[0]?.signal.aborted).to.equal(true);
    parent?.append(element);
    await element.updateComplete;
    expect(network.asked).to.have.lengthOf(2);
    network.asked[1]?.answer(answer(two));
    await element.loading;
    expect(states(element)).to.deep.equal([]);
  });

  it('moved in the page: what is shown stays, is not asked for again, and works in its new place', async () => {
    const element = await show(two);
    const loaded = sinon.spy();
    element.addEventListener('timeline-load', loaded);
    const place = document.createElement('div');
    place.lang = 'ar';
    place.style.inlineSize = '360px';
    element.parentElement?.append(place);
    place.append(element);
    await element.updateComplete;
    expect(states(element)).to.deep.equal(['vertical']);
    expect(find(element, '.frame')?.dir).to.equal('rtl');
    expect(loaded.callCount).to.equal(0);
  });

  describe('what cannot be read', () => {
    const failures: [string, (element: EventTimeline) => unknown, string][] = [
      ['no connection', () => network.asked[0]?.fail(), 'The timeline could not be reached. Check the connection and try again.'],
      ['404', () => network.asked[0]?.answer(answer('', { status: 404 })), 'The timeline could not be loaded: the server answered 404.'],
      [
        'a web page',
        () => network.asked[0]?.answer(answer('<!doctype html>')),
        'A web page came back where the timeline’s data was expected.',
      ],
      ['malformed JSON', () => network.asked[0]?.answer(answer('{"version": 1,')), 'The timeline’s data is damaged and cannot be read.'],
      ['nothing at all', () => network.asked[0]?.answer(answer('')), 'The timeline’s data is damaged and cannot be read.'],
      [
        'another version',
        () => network.asked[0]?.answer(answer({ version: 2, events: [] })),
        'This file is not a timeline that can be shown.',
      ],
      ['a list', () => network.asked[0]?.answer(answer([])), 'This file is not a timeline that can be shown.'],
      ['null', () => network.asked[0]?.answer(answer('null')), 'This file is not a timeline that can be shown.'],
    ];
    for (const [name, reply, words] of failures) {
      it(`${name}: says so, and offers to try again`, async () => {
        const element = await ask();
        const failed = heard(element, 'timeline-error');
        reply(element);
        await element.loading;
        expect(states(element)).to.deep.equal(['error']);
        expect(textOf(element, '[role="alert"] p')).to.equal(words);
        expect((await failed).error).to.be.instanceOf(Error);
        find(element, '[data-action="retry"]')?.click();
        await element.updateComplete;
        expect(states(element)).to.deep.equal(['loading']);
        network.asked[1]?.answer(answer(two));
        await element.loading;
        expect([states(element), findAll(element, '[part="event"]').length]).to.deep.equal([[], 2]);
      });
    }

    const again = async (element: EventTimeline): Promise<void> => {
      const button = find(element, '[data-action="retry"]');
      button?.focus();
      button?.click();
      await element.updateComplete;
    };

    it('A2: tried again, the focus stays in the timeline, goes on from its top, and who waits there hears what there is', async () => {
      const element = await ask();
      network.asked[0]?.fail();
      await element.loading;
      await again(element);
      expect(element.shadowRoot?.activeElement).to.equal(find(element, 'section'));
      network.asked[1]?.fail();
      await element.loading;
      expect(element.shadowRoot?.activeElement, 'failed again').to.equal(find(element, 'section'));
      await again(element);
      network.asked[2]?.answer(answer(two));
      await element.loading;
      await element.updateComplete;
      expect(element.shadowRoot?.activeElement, 'there').to.equal(find(element, 'section'));
      const words = '2 events from one source, 2024–2025. 2 dates are known only in part.';
      await until('it is heard', () => textOf(element, 'p[role="status"]') === words);
      expect(await violations(element)).to.deep.equal([]);
      find(element, '.toolbar [tabindex="0"]')?.focus();
      await element.updateComplete;
      expect(find(element, 'section')?.hasAttribute('tabindex'), 'a press on the plot would bring it back').to.equal(false);
    });

    it('A2: whose focus is elsewhere by the time it is there hears nothing of it', async () => {
      const element = await ask();
      network.asked[0]?.fail();
      await element.loading;
      await again(element);
      (element.shadowRoot?.activeElement as HTMLElement | null)?.blur();
      const clock = sinon.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
      network.asked[1]?.answer(answer(two));
      await element.loading;
      await element.updateComplete;
      await clock.tickAsync(2000);
      await element.updateComplete;
      expect(textOf(element, 'p[role="status"]')).to.equal('');
    });

    it('N10: its room stays, and words stand where words stood: neither the failure nor another try moves anything', async () => {
      const sheet = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: '/src/element/loading/light-dom.css' });
      const loaded = new Promise((resolve) => {
        sheet.addEventListener('load', resolve);
      });
      document.head.append(sheet);
      await loaded;
      const element = await ask();
      const places = (): number[] => [
        element.offsetHeight,
        find(element, '.state')?.offsetHeight ?? 0,
        find(element, '.state p')?.getBoundingClientRect().top ?? 0,
      ];
      const loading = places();
      expect(loading[1]).to.equal(loading[0]);
      network.asked[0]?.answer(answer('no', { status: 503 }));
      await element.loading;
      const failed = places();
      await again(element);
      const another = places();
      sheet.remove();
      expect([another, failed[0], failed[2]]).to.deep.equal([loading, loading[0], loading[2]]);
    });

    it('an address that is none: says so without asking anybody', async () => {
      const element = await show(null, { src: 'http://[' });
      expect([network.asked.length, states(element)]).to.deep.equal([0, ['error']]);
    });

    it('the words are in the reader’s language, and follow it', async () => {
      const element = await show(null, { src: 'http://[', lang: 'ar' });
      expect(textOf(element, '[role="alert"] p')).to.equal('تعذر الوصول إلى الخط الزمني. تحقق من الاتصال وحاول من جديد.');
      element.lang = 'en';
      await new Promise((resolve) => {
        requestAnimationFrame(resolve);
      });
      expect(textOf(element, '[role="alert"] p')).to.include('could not be reached');
    });
  });

  it('no events: says so', async () => {
    const element = await show(dataset([]));
    expect([states(element), textOf(element, '.state')]).to.deep.equal([['empty'], 'There are no events to show.']);
  });

  it('some events cannot be read: the others are shown, the reader is told how many are missing, the page which and why, once', async () => {
    const element = await ask();
    const [load, error] = [sinon.spy(), sinon.spy()];
    element.addEventListener('timeline-load', load);
    element.addEventListener('timeline-error', error);
    network.asked[0]?.answer(answer(dataset([quoted('2024'), quoted('2024-13'), quoted('2025')])));
    await element.loading;
    expect(states(element)).to.deep.equal([]);
    expect(findAll(element, '[part="event"]')).to.have.lengthOf(2);
    expect(textOf(element, '.titles')).to.include('One event could not be read and is left out.');
    expect([load.callCount, error.callCount, load.calledBefore(error)]).to.deep.equal([1, 1, true]);
    const [event] = error.firstCall.args as [HTMLElementEventMap['timeline-error']];
    expect(event.error).to.equal(undefined);
    expect(event.problems.map(({ path }) => path)).to.deep.equal(['/events/1/date']);
  });

  it('NDJSON: the first line is the dataset, each of the others an event; a bad line is one event less', async () => {
    const { events, ...header } = two as { events: object[] };
    const element = await ask();
    network.asked[0]?.answer(answer([header, ...events].map((line) => JSON.stringify(line)).join('\n') + '\n{"date": "20\n'));
    await element.loading;
    expect(element.timeline?.events.map(({ id }) => id)).to.deep.equal(['2024', '2025']);
    expect(textOf(element, '.titles')).to.include('One event could not be read');
  });

  const children = `<script type="application/json">${JSON.stringify(two)}</script>`;

  it('a child with JSON is the dataset where neither data nor src is set', async () => {
    expect((await show(null, {}, children)).timeline?.events).to.have.lengthOf(2);
    expect(network.asked).to.have.lengthOf(0);
  });

  it('a child with JSON that cannot be parsed is an error; put right, it is shown', async () => {
    const element = await show(null, {}, '<script type="application/json">{</script>');
    expect(states(element)).to.deep.equal(['error']);
    const loaded = heard(element, 'timeline-load');
    element.innerHTML = children;
    expect((await loaded).count).to.equal(2);
  });

  it('src wins over children; the children are what is seen when it fails', async () => {
    const element = await ask({}, '<ol><li id="x"><time datetime="2024">2024</time> In the page</li></ol>');
    const slot = find(element, 'slot:not([name])')?.parentElement;
    expect(slot?.inert).to.equal(true);
    network.asked[0]?.fail();
    await element.loading;
    expect([states(element), slot?.inert, slot?.className]).to.deep.equal([['error'], false, 'own']);
  });

  it('without anything it shows its own content, and nothing is said', async () => {
    const element = await show(null, {}, '<p>To come.</p>');
    expect([states(element), find(element, '.header')]).to.deep.equal([[], null]);
    expect(find(element, 'slot:not([name])')?.parentElement?.inert).to.equal(false);
  });

  const slotted: [string, object | null, Record<string, string>, string][] = [
    ['heading', two, {}, '[part="heading"]'],
    ['summary', two, {}, '.summary-line'],
    ['footer', two, {}, ''],
    ['empty', dataset([]), {}, '.state'],
    ['error', null, { src: 'http://[' }, '.state'],
  ];
  for (const [name, data, attributes, replaced] of slotted) {
    it(`the slot ${name} stands in place of what is there`, async () => {
      const element = await show(data, attributes, `<b slot="${name}">Instead</b>`);
      expect(element.querySelector('b')?.checkVisibility()).to.equal(true);
      expect(element.querySelector('b')?.getBoundingClientRect().height).to.be.greaterThan(0);
      if (replaced) expect(find(element, replaced)?.checkVisibility()).to.equal(false);
    });
  }

  it('the slot loading stands in place of what is there', async () => {
    const element = await ask({}, '<b slot="loading">Instead</b>');
    expect(element.querySelector('b')?.checkVisibility()).to.equal(true);
    expect(find(element, '.state')?.checkVisibility()).to.equal(false);
  });

  it('heading is shown instead of the dataset’s title', async () => {
    const element = await show(two, { heading: 'My own <b>words</b>' });
    expect(textOf(element, '[part="heading"]')).to.equal('My own <b>words</b>');
    element.removeAttribute('heading');
    await element.updateComplete;
    expect(textOf(element, '[part="heading"]')).to.equal('Two');
  });
});
