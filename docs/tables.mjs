/** Tables that nobody has to keep up: of the schema, of the manifest, of dates. Each gives Markdown. */
const cell = (text) => String(text).replaceAll('|', '\\|').replaceAll(/\s+/g, ' ').trim();
const code = (text) => `\`${text}\``;

/** Rows of cells under a head; nothing where there are no rows. */
const table = (head, rows) =>
  rows.length === 0 ? '' : `${[head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n')}\n`;

const nameOf = ($ref) => $ref.split('/').at(-1);
const linkTo = ($ref) => `[${nameOf($ref)}](#${nameOf($ref).toLowerCase()})`;

/** A type of the schema in words. */
const typeOf = (schema) => {
  const { $ref, type, anyOf, items, additionalProperties: values } = schema;
  if ($ref) return linkTo($ref);
  if ('const' in schema) return code(schema.const);
  if (schema.enum) return schema.enum.map(code).join(' · ');
  if (anyOf) return anyOf.map(typeOf).join(' or ');
  if (type === 'array') return `list of ${typeOf(items)}`;
  if (type === 'object' && values?.constructor === Object) return `map whose values are ${typeOf(values)}`;
  return type ?? 'any';
};

const fieldsOf = ({ properties = {}, required = [] }) =>
  Object.entries(properties).map(([name, field]) => [
    code(name) + (required.includes(name) ? ' (required)' : ''),
    typeOf(field),
    field.description ?? '',
  ]);

/** Every object of the dataset format with its fields. */
export const schemaTables = (schema) =>
  [['Dataset', schema], ...Object.entries(schema.$defs)]
    .map(([name, one]) => {
      const type = one.properties || one.type === 'string' ? '' : `${typeOf(one)}.`;
      return [
        `## ${name}`,
        [one.description, type && `Type: ${type}`].filter(Boolean).join(' '),
        table(['field', 'type', 'what'], fieldsOf(one)),
      ]
        .filter(Boolean)
        .join('\n\n');
    })
    .join('\n\n');

/** A parameter with a default of text is text: the manifest has no type for it. */
const parameter = ({ name, type, optional, default: value }) =>
  `${name}${optional || value ? '?' : ''}: ${type?.text ?? (value?.startsWith("'") ? 'string' : 'any')}`;

const signature = ({ name, parameters = [], return: result }) =>
  `${name}(${parameters.map(parameter).join(', ')})${result ? `: ${result.type.text}` : ''}`;

/** What can be touched of an element, from the custom elements manifest: heading, columns, and the row of each. */
const SURFACE = [
  [
    'Properties and attributes',
    ['property', 'attribute', 'type', 'what'],
    ({ members = [] }) =>
      members
        .filter(({ kind }) => kind === 'field')
        .map((one) => [
          code(one.name) + (one.readonly ? ' (read only)' : ''),
          one.attribute ? code(one.attribute) : '–',
          code(one.type?.text ?? ''),
          one.description,
        ]),
  ],
  [
    'Methods',
    ['method', 'what'],
    ({ members = [] }) => members.filter(({ kind }) => kind === 'method').map((one) => [code(signature(one)), one.description]),
  ],
  ['Events', ['event', 'class', 'what'], ({ events = [] }) => events.map((one) => [code(one.name), code(one.type.text), one.description])],
  ['Slots', ['slot', 'what'], ({ slots = [] }) => slots.map((one) => [one.name ? code(one.name) : 'the default one', one.description])],
  ['Parts', ['part', 'what'], ({ cssParts = [] }) => cssParts.map((one) => [code(one.name), one.description])],
  ['States', ['state', 'what'], ({ cssStates = [] }) => cssStates.map((one) => [code(`:state(${one.name})`), one.description])],
  [
    'Custom properties',
    ['property', 'default', 'what'],
    ({ cssProperties = [] }) => cssProperties.map((one) => [code(one.name), one.default ?? '', one.description]),
  ],
];

/** Every element of the manifest, with all that can be touched of it. */
export const apiTables = (manifest) =>
  manifest.modules
    .flatMap(({ declarations = [] }) => declarations.filter(({ customElement }) => customElement))
    .toSorted((a, b) => b.tagName.localeCompare(a.tagName))
    .map((element) => {
      const tables = SURFACE.map(([title, head, read]) => [title, table(head, read(element))]).filter(([, text]) => text);
      return [`## &lt;${element.tagName}&gt;`, element.description, ...tables.map(([title, text]) => `### ${title}\n\n${text}`)].join(
        '\n\n',
      );
    })
    .join('\n\n');

/** Dates as they are written, meant, and said in two languages; `say(edtf, locale)` says them. */
export const dateTable = (dates, say) => {
  const said = (edtf, locale) => `<bdi lang="${locale}">${say(edtf, locale)}</bdi>`;
  const rows = dates.map(({ edtf, meaning }) => [code(edtf), meaning, said(edtf, 'en'), said(edtf, 'ar')]);
  return table(['written', 'meant', 'said in English', 'said in Arabic'], rows);
};
