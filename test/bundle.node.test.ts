import { expect } from 'chai';
import { rollup, type OutputChunk, type OutputOptions, type RollupOptions } from 'rollup';
import config from '../rollup.config.js';
import { languages } from '../src/element/words/vocabulary.js';

type Built = RollupOptions & { readonly output: OutputOptions };

const build = async ({ output, ...options }: Built): Promise<OutputChunk[]> => {
  const built = await rollup(options);
  const { output: files } = await built.generate(output);
  await built.close();
  return files.filter((file) => file.type === 'chunk');
};

describe('the bundle', () => {
  let chunks: OutputChunk[];
  let worker: OutputChunk[];

  before(async function () {
    this.timeout(120_000);
    [chunks = [], worker = []] = await Promise.all((config as readonly Built[]).slice(0, 2).map(build));
  });

  it('names its worker, which is one file and shares nothing with it', () => {
    expect(worker.map(({ fileName, imports, dynamicImports }) => [fileName, ...imports, ...dynamicImports])).to.deep.equal([
      ['event-timeline.worker.js'],
    ]);
    expect(chunks.filter(({ code }) => code.includes('./event-timeline.worker.js'))).to.have.lengthOf(1);
    expect(
      worker.flatMap(({ moduleIds }) => moduleIds).filter((id) => /\/src\/(element\/(?!crowd\/label-worker)|render)/.test(id)),
    ).to.deep.equal([]);
  });

  it('is the production build of Lit', () => {
    expect(chunks.filter(({ code }) => code.includes('Lit is in dev mode')).map(({ fileName }) => fileName)).to.deep.equal([]);
  });

  it('imports nothing but its own chunks, and those only later', () => {
    const own = chunks.map(({ fileName }) => fileName);
    expect(chunks.flatMap(({ imports }) => imports).filter((name) => !own.includes(name))).to.deep.equal([]);
    expect(chunks.flatMap(({ dynamicImports }) => dynamicImports).filter((name) => !own.includes(name))).to.deep.equal([]);
    expect(chunks.find(({ isEntry }) => isEntry)?.imports).to.deep.equal([]);
  });

  it('N11: has nothing wait for a chunk that is not there before it: what reads datasets, the list, what comes after the first picture, and what answers the reader', () => {
    const known = ['event-timeline.bundle', 'dataset-part'];
    const own = chunks.filter(({ name }) => ['dataset-part', 'list-sections', 'after-part', 'reader-part'].includes(name));
    expect(own).to.have.lengthOf(4);
    const nameOf = (file: string): string | undefined => chunks.find(({ fileName }) => fileName === file)?.name;
    const othersOf = ({ name: from, imports }: OutputChunk): (string | undefined)[] =>
      imports
        .map(nameOf)
        .filter((name) => name === undefined || ![...known, ...(from === 'reader-part' ? ['after-part'] : [])].includes(name));
    expect(own.flatMap(othersOf)).to.deep.equal([]);
    expect(own.find(({ name }) => name === 'dataset-part')?.imports.map(nameOf)).to.deep.equal(['event-timeline.bundle']);
  });

  it('R14: each language but English is one file of its own, with all its words and nothing else', () => {
    const wordsIn = (language: string): OutputChunk[] =>
      chunks.filter(({ moduleIds }) => moduleIds.some((id) => new RegExp(`/(messages/${language}|words-${language})\\.ts$`).test(id)));
    for (const language of languages.filter((one) => one !== 'en')) {
      const [chunk, ...others] = wordsIn(language);
      expect(others, language).to.deep.equal([]);
      expect(chunk?.moduleIds.map((id) => id.replace(/.*\/src\//, '')).toSorted(), language).to.deep.equal([
        `date/words-${language}.ts`,
        `element/words/messages/${language}.ts`,
      ]);
      expect(chunk?.imports, language).to.deep.equal([]);
    }
  });

  it('has neither extraction nor conversion nor figures inside, but for what says to machines what is shown', () => {
    const modules = chunks.filter(({ name }) => name !== 'structured-data').flatMap(({ moduleIds }) => moduleIds);
    expect(modules.filter((id) => /\/src\/(extract|convert|figure|cli)\//.test(id))).to.deep.equal([]);
  });

  it('asks Chromium to compile it while it comes in', () => {
    expect(chunks.map(({ code }) => code.split('\n', 2)[1])).to.deep.equal(chunks.map(() => '//# allFunctionsCalledOnLoad'));
  });

  it('says whose work is in it', () => {
    expect(chunks.find(({ isEntry }) => isEntry)?.code).to.match(/^\/\*! event-timeline \d+\.\d+\.\d+, Apache-2\.0/);
  });
});
