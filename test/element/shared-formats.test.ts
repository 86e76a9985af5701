import { expect } from 'chai';
import sinon from 'sinon';
import { ConvertError, fromMarkwhen, fromSimile, fromTimelineJs, fromVis, type Converted } from '../../src/convert/index.js';
import { find, findAll, show } from './support.js';

interface SharedFile {
  readonly format: string;
  readonly name: string;
  readonly text: string;
}

const CONVERT: Readonly<Record<string, (text: string) => Converted>> = {
  markwhen: (text) => fromMarkwhen(text, { asOf: '2026-11-22' }),
  simile: (text) => fromSimile(text),
  timelinejs: (text) => fromTimelineJs(text),
  vis: (text) => fromVis(text),
};

/** Pages that make their dates from the present, from chance or from another file: what they are refused with is said elsewhere. */
const WITHOUT_DATES = 6;

const files = (await (await fetch('/shared-formats.json')).json()) as readonly SharedFile[];

describe('the files of other timelines, on the element', () => {
  if (files.length === 0) {
    it.skip('need ../shared/data/formats, which is not here');
    return;
  }

  const refused: string[] = [];
  afterEach(() => {
    sinon.restore();
  });

  for (const { format, name, text } of files)
    for (const [width, layout] of [
      [900, 'plot'],
      [320, 'list'],
    ] as const)
      it(`${format}/${name}, as a ${layout}: every event, no problem, no error`, async () => {
        let converted: Converted;
        try {
          converted = CONVERT[format]!(text);
        } catch (error) {
          expect(error).to.be.instanceOf(ConvertError);
          if (layout === 'plot') refused.push(name);
          return;
        }
        const warn = sinon.stub(console, 'warn');
        const element = await show(converted.dataset, { style: `inline-size: ${String(width)}px` });
        expect(warn.args.flat()).to.deep.equal([]);
        expect([element.matches(':state(error)'), find(element, '.state')]).to.deep.equal([false, null]);
        expect(element.timeline?.events.length).to.equal(converted.dataset.events?.length);
        expect(findAll(element, '[part~="event"], [part~="cluster"]').length).to.be.greaterThan(0);
      });

  it('all but those that have no dates of their own', () => {
    expect(refused).to.have.lengthOf(WITHOUT_DATES);
  });
});
