import { expect } from 'chai';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readManifest } from '../custom-elements-manifest.config.mjs';
import { backticked, rowsIn, textOf } from './support/documents.js';
import { root, sourceFiles } from './support/source-files.js';

interface Named {
  readonly name: string;
  readonly description?: string;
}
interface Member extends Named {
  readonly kind: 'field' | 'method';
  readonly attribute?: string;
  readonly readonly?: boolean;
  readonly reflects?: boolean;
}
interface Element {
  readonly tagName: string;
  readonly attributes: readonly (Named & { readonly fieldName?: string })[];
  readonly members: readonly Member[];
  readonly events?: readonly Named[];
  readonly slots?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly Named[];
  readonly cssStates?: readonly Named[];
}
interface Manifest {
  readonly modules: readonly {
    readonly path: string;
    readonly declarations: readonly (Element & { readonly customElement?: boolean })[];
  }[];
}

const words = (text: string): string[] => text.trim().split(/\s+/);
const namesOf = (list: readonly Named[] = []): string[] => list.map(({ name }) => name).sort();

/** The names that users write down: they hold across releases. */
const attributes = words(
  `src heading selected start end layout scale axis-direction gestures overview calendar numerals filter group-by source-strip story
  hash share-state structured-data locale`,
);
const propertiesOnly = ['clock', 'data', 'filters'];
const readOnly = ['loading', 'timeline', 'view'];
const methods = words('fit zoomTo zoomBy panBy select next previous append toSvg toBlob');
const events = words(
  'timeline-load timeline-error timeline-preview timeline-select timeline-view-change timeline-filter timeline-gesture-hint',
);
const slots = ['', ...words('heading summary loading error empty footer')];
const states = words('loading error empty vertical');
const parts = words('heading toolbar button plot axis tick event mark label cluster popover quote attribution overview lane table');
const tokens = words(`accent text surface muted line font font-size radius
  mark-size tint hatch-gap planned-dash disputed refuted now
  lane-height lanes label-max gap height density
  quote-font quote-surface quote-max`).map((name) => `--event-timeline-${name}`);
/** The same of `<event-source>`; what both have is named alike. */
const ofSource = {
  attributes: words('for source locale'),
  'read-only properties': ['loading'],
  methods: [],
  events: [],
  slots: ['', ...words('heading loading error')],
  parts: words('heading attribution text passage quotes quote verdict button'),
  states: words('loading error'),
};
const categories = [1, 2, 3, 4, 5, 6, 7, 8].map((n) => `--event-timeline-category-${n}`);

/** Tokens that the code reads; one whose name ends in a computed number stands for all of them. */
const used = (): Set<string> => {
  const code = sourceFiles.map(({ text }) => text.replaceAll(/\/\*[^]*?\*\//g, '')).join('\n');
  const found = code.match(/--event-timeline-[a-z0-9-]+/g) ?? [];
  return new Set(found.flatMap((name) => (name.endsWith('-') ? categories.filter((one) => one.startsWith(name)) : [name])));
};

/** The backticked names in the cells of one column of the tables under a heading of the README. */
const inReadme = (heading: string, column: number): string[] =>
  rowsIn(heading)
    .flatMap((cells) => backticked(cells[column] ?? ''))
    .sort();

describe('the public surface', () => {
  let elements: readonly Element[];
  let timeline: Element;
  let source: Element;
  const all = (pick: (element: Element) => readonly Named[] | undefined): string[] =>
    [...new Set(elements.flatMap((one) => namesOf(pick(one))))].sort();

  before(async function () {
    // All of src is read for it, which takes a busy machine a while.
    this.timeout(120_000);
    const manifest = (await readManifest()) as Manifest;
    elements = manifest.modules.flatMap(({ declarations }) => declarations.filter(({ customElement }) => customElement));
    const find = (name: string): Element => {
      const found = elements.find(({ tagName }) => tagName === name);
      if (!found) throw new Error(`no class with @tagname ${name} is in src`);
      return found;
    };
    timeline = find('event-timeline');
    source = find('event-source');
  });

  const settable = ({ members }: Element): Member[] => members.filter(({ kind, readonly }) => kind === 'field' && !readonly);

  it('there are two elements', () => {
    expect(elements.map(({ tagName }) => tagName).toSorted()).to.deep.equal(['event-source', 'event-timeline']);
  });

  it('every attribute has a property', () => {
    for (const element of elements) {
      const attributesOfFields = new Map(element.members.map(({ name, attribute }) => [name, attribute]));
      for (const { name, fieldName } of element.attributes) expect(attributesOfFields.get(fieldName ?? ''), name).to.equal(name);
    }
  });

  it(`every property has an attribute, but for ${propertiesOnly.join(', ')}`, () => {
    const without = elements.flatMap((element) => settable(element).filter(({ attribute }) => attribute === undefined));
    expect(namesOf(without)).to.deep.equal(propertiesOnly);
  });

  it('an attribute is its property in kebab-case', () => {
    const kebab = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    for (const { name, attribute } of elements.flatMap(settable)) if (attribute !== undefined) expect(attribute).to.equal(kebab(name));
  });

  it('selected alone is reflected', () => {
    expect(namesOf(elements.flatMap(settable).filter(({ reflects }) => reflects))).to.deep.equal(['selected']);
  });

  it('everything users may touch says what it is', () => {
    const listed = elements.flatMap((one) =>
      [one.members, one.events, one.slots, one.cssParts, one.cssProperties, one.cssStates].flatMap((list) => list ?? []),
    );
    expect(namesOf(listed.filter(({ description }) => !description))).to.deep.equal([]);
  });

  const ofTimeline = { attributes, 'read-only properties': readOnly, methods, events, slots, parts, states, 'custom properties': tokens };
  const reads: Record<string, (element: Element) => string[]> = {
    attributes: (element) => namesOf(element.attributes),
    'read-only properties': (element) => namesOf(element.members.filter((one) => one.readonly)),
    methods: (element) => namesOf(element.members.filter(({ kind }) => kind === 'method')),
    events: (element) => namesOf(element.events),
    slots: (element) => namesOf(element.slots),
    parts: (element) => namesOf(element.cssParts),
    states: (element) => namesOf(element.cssStates),
    'custom properties': (element) => namesOf(element.cssProperties),
  };
  for (const [what, names] of Object.entries(ofTimeline)) {
    it(`the ${what} that users write down are all there`, () => {
      const present = reads[what]?.(timeline) ?? [];
      expect(names.filter((name) => !present.includes(name))).to.deep.equal([]);
    });
  }
  for (const [what, names] of Object.entries(ofSource)) {
    it(`the ${what} of <event-source> are those that users write down`, () => {
      expect(reads[what]?.(source)).to.deep.equal([...names].sort());
    });
  }

  it('T9: the 24 documented custom properties are those that the code reads', () => {
    expect(tokens).to.have.lengthOf(24);
    expect(all((one) => one.cssProperties).filter((name) => !categories.includes(name))).to.deep.equal([...tokens].sort());
    expect([...used()].sort()).to.deep.equal(all((one) => one.cssProperties));
  });

  const tables: [string, number, () => string[]][] = [
    ['Attributes and properties', 0, () => all((one) => one.attributes)],
    ['Attributes and properties', 1, () => all(settable)],
    ['Events', 0, () => all((one) => one.events)],
    ['Slots', 0, () => all((one) => one.slots).filter((name) => name !== '')],
    ['Parts', 0, () => all((one) => one.cssParts)],
    ['Custom properties', 0, () => all((one) => one.cssProperties)],
  ];
  for (const [heading, column, read] of tables) {
    it(`column ${column + 1} under «${heading}» in the README lists what is in the code`, () => {
      expect([...new Set(inReadme(heading, column))]).to.deep.equal(read());
    });
  }

  const said: readonly (readonly [string, RegExp, (element: Element) => string[]])[] = [
    ['methods', /^Methods: [^]*?\n\n/m, (element) => namesOf(element.members.filter(({ kind }) => kind === 'method'))],
    ['read-only properties', /^Read-only: [^.\n]*/m, (element) => namesOf(element.members.filter((one) => one.readonly))],
    ['states', /^Custom states: [^.]*/m, (element) => namesOf(element.cssStates).map((name) => `:state(${name})`)],
  ];
  for (const [what, place, read] of said)
    it(`the ${what} that the README names are those in the code`, () => {
      const named = textOf('README.md')
        .split(/^## (?:The element|The text beside it)$/m)
        .slice(1)
        .map((text) => backticked(place.exec(text)?.[0] ?? '').flatMap((name) => /^(?::state\(\w+\)|\w+(?=$|\())/.exec(name)?.[0] ?? []));
      expect(named.map((names) => names.sort())).to.deep.equal([timeline, source].map(read));
    });

  it('every entry of the package has its source', () => {
    const { exports } = JSON.parse(textOf('package.json')) as { exports: Record<string, string | { default?: string }> };
    const modules = Object.values(exports).flatMap((entry) => (typeof entry === 'object' && entry.default ? [entry.default] : []));
    const sources = modules
      .filter((path) => !path.endsWith('.bundle.js'))
      .map((path) => path.replace('./dist/', 'src/').replace(/\.js$/, '.ts'));
    expect(sources.filter((path) => !existsSync(join(root, path)))).to.deep.equal([]);
  });
});
