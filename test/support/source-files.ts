import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** One `import … from`, `export … from` or `import()`. */
export interface Import {
  /** As written. */
  readonly from: string;
  /** Below src, `axis/ticks.ts`, when it is one of our own modules. */
  readonly path?: string;
  /** Gone when the code runs. */
  readonly typeOnly: boolean;
  /** `import()`: loaded later, so no part of a cycle at start. */
  readonly lazy: boolean;
}

export interface SourceFile {
  /** Below src, with forward slashes. */
  readonly path: string;
  /** `date`, or the file's own name at the top of src. */
  readonly folder: string;
  readonly imports: readonly Import[];
  /** Identifiers used as values and one step of member access: `document`, `Date.now`. */
  readonly names: ReadonlySet<string>;
  readonly text: string;
}

const isTypeOnly = (node: ts.ImportDeclaration | ts.ExportDeclaration): boolean => {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  const named = node.importClause?.namedBindings;
  const onlyTypes = named && ts.isNamedImports(named) && named.elements.length > 0 && named.elements.every((one) => one.isTypeOnly);
  return node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword || (onlyTypes === true && !node.importClause.name);
};

const specifierOf = (node: ts.Node): { from: string; typeOnly: boolean; lazy: boolean } | undefined => {
  if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier))
    return { from: node.moduleSpecifier.text, typeOnly: isTypeOnly(node), lazy: false };
  const [argument] = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword ? node.arguments : [];
  return argument && ts.isStringLiteral(argument) ? { from: argument.text, typeOnly: false, lazy: true } : undefined;
};

const nameOf = (node: ts.Node): string | undefined => {
  if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression)) return `${node.expression.text}.${node.name.text}`;
  if (!ts.isIdentifier(node)) return undefined;
  const { parent } = node;
  const isMember = (ts.isPropertyAccessExpression(parent) || ts.isQualifiedName(parent)) && parent.getChildAt(0) !== node;
  const isKey = (ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent) || ts.isParameter(parent)) && parent.name === node;
  return isMember || isKey ? undefined : node.text;
};

const read = (path: string): SourceFile => {
  const text = readFileSync(join(root, 'src', path), 'utf8');
  const imports: Import[] = [];
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    const found = specifierOf(node);
    if (found) {
      const own = found.from.startsWith('.') && { path: posix.join(posix.dirname(path), found.from).replace(/\.js$/, '.ts') };
      imports.push({ ...found, ...own });
    }
    const name = nameOf(node);
    if (name) names.add(name);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true));
  return { path, folder: path.split('/')[0] ?? path, imports, names, text };
};

/** Every TypeScript file of src, read once. */
export const sourceFiles: readonly SourceFile[] = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts'))
  .sort()
  .map(read);
