import { expect } from 'chai';
import { entries, exceptions, folders, impure, impureFolders, isPageless, meaningless, packages, rooms } from './house.mjs';
import { sourceFiles, type Import, type SourceFile } from './support/source-files.js';

const rules: Record<string, { imports: readonly string[]; because: string }> = { ...folders, ...entries };
const excepted: Record<string, readonly string[]> = exceptions;
const folderOf = (path: string): string => path.split('/')[0] ?? path;

/** A folder's imports, and theirs: types may come from all of them. */
const below = (folder: string): Set<string> => {
  const direct = rules[folder]?.imports ?? [];
  return new Set([...direct, ...direct.flatMap((one) => [...below(one)])]);
};

const own = ({ imports }: SourceFile): (Import & { path: string })[] =>
  imports.flatMap((one) => (one.path ? [{ ...one, path: one.path }] : []));

const breaks = (file: SourceFile): string[] =>
  own(file)
    .filter(({ path }) => !excepted[file.path]?.includes(path))
    .filter(
      ({ path, typeOnly }) =>
        folderOf(path) !== file.folder && !(typeOnly ? below(file.folder) : new Set(rules[file.folder]?.imports)).has(folderOf(path)),
    )
    .map(({ path }) => `${file.path} imports ${path}`);

const packageBreaks = ({ path, folder, imports }: SourceFile): string[] =>
  Object.entries(packages).flatMap(([name, { folders: allowed, because }]) =>
    imports
      .filter(({ from }) => (/\W$/.test(name) ? from.startsWith(name) : from === name || from.startsWith(`${name}/`)))
      .filter(() => !allowed.includes(folder))
      .map(({ from }) => `${path} imports ${from}: ${because}`),
  );

/** The first import cycle that would run at start, as a path through it. */
const findCycle = (): string[] => {
  const runs = new Map(sourceFiles.map((file) => [file.path, own(file).filter(({ typeOnly, lazy }) => !typeOnly && !lazy)]));
  const done = new Set<string>();
  const walk = (path: string, trail: readonly string[]): string[] => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
    if (done.has(path)) return [];
    const cycle = (runs.get(path) ?? []).map((one) => walk(one.path, [...trail, path])).find((found) => found.length > 0);
    done.add(path);
    return cycle ?? [];
  };
  return [...runs.keys()].map((path) => walk(path, [])).find((found) => found.length > 0) ?? [];
};

describe('the house', () => {
  it('has no folder or file that answers no question, and none that the rules do not know', () => {
    const names = sourceFiles.flatMap(({ path }) => path.replace(/\.ts$/, '').split('/'));
    expect(names.filter((name) => meaningless.includes(name))).to.deep.equal([]);
    expect(new Set(sourceFiles.map(({ folder }) => folder).filter((folder) => !rules[folder]))).to.deep.equal(new Set());
  });

  for (const [folder, { imports, because }] of Object.entries(rules)) {
    it(`${folder} imports ${imports.join(', ') || 'nothing'}: ${because}`, () => {
      expect(sourceFiles.filter((file) => file.folder === folder).flatMap(breaks)).to.deep.equal([]);
    });
  }

  it('packages stay where they belong', () => {
    expect(sourceFiles.flatMap(packageBreaks)).to.deep.equal([]);
  });

  it('no module runs in a circle with others at start', () => {
    expect(findCycle()).to.deep.equal([]);
  });

  it(`only ${impureFolders.join('/ and ')}/ may touch ${impure.join(', ')}`, () => {
    const pure = sourceFiles.filter(({ folder }) => !impureFolders.includes(folder));
    expect(pure.flatMap(({ path, names }) => impure.filter((name) => names.has(name)).map((name) => `${path} uses ${name}`))).to.deep.equal(
      [],
    );
  });

  it('figure/ imports of element/ only what needs no page, and that nothing that needs one', () => {
    const known = sourceFiles.filter(({ path, folder }) => folder === 'figure' || isPageless(path));
    const needing = known.flatMap((file) =>
      own(file)
        .filter(({ path, typeOnly, lazy }) => !typeOnly && !lazy && folderOf(path) === 'element' && !isPageless(path))
        .map(({ path }) => `${file.path} imports ${path}`),
    );
    const touching = known.flatMap(({ path, names, imports }) => [
      ...impure.filter((name) => names.has(name)).map((name) => `${path} uses ${name}`),
      ...imports.filter(({ from, typeOnly }) => !typeOnly && /^lit\b/.test(from)).map(({ from }) => `${path} imports ${from}`),
    ]);
    expect([...needing, ...touching]).to.deep.equal([]);
  });

  it('element/ has the rooms of the house, and no other', () => {
    const found = sourceFiles.flatMap(({ path }) => /^element\/([^/]+)\//.exec(path)?.[1] ?? []);
    expect([...new Set(found)].toSorted()).to.deep.equal(Object.keys(rooms).toSorted());
  });

  it('elements are registered in define.ts and nowhere else', () => {
    expect(sourceFiles.filter(({ names }) => names.has('customElements.define')).map(({ path }) => path)).to.deep.equal(['define.ts']);
  });

  it('the files are named in kebab-case', () => {
    expect(sourceFiles.map(({ path }) => path).filter((path) => !/^([a-z0-9-]+\/)*[a-z0-9-]+(\.styles)?\.ts$/.test(path))).to.deep.equal(
      [],
    );
  });
});
