import { expect } from 'chai';
import sinon from 'sinon';
import { QuoteController } from '../../src/element/card/quote-controller.js';

/** A controller whose host does nothing, with what it told: `preview 1`, `pin none`. */
const make = (): { quotes: QuoteController; told: string[] } => {
  const told: string[] = [];
  const host = {
    addController: () => undefined,
    removeController: () => undefined,
    requestUpdate: () => undefined,
    updateComplete: Promise.resolve(true),
  };
  const quotes = new QuoteController(host, {
    quotePreviewed: (rank) => told.push(`preview ${String(rank ?? 'none')}`),
    quotePinned: (rank) => told.push(`pin ${String(rank ?? 'none')}`),
  });
  return { quotes, told };
};

describe('the quote controller', () => {
  let clock: sinon.SinonFakeTimers;
  beforeEach(() => (clock = sinon.useFakeTimers()));
  afterEach(() => {
    clock.restore();
  });

  /** With the quote of event 1 previewed. */
  const previewing = (): ReturnType<typeof make> => {
    const made = make();
    made.quotes.enter(1, false);
    clock.tick(300);
    return made;
  };

  describe('P1: delays', () => {
    it('P1: a preview opens 300 ms after the pointer has come, not before', () => {
      const { quotes, told } = make();
      quotes.enter(1, false);
      clock.tick(299);
      expect(quotes.shown).to.equal(undefined);
      clock.tick(2);
      expect(quotes.shown).to.equal(1);
      expect(told).to.deep.equal(['preview 1']);
    });

    it('P1: moving about on the same mark does not begin anew', () => {
      const { quotes } = make();
      quotes.enter(1, false);
      clock.tick(200);
      quotes.enter(1, false);
      clock.tick(101);
      expect(quotes.shown).to.equal(1);
    });

    it('P1: a pointer that goes on before that opens nothing', () => {
      const { quotes, told } = make();
      quotes.enter(1, false);
      clock.tick(200);
      quotes.leave();
      clock.tick(60_000);
      expect(told).to.deep.equal([]);
    });

    it('P1: from one preview to the next it is 100 ms', () => {
      const { quotes, told } = previewing();
      quotes.enter(2, false);
      clock.tick(99);
      expect(quotes.shown).to.equal(1);
      clock.tick(2);
      expect(told).to.deep.equal(['preview 1', 'preview 2']);
    });

    it('P1: a preview closes 250 ms after the pointer has left', () => {
      const { quotes, told } = previewing();
      quotes.leave();
      clock.tick(249);
      expect(quotes.shown).to.equal(1);
      clock.tick(2);
      expect(told).to.deep.equal(['preview 1', 'preview none']);
    });

    it('P1: keyboard focus opens at once', () => {
      const { quotes } = make();
      quotes.focus(3);
      expect(quotes.shown).to.equal(3);
    });
  });

  describe('P2: a preview', () => {
    it('P2: stays for as long as the pointer is on mark or card', () => {
      const { quotes } = previewing();
      quotes.leave();
      clock.tick(200);
      quotes.hold();
      clock.tick(30_000);
      expect(quotes.shown).to.equal(1);
    });

    it('P2: on the way to the card another mark has to be rested on for 300 ms', () => {
      const { quotes } = previewing();
      for (let ms = 0; ms < 1000; ms += 20) {
        quotes.enter(2, true);
        clock.tick(20);
      }
      expect(quotes.shown).to.equal(1);
      clock.tick(281);
      expect(quotes.shown).to.equal(2);
    });

    it('P2: Escape closes it, and it stays closed until the pointer has been elsewhere', () => {
      const { quotes } = previewing();
      expect(quotes.dismiss()).to.equal(true);
      quotes.enter(1, false);
      clock.tick(1000);
      expect(quotes.shown).to.equal(undefined);
      quotes.leave();
      quotes.enter(1, false);
      clock.tick(300);
      expect(quotes.shown).to.equal(1);
    });

    it('P2: the pointer’s goes before the keyboard’s, which comes back when the pointer leaves', () => {
      const { quotes, told } = make();
      quotes.focus(3);
      quotes.enter(1, false);
      clock.tick(300);
      expect(quotes.shown).to.equal(1);
      quotes.leave();
      clock.tick(250);
      expect(quotes.shown).to.equal(3);
      expect(told).to.deep.equal(['preview 3', 'preview 1', 'preview 3']);
    });

    it('P2: focus that moves on with the pointer at rest shows what has the focus', () => {
      const { quotes } = previewing();
      quotes.focus(3);
      expect(quotes.shown).to.equal(3);
    });

    it('P2: focus that leaves takes its preview with it', () => {
      const { quotes, told } = make();
      quotes.focus(3);
      quotes.blur();
      expect(told).to.deep.equal(['preview 3', 'preview none']);
    });
  });

  describe('P3: a pinned quote', () => {
    it('P3: ends the preview, and the page hears of both', () => {
      const { quotes, told } = previewing();
      quotes.toggle(1);
      expect([quotes.pinned, quotes.previewed]).to.deep.equal([1, undefined]);
      expect(told).to.deep.equal(['preview 1', 'pin 1', 'preview none']);
    });

    it('P3: stays when the pointer leaves', () => {
      const { quotes } = make();
      quotes.toggle(1);
      quotes.leave();
      clock.tick(60_000);
      expect(quotes.shown).to.equal(1);
    });

    it('P3: gives its place to the preview of another, and gets it back', () => {
      const { quotes } = make();
      quotes.toggle(1);
      quotes.enter(2, false);
      clock.tick(300);
      expect([quotes.shown, quotes.pinned]).to.deep.equal([2, 1]);
      quotes.leave();
      clock.tick(250);
      expect([quotes.shown, quotes.previewed]).to.deep.equal([1, undefined]);
    });

    it('P3: closes at a second activation, and does not come back under the pointer', () => {
      const { quotes, told } = make();
      quotes.toggle(1);
      quotes.toggle(1);
      quotes.enter(1, false);
      clock.tick(1000);
      expect(quotes.shown).to.equal(undefined);
      expect(told).to.deep.equal(['pin 1', 'pin none']);
    });

    it('P3: comes forward, not away, when activated while another is previewed', () => {
      const { quotes } = make();
      quotes.toggle(1);
      quotes.focus(2);
      quotes.toggle(1);
      expect([quotes.shown, quotes.previewed]).to.deep.equal([1, undefined]);
    });

    it('P3: gives way to another pin', () => {
      const { quotes, told } = make();
      quotes.toggle(1);
      quotes.toggle(2);
      expect(told).to.deep.equal(['pin 1', 'pin 2']);
    });

    it('P3: closes with Escape, after a preview over it', () => {
      const { quotes, told } = make();
      quotes.toggle(1);
      quotes.focus(2);
      expect([quotes.dismiss(), quotes.shown]).to.deep.equal([true, 1]);
      expect([quotes.dismiss(), quotes.shown]).to.deep.equal([true, undefined]);
      expect(quotes.dismiss()).to.equal(false);
      expect(told).to.deep.equal(['pin 1', 'preview 2', 'preview none', 'pin none']);
    });

    it('set by the page is not told to the page', () => {
      const { quotes, told } = make();
      quotes.set(1);
      quotes.set(undefined);
      expect(told).to.deep.equal([]);
    });
  });

  it('opens nothing after the element has left the page', () => {
    const { quotes } = make();
    quotes.enter(1, false);
    quotes.hostDisconnected();
    clock.tick(1000);
    expect(quotes.shown).to.equal(undefined);
  });
});
