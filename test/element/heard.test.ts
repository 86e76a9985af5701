import { compareSnapshot } from '@web/test-runner-commands';
import { axSnapshot, emulateMedia, mouseMove, setViewport } from '../support/commands.js';
import { inTestFonts } from '../support/fonts.js';
import { seededDataset } from '../support/seeded-dataset.js';
import { settled } from './plot-boxes.js';
import { dataset, quoted, show } from './support.js';

const kursk = async (): Promise<object> => (await fetch('/data/kursk-call.json')).json() as Promise<object>;

/** What assistive technology is told, whole: every element of the browser's own accessibility tree, compared with what was read and kept. */
describe('what is heard', () => {
  inTestFonts();
  before(async () => {
    await setViewport({ width: 1024, height: 768 });
    await mouseMove([[1000, 760]]);
  });
  beforeEach(() => emulateMedia({ reducedMotion: 'reduce' }));
  afterEach(() => emulateMedia({}));

  const three = dataset([quoted('2023'), quoted('2024-04', { status: 'disputed' }), quoted('2025-08-15', { status: 'planned' })]);
  const cases: readonly (readonly [name: string, data: () => object | Promise<object>, attributes: Record<string, string>])[] = [
    ['three events', () => three, {}],
    ['three events in a list, one of them open', () => three, { layout: 'vertical', selected: '2024-04' }],
    ['eight events in Arabic', kursk, { locale: 'ar' }],
    ['250 events', () => seededDataset(250), { scale: 'time' }],
  ];
  for (const [name, data, attributes] of cases) {
    it(`A3: of ${name}`, async () => {
      const element = await show(await data(), { id: 'it', ...attributes });
      await settled(element);
      await compareSnapshot({ name, content: await axSnapshot('#it') });
    });
  }
});
