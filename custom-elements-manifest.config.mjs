/** What users may touch, read off the elements' source: `custom-elements.json` at the paths they import, and what editors make of it. */
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import { getVsCodeCssCustomData, getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';
import { posix } from 'node:path';

const declarationsOf = ({ modules }) => modules.flatMap(({ declarations }) => declarations);
/** A base class is a custom element to the analyzer too; only what has a tag is one to a page. */
const isElement = ({ customElement, tagName }) => customElement === true && tagName !== undefined;
const isPublicModule = ({ declarations, exports }) =>
  declarations.some((one) => isElement(one) || one.superclass?.name === 'Event') ||
  exports.some(({ kind }) => kind === 'custom-element-definition');

/** Writes `'auto' | 'on' | 'off'` where the source names the type, because editors complete from the manifest alone. */
const namedUnions = () => {
  const unions = new Map();
  const ofLiterals = (type, ts) => ts.isUnionTypeNode(type) && type.types.every((member) => ts.isLiteralTypeNode(member));
  return {
    name: 'named-unions',
    collectPhase({ ts, node }) {
      if (!ts.isTypeAliasDeclaration(node) || !ofLiterals(node.type, ts)) return;
      unions.set(node.name.text, node.type.types.map((member) => member.getText()).join(' | '));
    },
    packageLinkPhase({ customElementsManifest }) {
      const typed = declarationsOf(customElementsManifest).flatMap(({ members = [], attributes = [] }) => [...members, ...attributes]);
      for (const { type } of typed) if (type) type.text = type.text.replace(/\b[A-Z]\w+\b/g, (name) => unions.get(name) ?? name);
    },
  };
};

const LITS_OWN = new Set([
  ...['connectedCallback', 'disconnectedCallback', 'attributeChangedCallback', 'createRenderRoot', 'getUpdateComplete'],
  ...['shouldUpdate', 'willUpdate', 'update', 'render', 'firstUpdated', 'updated'],
]);

/** Leaves out modules without elements or events, and of classes what is private, static or Lit's own. */
const publicOnly = () => {
  const isPublic = ({ name, privacy, static: ofClass }) =>
    !name.startsWith('#') && !ofClass && (privacy ?? 'public') === 'public' && !LITS_OWN.has(name);
  return {
    name: 'public-only',
    packageLinkPhase({ customElementsManifest }) {
      customElementsManifest.modules = customElementsManifest.modules.filter(isPublicModule);
      for (const one of declarationsOf(customElementsManifest)) {
        if (one.members) one.members = one.members.filter(isPublic);
        if (one.events) one.events = one.events.filter(({ description }) => description); // the analyzer also guesses from dispatchEvent
      }
    },
  };
};

/** `src/element/event-timeline.ts` is `dist/element/event-timeline.js` to whoever installs the package. */
const distPaths = () => {
  const moved = (path) => path.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');
  const walk = (value, folder) => {
    for (const [key, inner] of Object.entries(value)) {
      const isPath = (key === 'module' || key === 'path') && typeof inner === 'string';
      if (isPath) value[key] = moved(inner.startsWith('.') ? posix.join(folder, inner) : inner);
      else if (inner && typeof inner === 'object') walk(inner, folder);
    }
  };
  return {
    name: 'dist-paths',
    packageLinkPhase({ customElementsManifest }) {
      for (const module of customElementsManifest.modules) walk(module, posix.dirname(module.path));
    },
  };
};

export default {
  globs: ['src/**/*.ts'],
  litelement: true,
  packagejson: false,
  quiet: true,
  plugins: [namedUnions(), publicOnly(), distPaths()],
};

/** The manifest of the source as it stands; nothing is written. */
export const readManifest = () => cli({ argv: ['analyze', '--quiet'], cwd: import.meta.dirname, noWrite: true });

const jsxProps = ({ name, attributes = [], members = [], events = [] }) => {
  const settable = members.filter(({ kind, readonly }) => kind === 'field' && !readonly);
  const typeOf = (property, type) => (property ? `${name}['${property}']` : type.text);
  const kebab = attributes.filter(({ name: attribute, fieldName }) => attribute !== fieldName);
  return [
    ...settable.map((field) => `  /** ${field.description} */\n  readonly ${field.name}?: ${typeOf(field.name)} | undefined;`),
    ...kebab.map((one) => `  /** ${one.description} */\n  readonly '${one.name}'?: ${typeOf(one.fieldName, one.type)} | undefined;`),
    ...events.map((one) => `  /** ${one.description} */\n  readonly 'on${one.name}'?: ((event: ${one.type.text}) => void) | undefined;`),
  ].join('\n');
};

/** Vue calls the listener of `timeline-select` `onTimelineSelect`. */
const vueListeners = ({ events = [] }) => {
  const pascal = (name) => name.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase());
  return events.map(({ name, type }) => `readonly on${pascal(name)}?: ((event: ${type.text}) => void) | undefined;`);
};

/**
 * Types for JSX, of whatever framework: React 19 sets properties and listens to events of custom elements by itself.
 * No framework is imported, so that the package needs none; the README shows the line that tells yours of them.
 */
const jsxTypes = (manifest) => {
  const elements = declarationsOf(manifest).filter(isElement);
  const names = new Set(elements.flatMap(({ name, events = [] }) => [name, ...events.map(({ type }) => type.text)]));
  const props = ({ name }) => `${name}Props`;
  return `import type { ${[...names].sort().join(', ')} } from './index.js';

/** What every element takes, left to the framework to check. */
export interface ElementProps {
  readonly [attribute: \`\${'aria' | 'data'}-\${string}\`]: any;
  readonly [listener: \`on\${string}\`]: ((event: any) => void) | undefined;
  readonly children?: any;
  readonly class?: any;
  readonly className?: any;
  readonly dir?: any;
  readonly hidden?: any;
  readonly id?: any;
  readonly key?: any;
  readonly lang?: any;
  readonly ref?: any;
  readonly slot?: any;
  readonly style?: any;
}
${elements.map((one) => `\n/** ${one.description.split('\n')[0]} */\nexport interface ${props(one)} extends ElementProps {\n${jsxProps(one)}\n}\n`).join('')}
/** For \`declare module 'react' { namespace JSX { interface IntrinsicElements extends TimelineElements {} } }\`. */
export interface TimelineElements {
${elements.map((one) => `  readonly '${one.tagName}': ${props(one)};`).join('\n')}
}

/** For Vue's templates: \`declare module 'vue' { interface GlobalComponents extends TimelineComponents {} }\`. */
export interface TimelineComponents {
${elements.map((one) => `  readonly '${one.tagName}': new () => {\n    $props: ${props(one)} & {\n      ${vueListeners(one).join('\n      ')}\n    };\n  };`).join('\n')}
}
`;
};

/** Editors' data, compact, and without the default that a token does not have. */
const compact = (json) => `${JSON.stringify(JSON.parse(json)).replaceAll(' _(default: undefined)_', '')}\n`;

/** The files beside the manifest, by name. */
export const editorData = (manifest) => ({
  'custom-elements.json': `${JSON.stringify(manifest)}\n`,
  'vscode.html-custom-data.json': compact(getVsCodeHtmlCustomData(manifest, { hideLogs: true, hideMethodDocs: true })),
  'vscode.css-custom-data.json': compact(getVsCodeCssCustomData(manifest, { hideLogs: true })),
  'web-types.json': compact(getWebTypesData(manifest, { hideLogs: true, hideMethodDocs: true })),
  'jsx.d.ts': jsxTypes(manifest),
});
