/**
 * event-timeline: dated events, each standing on the words it was taken from.
 *
 * ```
 * article ─extractDataset→ dataset ─parseDataset→ Timeline ─createStore→ EventStore ─┐ window
 *                                                 createTimeScale → TimeScale ───────┴─layOut→ Layout ─composeScene→ Scene ─┬ marks (SVG)
 *                                                                                                                           ├ outline (HTML)
 *                                                                                                                           └ print (text)
 * ```
 *
 * Importing this registers nothing; `event-timeline/define.js` does.
 */
export { EventSourceElement } from './element/event-source.js';
export { EventTimeline } from './element/event-timeline.js';
export type { AxisDirection, OverviewUse, TimelineLayout } from './element/timeline-properties.js';
export {
  TimelineErrorEvent,
  TimelineLoadEvent,
  TimelinePreviewEvent,
  TimelineSelectEvent,
  TimelineViewChangeEvent,
} from './element/events.js';
export { TimelineFilterEvent } from './element/views/filter-event.js';
export { TimelineGestureHintEvent } from './element/reader/gesture-hint-event.js';
export type { Gestures } from './element/reader/gesture-controller.js';
export { LoadError, type LoadFailure } from './element/loading/fetch-dataset.js';
export { formatDate, parseEdtf, printEdtf, EdtfError, type ImpreciseDate } from './date/index.js';
export { parseDataset, type Dataset, type Problem, type Timeline, type TimelineEvent } from './model/index.js';
export type { TimelineFilters } from './store/event-facets.js';
export type { ScaleKind } from './axis/time-scale.js';
