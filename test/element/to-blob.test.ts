import { expect } from 'chai';
import { framedPage, loadElements, pageOf } from './framed-page.js';
import { dataset, quoted, show } from './support.js';

const DATA = dataset([quoted('2024'), quoted('2025-04-05')]);

const refusal = async (asked: Promise<unknown>): Promise<string> => {
  try {
    await asked;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return 'none';
};

/** The page's own files, by name: what 'self' is in a frame without an address differs between engines. */
const OWN = location.origin;

describe('toBlob()', () => {
  it('gives what is shown as a PNG, at the resolution of the screen', async () => {
    const element = await show(DATA);
    const blob = await element.toBlob();
    const picture = await createImageBitmap(blob);
    const [, width, height] = /width="([\d.]+)" height="([\d.]+)"/.exec(element.toSvg()) ?? [];
    expect(blob.type).to.equal('image/png');
    // Engines differ in which way they round.
    expect(picture.width).to.be.closeTo(Number(width) * devicePixelRatio, 1);
    expect(picture.height).to.be.closeTo(Number(height) * devicePixelRatio, 1);
  });

  it('draws something: the accent is in it', async () => {
    const element = await show(DATA, { style: '--event-timeline-accent: #123456' });
    const picture = await createImageBitmap(await element.toBlob());
    const context = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
    context?.drawImage(picture, 0, 0);
    const { data } = context?.getImageData(0, 0, picture.width, picture.height) ?? { data: [] };
    let seen = 0;
    for (let at = 0; at < data.length; at += 4) if (data[at] === 0x12 && data[at + 1] === 0x34 && data[at + 2] === 0x56) seen++;
    expect(seen).to.be.greaterThan(20);
  });

  it('waits for what is being loaded, and draws a plot where there is a list', async () => {
    const element = await show(null, { layout: 'vertical' });
    element.data = DATA as never;
    expect((await element.toBlob()).type).to.equal('image/png');
  });

  it('writes other types that the browser can write, and SVG as it is', async () => {
    const element = await show(DATA);
    expect((await element.toBlob('image/jpeg')).type).to.equal('image/jpeg');
    expect(await (await element.toBlob('image/svg+xml')).text()).to.equal(element.toSvg());
  });

  it('says what it cannot do: other types, and nothing to draw', async () => {
    const element = await show(DATA);
    expect(await refusal(element.toBlob('image/x-photoshop'))).to.include('this browser cannot write the picture as image/x-photoshop');
    expect(await refusal((await show(null)).toBlob())).to.include('there is nothing to make a picture of');
  });

  it('N11: says which directive of a strict Content Security Policy is in its way, and works where that is there', async () => {
    for (const [images, expected] of [
      [OWN, 'Content-Security-Policy needs img-src blob:'],
      [`${OWN} blob:`, 'none'],
    ] as const) {
      const policy = `default-src ${OWN}; style-src ${OWN}; script-src ${OWN}; img-src ${images}`;
      const frame = await framedPage(`<meta http-equiv="Content-Security-Policy" content="${policy}"><body>`);
      await loadElements(frame);
      const element = pageOf(frame).createElement('event-timeline');
      element.data = DATA as never;
      pageOf(frame).body.append(element);
      const said = await element.toBlob().then(
        () => 'none',
        (error: unknown) => (error as Error).message,
      );
      expect(said).to.include(expected);
    }
  });
});
