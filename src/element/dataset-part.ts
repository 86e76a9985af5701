// What makes sense of a dataset and of dates as they are written: loaded while the dataset is on its way.

export { parseDataset } from '../model/parse-dataset.js';
export { edgeOf, openingOf } from './opening.js';
