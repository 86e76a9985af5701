/**
 * Writes `event-timeline.schema.json` from `src/model/schema.ts` (the rules) and the interfaces in `src/model/dataset*.ts` (the words): `npx tsx data/generate-schema.ts`.
 * A test fails when the committed file is not what this makes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import type { Field } from '../src/model/field.js';
import { dataset, definitions } from '../src/model/schema.js';

/** Where the schema is, absolute. */
export const schemaPath: string = fileURLToPath(new URL('./event-timeline.schema.json', import.meta.url));
const formatPaths = ['dataset-text', 'dataset-source', 'dataset'].map((name) =>
  fileURLToPath(new URL(`../src/model/${name}.ts`, import.meta.url)),
);

interface JsonSchema {
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  description?: string;
  readonly [keyword: string]: unknown;
}

const names: ReadonlyMap<Field, string> = new Map(Object.entries(definitions).map(([name, field]) => [field, name]));

/** The JSON Schema 2020-12 of the dataset format, as text. */
export function printSchema(): string {
  const words = readDescriptions();
  const { Edtf, ...others } = Object.fromEntries(Object.entries(definitions).map(([name, field]) => [name, schemaOf(field)]));
  const examples = ['2024', '2025-04', '2025-08-15', '[..2025-08-13]', '1984~', '201X', '1964/2008', '2022/..'];
  const $defs: Record<string, JsonSchema> = { Edtf: { ...Edtf, pattern: edtfPattern(), examples }, ...others };
  const top = schemaOf(dataset);
  // In code they may be typed arrays and functions, which are checked where they are read.
  $defs['DatasetColumns'] = columnsSchema();
  Object.assign(top.properties ?? {}, { columns: { $ref: '#/$defs/DatasetColumns' } });
  for (const [name, schema] of Object.entries($defs)) describe(schema, name, words);
  describe(top, 'Dataset', words);
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://unpkg.com/event-timeline/data/event-timeline.schema.json',
    title: 'event-timeline dataset, version 1',
    ...top,
    // Very many events may come as columns instead.
    anyOf: [{ required: ['events'] }, { required: ['columns'] }],
    $defs,
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

/** Columns as a JSON file has them. */
function columnsSchema(): JsonSchema {
  const list = (items: object): JsonSchema => ({ type: 'array', items });
  const [texts, whole] = [list({ type: 'string' }), list({ type: 'integer', minimum: 0 })];
  const properties = { start: list({ type: 'number' }), end: list({ type: 'number' }), title: texts, id: { ...texts }, lane: whole };
  return { type: 'object', properties, required: ['start', 'title'] };
}

const refTo = (field: Field): JsonSchema => (names.has(field) ? { $ref: `#/$defs/${names.get(field)}` } : schemaOf(field));

/** What JSON Schema cannot say (`attempt`: the language tags and time zones that Intl knows) is left to parseDataset. */
function schemaOf(field: Field): JsonSchema {
  const { items, keys, values, either } = field;
  if (field.entries) return objectSchemaOf(field.entries, field.required ?? []);
  if (either) return { anyOf: either.map(refTo) };
  if (items) return { type: 'array', items: refTo(items) };
  return keys && values ? { type: 'object', propertyNames: refTo(keys), additionalProperties: refTo(values) } : valueSchemaOf(field);
}

function valueSchemaOf({ oneOf, range, whole, pattern, least }: Field): JsonSchema {
  if (oneOf) return oneOf.length === 1 ? { const: oneOf[0] } : { enum: oneOf, type: 'string' };
  if (range) {
    const [minimum, maximum] = range;
    return { type: whole ? 'integer' : 'number', minimum, ...(maximum < Infinity && { maximum }) };
  }
  return pattern
    ? { type: 'string', pattern: pattern.source }
    : least === undefined
      ? {}
      : { type: 'string', ...(least > 0 && { minLength: least }) };
}

/** Keys of one's own begin with x-; anything else is a slip of the pen. */
const objectSchemaOf = (entries: Readonly<Record<string, Field>>, required: readonly string[]): JsonSchema => ({
  type: 'object',
  properties: Object.fromEntries(Object.entries(entries).map(([key, field]) => [key, refTo(field)])),
  ...(required.length > 0 && { required }),
  patternProperties: { '^x-': true },
  additionalProperties: false,
});

function describe(schema: JsonSchema, name: string, words: ReadonlyMap<string, string>): void {
  const own = words.get(name);
  if (own !== undefined) schema.description = own;
  for (const [key, property] of Object.entries(schema.properties ?? {})) {
    const description = words.get(`${name}.${key}`);
    if (description !== undefined) property.description = description;
  }
}

/** The comments of the interfaces, by `Interface` and `Interface.key`. */
function readDescriptions(): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  const note = (name: string, node: ts.Node): void => {
    const text = ts.getTextOfJSDocComment(ts.getJSDocCommentsAndTags(node).find(ts.isJSDoc)?.comment);
    if (text !== undefined) words.set(name, text.replace(/\s+/g, ' '));
  };
  for (const statement of formatPaths.flatMap(statementsIn)) {
    if (!ts.isInterfaceDeclaration(statement) && !ts.isTypeAliasDeclaration(statement)) continue;
    note(statement.name.text, statement);
    if (!ts.isInterfaceDeclaration(statement)) continue;
    for (const member of statement.members) if (member.name) note(`${statement.name.text}.${member.name.getText()}`, member);
  }
  return words;
}

const statementsIn = (path: string): readonly ts.Statement[] => [
  ...ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true).statements,
];

/** The form of EDTF, levels 0 to 2: what an editor can underline. Days that do not exist and spans that end too early are found by `parseEdtf`. */
function edtfPattern(): string {
  const mark = '[?~%]?';
  const year = '(Y-?[1-9]\\d*(E\\d+)?|-?[\\dX]{4})(S[1-9]\\d*)?';
  const time = 'T\\d\\d[\\d:.,]*(Z|[+-]\\d\\d(:?\\d\\d)?)?';
  const date = `${mark}${year}${mark}(-${mark}[\\dX]{2}${mark}(-${mark}[\\dX]{2}${mark}(${time})?)?)?`;
  const member = `((\\.\\.)?${date}|${date}\\.\\.(${date})?)`;
  return `^(${date}|(${date}|\\.\\.)?/(${date}|\\.\\.)?|\\[${member}(,${member})*\\]|\\{${member}(,${member})*\\})$`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(schemaPath, printSchema());
