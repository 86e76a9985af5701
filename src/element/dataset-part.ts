// What makes sense of a dataset and of dates as they are written, and what it becomes before it is laid out: loaded while the dataset is on its
// way.

export { createTimeScale } from '../axis/create-time-scale.js';
export { lineOf } from '../model/report.js';
export { parseDataset } from '../model/parse-dataset.js';
export { edgeOf, openingOf } from './opening.js';
export { createStore } from '../store/event-store.js';
export { categoryStyles as styles } from './styles/category.styles.js';
export { registerTokens } from './measure/register-tokens.js';
export { tellProblems } from './loading/tell-problems.js';
