/**
 * The house rules that a machine can keep: who may import whom, with the reason each time. The architecture test and the linter
 * both read them here. Types may come from anywhere below; they are gone when the code runs.
 */
export const folders = {
  date: { imports: [], because: 'what a date means depends on nothing that is drawn, stored or told about it' },
  axis: { imports: ['date'], because: 'where a date falls is arithmetic on instants' },
  model: { imports: ['date'], because: 'what happened is independent of how it is shown' },
  store: { imports: ['date', 'model'], because: 'a database behind the same interface knows no pixels' },
  layout: { imports: ['date', 'axis', 'model', 'store'], because: 'how it fits is decided before anything is drawn, in logical units' },
  scene: { imports: ['layout'], because: 'what to draw follows from the layout alone, so that a picture can be compared as data' },
  render: { imports: ['scene'], because: 'renderers are equals over one scene: none may know more than another' },
  element: {
    imports: ['date', 'axis', 'model', 'store', 'layout', 'scene', 'render'],
    because: 'the element holds the pipeline together, and loads neither extraction nor conversion',
  },
  figure: {
    imports: ['date', 'axis', 'model', 'store', 'layout', 'scene', 'render', 'element', 'convert'],
    because: 'a leaf: the stages of the element without a page, up to text; of element/ it uses only what needs none (`isPageless`)',
  },
  extract: { imports: ['date', 'model'], because: 'a leaf: articles become datasets, whatever draws them' },
  convert: { imports: ['date', 'model'], because: 'a leaf: other formats become datasets, whatever draws them' },
  cli: {
    imports: ['date', 'axis', 'model', 'store', 'layout', 'scene', 'render', 'figure', 'extract', 'convert'],
    because: 'the command does everything but what needs a page',
  },
};

/** The rooms of element/, and the question that each answers. Beside them stand the two elements, the pipeline, and what several rooms use. */
export const rooms = {
  loading: 'where what is shown comes from: files, streams, the page, and what the page adds',
  words: 'what is said, in which language; knows no page',
  measure: 'how large things are, and in which colours, on this page',
  reader: 'what the reader does: pointer, keys, selection, view, links',
  card: 'the quote of one event, and where it stands',
  views: 'other ways to see the same: list, table, story, filter, overview, paper, picture',
  crowd: 'what only very many events need',
  source: 'the text beside the timeline: <event-source>',
  styles: 'how it all looks, a sheet for each thing that is seen',
};

/**
 * What of element/ knows no page, so that figure/ runs the same pipeline where there is none: what is said and how, and the stages in their order.
 * It imports nothing of element/ but itself when the code runs.
 */
export const isPageless = (path) =>
  path.startsWith('element/words/') ||
  ['lazy', 'measure/label-width', 'memo', 'opening', 'pipeline'].includes(/^element\/(.+)\.ts$/.exec(path)?.[1]);

/** What may be imported beyond that, by file: the element's chunk that says to machines what it shows is all that it has of conversion. */
export const exceptions = { 'element/loading/structured-data.ts': ['convert/to-json-ld.ts'] };

/** The files beside the folders. */
export const entries = {
  'index.ts': {
    imports: Object.keys(folders).filter((folder) => folder !== 'cli'),
    because: 'what the package exports runs in browsers too',
  },
  'define.ts': { imports: ['element'], because: 'registering is its only task' },
};

/** Packages, by how their names begin, and the folders that may use them. */
export const packages = {
  lit: { folders: ['element', 'render'], because: 'every other stage runs without a page' },
  'd3-dsv': { folders: ['convert'], because: 'tables are read and written in conversion alone' },
  'ical.js': { folders: ['convert'], because: 'calendars are read in conversion alone' },
  ...Object.fromEntries(
    ['d3-array', 'd3-interpolate'].map((name) => [
      name,
      { folders: ['axis', 'store', 'layout', 'scene', 'render', 'element'], because: 'dates and formats need no drawing arithmetic' },
    ]),
  ),
  linkedom: { folders: ['cli'], because: 'pages are read by the command alone; in a browser there is a parser' },
  '@mozilla/readability': { folders: ['cli'], because: 'pages are read by the command alone' },
  'node:': { folders: ['cli'], because: 'the command is the only place with file access' },
};

/** Folders that may touch the page, the clock and chance; in all others they are arguments. */
export const impureFolders = ['element', 'render'];
export const impure = ['window', 'document', 'Date.now', 'Math.random'];

/** Names that say nothing about what is inside. */
export const meaningless = ['utils', 'util', 'helpers', 'types', 'core', 'common', 'shared', 'lib', 'misc'];
