/** What an installed package must be: small, with few dependencies, and with files for editors that know every attribute. */
import { expect } from 'chai';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** What issue 6 lets a page depend on, and ical.js, which conversion and so the command needs. */
const ALLOWED = /^(lit|d3-.+|ical\.js)$/;

/** Bytes of an unpacked install: what issue 6 allows. */
const MOST = 1_500_000;

const filesOf = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));

/** What a module imports, now or later, read from its syntax: what only looks for the words is led astray by a regular expression in minified code. */
const specifiersOf = (code) => {
  const names = [];
  const visit = (node) => {
    const name =
      ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword ? node.arguments[0] : node.moduleSpecifier;
    if (name) names.push(name.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('module.js', code, ts.ScriptTarget.ES2022));
  return names;
};

/** Packages that a module names and that Node does not bring. */
const importsOf = (code) =>
  specifiersOf(code)
    .filter((name) => !name.startsWith('.') && !name.startsWith('node:'))
    .map((name) => /^(?:@[^/]+\/)?[^/]+/.exec(name)[0]);

const elementsOf = (manifest) => manifest.modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);

/** By file, the elements that it tells an editor of. */
const elementsIn = {
  'vscode.html-custom-data.json': ({ tags }) => tags,
  'web-types.json': ({ contributions }) => contributions.html.elements,
};

const attributesOf = ({ name, tagName = name, attributes = [] }) => attributes.map((one) => `<${tagName} ${one.name}>`);

/** Says what the package is; throws where it is not what it must be. */
export function checkPackage(folder) {
  const read = (path) => readFileSync(join(folder, path), 'utf8');
  const metadata = JSON.parse(read('package.json'));
  const files = filesOf(folder);
  const size = files.reduce((sum, file) => sum + statSync(file).size, 0);
  expect(size, 'bytes unpacked').to.be.below(MOST);

  const modules = files.filter((file) => file.endsWith('.js') && !/event-timeline\.[\w.-]+\.js$/.test(file));
  const used = new Set(modules.flatMap((file) => importsOf(readFileSync(file, 'utf8'))));
  const optional = Object.keys(metadata.optionalDependencies ?? {});
  expect([...used].sort(), 'packages that the modules import').to.deep.equal([...Object.keys(metadata.dependencies), ...optional].sort());
  for (const name of Object.keys(metadata.dependencies)) expect(name).to.match(ALLOWED);

  const names = elementsOf(JSON.parse(read(metadata.customElements)))
    .flatMap(attributesOf)
    .sort();
  for (const [file, pick] of Object.entries(elementsIn))
    expect(
      pick(JSON.parse(read(`dist/${file}`)))
        .flatMap(attributesOf)
        .sort(),
      file,
    ).to.deep.equal(names);
  expect(metadata['web-types']).to.equal('dist/web-types.json');
  const { properties } = JSON.parse(read('dist/vscode.css-custom-data.json'));
  expect(properties.some(({ name }) => name === '--event-timeline-accent')).to.equal(true);
  return [
    `${(size / 1e6).toFixed(2)} MB unpacked`,
    `depends on ${Object.keys(metadata.dependencies).join(', ')}`,
    `${String(names.length)} attributes in editor data`,
  ];
}
