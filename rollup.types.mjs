/**
 * Of the types that `tsc` wrote, what no entry of the package leads to is taken out, declaration by declaration: nobody can import it, and it is
 * three quarters of all. What TypeScript's own checker finds on its way from the entries stays, with its descriptions.
 */
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';

const OPTIONS = {
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  types: ['node'],
};

/** The statement that declares, in a module or in a `declare global`. */
const statementOf = (node) => (ts.isSourceFile(node.parent) || ts.isModuleBlock(node.parent) ? node : statementOf(node.parent));

/** What is imported and exported by name, or anything else, which is not taken apart. */
const namesOf = (node) => {
  if (ts.isExportDeclaration(node)) return node.exportClause?.elements;
  return ts.isImportDeclaration(node) ? node.importClause?.namedBindings?.elements : undefined;
};

/** `import '…'` and `export * from '…'` */
const isWhole = (node) => (ts.isImportDeclaration(node) && !node.importClause) || (ts.isExportDeclaration(node) && !node.exportClause);

/** The statements and the imported and exported names that one comes to from these files. */
function reach(program, files) {
  const checker = program.getTypeChecker();
  const kept = new Set();
  const follow = (node) => {
    if (kept.has(node)) return;
    kept.add(node);
    visit(node);
  };
  const visit = (node) => {
    if (ts.isIdentifier(node)) followSymbol(checker.getSymbolAtLocation(node));
    ts.forEachChild(node, visit);
  };
  /** To where it comes from, one module at a time: each on the way has to name it. */
  const followName = (node) => {
    follow(node);
    const { moduleSpecifier } = ts.findAncestor(node, ts.isStatement) ?? {};
    if (!moduleSpecifier) return followSymbol(checker.getExportSpecifierLocalTargetSymbol(node));
    const from = checker.getSymbolAtLocation(moduleSpecifier);
    return followSymbol(checker.tryGetMemberInModuleExports((node.propertyName ?? node.name).text, from));
  };
  const followSymbol = (symbol) => {
    for (const node of symbol?.declarations ?? []) {
      if (program.isSourceFileFromExternalLibrary(node.getSourceFile()) || program.isSourceFileDefaultLibrary(node.getSourceFile()))
        continue;
      if (ts.isImportSpecifier(node) || ts.isExportSpecifier(node)) followName(node);
      else if (!ts.isSourceFile(node)) follow(statementOf(node));
    }
  };
  for (const file of files) for (const symbol of checker.getExportsOfModule(checker.getSymbolAtLocation(file))) followSymbol(symbol);
  // What is declared for everybody is there without being asked for.
  for (const file of program.getSourceFiles()) for (const node of file.statements) if (ts.isModuleDeclaration(node)) follow(node);
  return kept;
}

/** A file with what is kept of it. */
function print(file, kept) {
  const textOf = (statement) => {
    const names = namesOf(statement);
    if (!names) return kept.has(statement) || isWhole(statement) ? statement.getFullText() : '';
    const left = names.filter((name) => kept.has(name));
    if (left.length === 0) return '';
    const first = names[0].getStart() - statement.getFullStart();
    const last = names.at(-1).getEnd() - statement.getFullStart();
    const text = statement.getFullText();
    return text.slice(0, first) + left.map((name) => name.getText()).join(', ') + text.slice(last);
  };
  return file.statements.map(textOf).join('').trim();
}

/** Rewrites the types in this folder to what the entries of the package (`exports` of its package.json) lead to. */
export function publicTypes(folder, entries) {
  const roots = entries.flatMap(({ types }) => (types ? [resolve(types)] : []));
  const program = ts.createProgram(roots, OPTIONS);
  const files = program.getSourceFiles().filter(({ fileName }) => fileName.startsWith(resolve(folder)));
  const kept = reach(
    program,
    files.filter(({ fileName }) => roots.includes(fileName)),
  );
  const left = new Map(files.map((file) => [file.fileName, print(file, kept)]));
  for (const name of readdirSync(folder, { recursive: true }).filter((one) => one.endsWith('.d.ts'))) {
    const file = resolve(join(folder, name));
    const text = left.get(file);
    // Without indentation, as the modules are, and without a word that goes without saying in such a file.
    const short = text?.replace(/^ +/gm, '').replace(/^export declare /gm, 'export ');
    if (short || roots.includes(file)) writeFileSync(file, `${short || 'export {};'}\n`);
    else rmSync(file);
  }
}
