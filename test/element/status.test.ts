import { expect } from 'chai';
import type { ReactiveControllerHost } from 'lit';
import sinon from 'sinon';
import { StatusController } from '../../src/element/reader/status-controller.js';

describe('what is said', () => {
  let clock: sinon.SinonFakeTimers;
  let status: StatusController;
  /** What a live region had, from one change to the next: when, ms, and which words. */
  let heard: [at: number, words: string][];
  beforeEach(() => {
    clock = sinon.useFakeTimers({ now: 10_000, toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    heard = [];
    const requestUpdate = (): void => void heard.push([performance.now(), status.words]);
    const host: ReactiveControllerHost = {
      addController: () => undefined,
      removeController: () => undefined,
      requestUpdate,
      updateComplete: Promise.resolve(true),
    };
    status = new StatusController(host);
  });
  afterEach(() => {
    clock.restore();
  });
  const say = (about: string, words: string): void => {
    status.say(about, () => words);
  };

  it('A15: waits until nothing has happened for half a second, and is the last of what it is about', () => {
    for (const words of ['one', 'two', 'three']) {
      say('view', words);
      clock.tick(499);
    }
    expect(heard).to.deep.equal([]);
    clock.tick(1);
    expect(heard.map(([, words]) => words)).to.deep.equal(['three']);
  });

  it('A15: of two things that happen at once both are said, a second apart', () => {
    say('copied', 'Copied');
    say('news', '2 new events');
    say('copied', 'Copied');
    clock.tick(10_000);
    const [first, second] = heard;
    expect(heard.map(([, words]) => words)).to.deep.equal(['Copied', '2 new events']);
    expect((second?.[0] ?? 0) - (first?.[0] ?? 0)).to.equal(1000);
  });

  it('A15: is said no sooner than a second after what was said before it', () => {
    say('view', 'one');
    clock.tick(600);
    say('view', 'two');
    clock.tick(899);
    expect(heard.map(([, words]) => words)).to.deep.equal(['one']);
    clock.tick(1);
    expect(heard.map(([, words]) => words)).to.deep.equal(['one', 'two']);
  });

  it('A15: nothing is said while the reader drags, and all of it afterwards, as it is by then', () => {
    let [isHeld, shown] = [true, 1];
    status.isHeld = () => isHeld;
    status.say('view', () => `${String(shown)} of 8`);
    say('news', '2 new events');
    clock.tick(30_000);
    expect(heard).to.deep.equal([]);
    [isHeld, shown] = [false, 5];
    clock.tick(3000);
    expect(heard.map(([, words]) => words)).to.deep.equal(['5 of 8', '2 new events']);
  });

  it('A15: the same words are heard again, as the region is empty before they come back', () => {
    say('copied', 'Copied');
    clock.tick(5000);
    say('copied', 'Copied');
    clock.tick(5000);
    expect(heard.map(([, words]) => words)).to.deep.equal(['Copied', '', 'Copied']);
    const [, empty = [0], again = [0]] = heard;
    expect(again[0] - empty[0], 'long enough to be told').to.equal(100);
  });

  it('A15: what has left the page says nothing', () => {
    say('view', 'one');
    status.hostDisconnected();
    clock.tick(5000);
    expect(heard).to.deep.equal([]);
  });
});
