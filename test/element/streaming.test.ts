import { expect } from 'chai';
import sinon from 'sinon';
import '../../src/define.js';
import type { EventTimeline } from '../../src/element/event-timeline.js';
import { lazyArrivalWords } from '../../src/element/words/messages/arrival-words.js';
import { afterPart, arrivalsPart, datasetPart, readerPart } from '../../src/element/parts.js';
import { violations } from '../support/axe.js';
import { emulateMedia } from '../support/commands.js';
import { find, findAll, heard, show, textOf } from './support.js';

const HEADER = { version: 1, lang: 'en', title: 'A feed' };
const line = (value: unknown): string => `${typeof value === 'string' ? value : JSON.stringify(value)}\n`;
/** Events of some years, one in each. */
const years = (from: number, count: number): string =>
  Array.from({ length: count }, (_, at) => line({ id: String(from + at), date: String(from + at), title: `In ${String(from + at)}` })).join(
    '',
  );

const NDJSON = { 'content-type': 'application/x-ndjson' };
/** Ms that the first picture waits, and that the next ones do. */
const [FIRST, NEXT, STALLED, SETTLED] = [150, 1000, 10_000, 500];

/** An answer whose bytes come when the test says so. */
class Answer {
  readonly #bytes = new TextEncoder();
  #controller: ReadableStreamDefaultController<Uint8Array> | undefined;
  /** Settles when nobody wants the rest. */
  readonly cancelled: Promise<unknown>;
  readonly response: Response;

  constructor(headers: Record<string, string> = NDJSON) {
    let cancel: (reason: unknown) => void = () => undefined;
    this.cancelled = new Promise((resolve) => {
      cancel = resolve;
    });
    const body = new ReadableStream<Uint8Array>({ start: (controller) => void (this.#controller = controller), cancel });
    this.response = new Response(body, { headers });
  }

  send(text: string): void {
    this.sendBytes(this.#bytes.encode(text));
  }

  sendBytes(bytes: Uint8Array): void {
    this.#controller?.enqueue(bytes);
  }

  end(): void {
    this.#controller?.close();
  }

  breakOff(): void {
    this.#controller?.error(new TypeError('network error'));
  }
}

describe('data that comes bit by bit', () => {
  let clock: sinon.SinonFakeTimers;
  let answers: Answer[];
  let answered: number;
  before(async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    // Who reads is there; what is awaited is what they read.
    await Promise.all([afterPart, arrivalsPart, datasetPart, readerPart].map(async (part) => part.load()));
  });
  after(() => emulateMedia({}));
  beforeEach(() => {
    answers = [new Answer()];
    answered = 0;
    sinon.stub(console, 'warn');
    sinon.stub(window, 'fetch').callsFake(() => Promise.resolve((answers[answered++] ?? new Answer()).response));
    clock = sinon.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  });
  afterEach(() => {
    clock.restore();
    sinon.restore();
  });

  /** Lets what has been sent be read and shown, after some ms of the clock. */
  const rest = async (element: EventTimeline, ms: number): Promise<void> => {
    for (const step of [0, ms, 0]) {
      for (let turn = 0; turn < 8; turn++) await frame();
      await clock.tickAsync(step);
    }
    for (let turn = 0; turn < 8; turn++) await frame();
    await element.updateComplete;
  };
  const frame = (): Promise<void> =>
    new Promise((resolve) => {
      requestAnimationFrame(() => {
        resolve();
      });
    });

  /** An element that has asked for its `src`, wide enough to be a plot. */
  const ask = async (attributes: Record<string, string> = {}, [answer] = answers): Promise<EventTimeline> => {
    if (answer) answers = [answer, ...answers.slice(1)];
    void show(null, { src: 'a.ndjson', layout: 'horizontal', ...attributes });
    await frame();
    const element = document.querySelector('event-timeline');
    if (!element) throw new Error('no element');
    return element;
  };
  const count = (element: EventTimeline): number => element.timeline?.events.length ?? 0;
  const first = (): Answer => answers[0] ?? new Answer();
  const boxOf = (element: EventTimeline, selector: string): DOMRect => find(element, selector)?.getBoundingClientRect() ?? new DOMRect();

  it('is shown long before its end, and all of it at the end, as if it had come at once', async () => {
    const element = await ask();
    first().send(line(HEADER) + years(1900, 3));
    await rest(element, FIRST);
    expect([count(element), findAll(element, '[part="event"]').length]).to.deep.equal([3, 3]);
    expect(element.matches(':state(loading)')).to.equal(true);
    const loaded = heard(element, 'timeline-load');
    first().send(years(1903, 4));
    first().end();
    await rest(element, 0);
    expect((await loaded).count).to.equal(7);
    await element.loading;
    expect([count(element), element.matches(':state(loading)')]).to.deep.equal([7, false]);
  });

  it('takes what is added meanwhile at once, and keeps it with what still comes', async () => {
    const element = await ask();
    first().send(line(HEADER) + years(1900, 3));
    await rest(element, FIRST);
    element.append([
      { id: 'more', date: '1950', title: 'More' },
      { id: '1901', date: '1901', title: 'Corrected' },
    ]);
    await rest(element, 0);
    const said = (): unknown[] => element.timeline?.events.map(({ id, title }) => `${id}: ${title[0]?.text ?? ''}`) ?? [];
    expect(said()).to.deep.equal(['1900: In 1900', '1901: Corrected', '1902: In 1902', 'more: More']);
    expect(element.matches(':state(loading)')).to.equal(true);
    first().send(years(1903, 2));
    first().end();
    await rest(element, 0);
    await element.loading;
    expect(said()).to.deep.equal(['1900: In 1900', '1901: Corrected', '1902: In 1902', '1903: In 1903', '1904: In 1904', 'more: More']);
  });

  it('NDJSON is told by its first lines, whatever its type says', async () => {
    const plain = new Answer({ 'content-type': 'text/plain' });
    const element = await ask({}, [plain]);
    plain.send(line(HEADER) + years(1900, 3));
    await rest(element, FIRST);
    expect(count(element)).to.equal(3);
  });

  it('pictures come when there is several times as much, or after a while; not for every line', async () => {
    const element = await ask();
    const counts = new Set<number>();
    const look = async (ms: number): Promise<void> => {
      await rest(element, ms);
      counts.add(count(element));
    };
    first().send(line(HEADER) + years(1900, 1));
    await look(FIRST);
    for (let year = 1901; year < 1911; year++) {
      first().send(years(year, 1));
      await look(NEXT / 5);
      // What is said of them is one number, of what is shown.
      const said = ['.summary-line', '.amount'].map((place) => Number.parseInt(textOf(element, place)) || 1);
      expect(said).to.deep.equal([count(element), count(element)]);
    }
    expect([...counts]).to.deep.equal([1, 6, 11]);
  });

  it('Z16: what is seen stays where it is while more comes; whoever has not looked closer sees everything at the end', async () => {
    const element = await ask();
    first().send(line(HEADER) + years(1900, 3));
    await rest(element, FIRST);
    const before = element.view;
    const place = boxOf(element, '[data-event-id="1901"]').x;
    first().send(years(1950, 6));
    await rest(element, NEXT);
    expect([count(element), element.view, boxOf(element, '[data-event-id="1901"]').x]).to.deep.equal([9, before, place]);
    first().end();
    await rest(element, NEXT);
    expect(element.view?.end).to.be.greaterThan(Date.UTC(1955, 0));
    expect(find(element, '.news')).to.equal(null);
  });

  it('whoever has looked closer stays there, and is offered what came outside', async () => {
    const element = await ask();
    first().send(line(HEADER) + years(1900, 3));
    await rest(element, FIRST);
    find(element, '[data-action="zoom-in"]')?.click();
    await rest(element, NEXT);
    const before = element.view;
    first().send(years(1950, 6));
    first().end();
    await rest(element, NEXT);
    expect(element.view).to.deep.equal(before);
    find(element, '.news')?.click();
    await rest(element, NEXT);
    expect(element.view?.end).to.be.greaterThan(Date.UTC(1955, 0));
    expect(find(element, '.news')).to.equal(null);
  });

  it('a window that the page asks for is seen from the first picture to the end', async () => {
    const element = await ask({ start: '1890', end: '1900' });
    first().send(line(HEADER) + years(1850, 60));
    await rest(element, FIRST);
    const before = element.view;
    first().send(years(1980, 6));
    first().end();
    await rest(element, NEXT);
    expect(element.view).to.deep.equal(before);
  });

  describe('how far it is', () => {
    const bar = (element: EventTimeline): HTMLElement | null => find(element, '[role="progressbar"]');

    it('is a share where the length is known, on a bar with a name', async () => {
      const text = line(HEADER) + years(1900, 10);
      const known = new Answer({ ...NDJSON, 'content-length': String(text.length) });
      const element = await ask({}, [known]);
      known.send(text.slice(0, Math.ceil(text.length / 2)));
      await rest(element, FIRST);
      expect(bar(element)?.ariaLabel).to.equal('Loading the timeline…');
      expect(['aria-valuemin', 'aria-valuenow', 'aria-valuemax'].map((name) => bar(element)?.getAttribute(name))).to.deep.equal([
        '0',
        '50',
        '100',
      ]);
      expect(textOf(element, '.amount')).to.equal('4 events so far');
    });

    const unknown: readonly (readonly [string, Record<string, string>])[] = [
      ['the length is not known', {}],
      ['it is compressed', { 'content-length': '4000', 'content-encoding': 'gzip' }],
      ['more comes than was said', { 'content-length': '10' }],
    ];
    for (const [name, headers] of unknown) {
      it(`where ${name}, it is only said that it goes on`, async () => {
        const answer = new Answer({ ...NDJSON, ...headers });
        const element = await ask({}, [answer]);
        answer.send(line(HEADER) + years(1900, 3));
        await rest(element, FIRST);
        expect(bar(element)?.hasAttribute('aria-valuenow')).to.equal(false);
        expect(bar(element)?.classList.contains('endless')).to.equal(true);
      });
    }

    it('takes no room: nothing moves when it goes', async () => {
      const element = await ask();
      first().send(line(HEADER) + years(1900, 3));
      await rest(element, FIRST);
      const places = (): unknown[] => ['.plot', '.ends', '.legend'].map((selector) => boxOf(element, selector).toJSON() as unknown);
      const before = places();
      expect(bar(element)).to.not.equal(null);
      first().end();
      await rest(element, 0);
      expect([bar(element), find(element, '.amount')]).to.deep.equal([null, null]);
      expect(places()).to.deep.equal(before);
    });

    it('is heard at the start and at the end, not in between', async () => {
      const element = await ask();
      const heardWords: string[] = [];
      const listen = (): void => {
        for (const region of findAll(element, '[role="status"]')) heardWords.push(region.textContent.trim());
      };
      await rest(element, 0);
      listen();
      first().send(line(HEADER) + years(1900, 3));
      await rest(element, FIRST);
      listen();
      first().send(years(1903, 5));
      await rest(element, NEXT);
      listen();
      first().end();
      await rest(element, SETTLED);
      listen();
      expect(heardWords.filter(Boolean)).to.deep.equal(['Loading the timeline…', 'All of it is loaded: 8 events.']);
    });

    it('of one long document too, which is shown when it is whole', async () => {
      const text = JSON.stringify({ ...HEADER, description: 'x'.repeat(70_000), events: [{ date: '1900' }] });
      const document = new Answer({ 'content-type': 'application/json', 'content-length': String(text.length) });
      const element = await ask({}, [document]);
      document.send(text.slice(0, 66_000));
      await rest(element, 0);
      document.send(text.slice(66_000, 68_000));
      await rest(element, 0);
      expect([bar(element)?.getAttribute('aria-valuenow'), element.timeline]).to.deep.equal(['97', null]);
      document.send(text.slice(68_000));
      document.end();
      await element.loading;
      expect([count(element), bar(element)]).to.deep.equal([1, null]);
    });

    it('has no fault that axe finds', async () => {
      const element = await ask();
      first().send(line(HEADER) + years(1900, 3));
      await rest(element, FIRST);
      clock.restore();
      expect(await violations(element)).to.deep.equal([]);
    });
  });

  it('another src, or removal, ends it: the rest is not read, and what was shown is gone or stays', async () => {
    const element = await ask();
    first().send(line(HEADER) + years(1900, 3));
    await rest(element, FIRST);
    element.src = 'b.ndjson';
    await element.updateComplete;
    await first().cancelled;
    expect(element.timeline).to.equal(null);
    answers[1]?.send('');
    element.remove();
    await rest(element, STALLED);
    expect(element.matches(':state(loading)')).to.equal(true);
  });

  it('removed while more is coming, and put back: it is asked for again', async () => {
    answers.push(new Answer());
    const element = await ask();
    first().send(line(HEADER) + years(1900, 3));
    await rest(element, FIRST);
    const parent = element.parentElement;
    element.remove();
    await first().cancelled;
    parent?.append(element);
    await rest(element, 0);
    answers[1]?.send(line(HEADER) + years(2000, 4));
    answers[1]?.end();
    await element.loading;
    expect(count(element)).to.equal(4);
  });

  describe('that does not come to its end', () => {
    const said = (element: EventTimeline): string => textOf(element, '.stopped[role="alert"] span');

    it('stalls: what came stays, it is said, and goes away when more comes', async () => {
      const element = await ask();
      first().send(line(HEADER) + years(1900, 3));
      await rest(element, FIRST);
      expect(said(element)).to.equal('');
      await rest(element, STALLED);
      expect([count(element), said(element)]).to.deep.equal([3, 'No more of the data is coming. What has come is shown.']);
      first().send(years(1903, 3));
      await rest(element, NEXT);
      expect([count(element), said(element)]).to.deep.equal([6, '']);
    });

    const before = line(HEADER) + years(1900, 3);
    const ends: readonly (readonly [string, (answer: Answer) => void, string, string])[] = [
      [
        'is cut off in a line',
        (answer) => (answer.send(`${before}{"date": "19`), answer.end()),
        'The data ends in the middle of line 5. What came before is shown.',
        'json',
      ],
      [
        'breaks off in a line',
        (answer) => (answer.send(`${before}{"date": "19`), answer.breakOff()),
        'The data ends in the middle of line 5. What came before is shown.',
        'json',
      ],
      [
        'breaks off between lines',
        (answer) => (answer.send(before), answer.breakOff()),
        'The connection broke off before line 5. What came before is shown.',
        'network',
      ],
      [
        'turns into a web page',
        (answer) => (answer.send(`${before}<html>\n<p>Gone\n</html>`), answer.end()),
        'At line 5 a web page came in place of data. What could be read is shown.',
        'html',
      ],
    ];
    for (const [name, end, words, failure] of ends) {
      it(`${name}: what came stays, it is said where, and can be tried again`, async () => {
        answers.push(new Answer());
        const element = await ask();
        const told = heard(element, 'timeline-error');
        end(first());
        await element.loading;
        await rest(element, 0);
        expect([count(element), said(element)]).to.deep.equal([3, words]);
        expect((await told).error).to.include({ name: 'LoadError', failure });
        const again = find(element, '.stopped [data-action="retry"]');
        again?.focus();
        again?.click();
        await rest(element, 0);
        expect(element.shadowRoot?.activeElement, 'A2: the focus is not lost').to.equal(find(element, 'section'));
        answers[1]?.send(line(HEADER) + years(1900, 2));
        await rest(element, NEXT);
        expect([count(element), said(element), element.matches(':state(loading)')]).to.deep.equal([3, '', true]);
        answers[1]?.send(years(1902, 2));
        answers[1]?.end();
        await element.loading;
        expect([count(element), said(element)]).to.deep.equal([4, '']);
      });
    }

    it('cannot be reached again: what came before stays, and it is said', async () => {
      const element = await ask();
      first().send(before);
      first().breakOff();
      await element.loading;
      await rest(element, 0);
      (window.fetch as sinon.SinonStub).rejects(new TypeError('Failed to fetch'));
      find(element, '.stopped [data-action="retry"]')?.click();
      await rest(element, 0);
      expect(count(element)).to.equal(3);
      expect(said(element)).to.equal('The timeline could not be reached. Check the connection and try again.');
    });

    it('breaks off before there is anything to show: it could not be reached', async () => {
      const element = await ask();
      first().send('{"version"');
      await rest(element, 0);
      first().breakOff();
      await element.loading;
      expect(textOf(element, '.state p')).to.contain('could not be reached');
    });

    it('has lines that are no events: told with their numbers, and counted; all others are there', async () => {
      const element = await ask();
      const told = heard(element, 'timeline-error');
      first().send(`${line(HEADER)}${years(1900, 2)}oops\n${years(1902, 2)}`);
      first().end();
      await element.loading;
      expect([count(element), (await told).error]).to.deep.equal([4, undefined]);
      expect((await told).problems.map(({ path, message }) => [path, message])).to.deep.equal([
        ['/events/2', 'line 4 is not JSON: "oops"'],
      ]);
      expect(textOf(element, '.titles')).to.contain('One event could not be read');
    });
  });

  it('holds the page up only for slices: between many lines, other tasks have their turn', async () => {
    clock.restore();
    const element = await ask();
    let turns = 0;
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      turns++;
      port2.postMessage(null);
    };
    port2.postMessage(null);
    first().send(
      line(HEADER) +
        Array.from({ length: 20_000 }, (_, at) => line({ date: String(1000 + (at % 1000)), title: `E ${String(at)}` })).join(''),
    );
    first().end();
    await element.loading;
    port1.close();
    expect(count(element)).to.equal(20_000);
    expect(turns).to.be.greaterThan(5);
  });

  it('in pieces that end anywhere, with pictures in between, it comes to what it is in one piece, to the letter', async () => {
    clock.restore();
    // In no order, some of them spans, and with letters of several bytes.
    const list = Array.from({ length: 6000 }, (_, at) => {
      const [year, month] = [1000 + ((at * 37) % 800), String(1 + (at % 12)).padStart(2, '0')];
      const date = `${String(year)}-${month}`;
      return { id: `e${String(at)}`, date: at % 3 === 0 ? `${date}/${String(year + 2)}` : date, title: `حدث ${String(at)} 🙂` };
    });
    const bytes = new TextEncoder().encode([HEADER, ...list].map(line).join(''));
    const element = await ask();
    const counts = new Set<number>();
    for (let at = 0, size = 1; at < bytes.length; at += size, size = Math.min(bytes.length, 3 * size + 8191)) {
      first().sendBytes(bytes.slice(at, at + size));
      for (let turn = 0; turn < 30 && !element.matches(':state(ready)'); turn++) await frame();
      counts.add(count(element));
    }
    first().end();
    await element.loading;
    const whole = await show({ ...HEADER, events: list }, { layout: 'horizontal' });
    await whole.loading;
    expect(counts.size).to.be.greaterThan(2);
    expect(element.timeline).to.deep.equal(whole.timeline);
    const seen = (one: EventTimeline): unknown => [one.view, textOf(one, '.titles'), textOf(one, '.plot'), one.toSvg()];
    expect(seen(element)).to.deep.equal(seen(whole));
  });

  it('R14: the words are in the reader’s language', async () => {
    const element = await ask({ lang: 'ar' });
    first().send(line(HEADER) + years(1900, 3));
    await rest(element, FIRST);
    await lazyArrivalWords('ar')?.load();
    await rest(element, STALLED);
    expect(textOf(element, '.amount')).to.equal('3 أحداث حتى الآن');
    expect(textOf(element, '.stopped span')).to.equal('توقف وصول البيانات. المعروض هو ما وصل منها.');
  });
});
