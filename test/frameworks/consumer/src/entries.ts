/** Every entry, as a page or a program imports it. */
import { EventTimeline, parseDataset, TimelineSelectEvent, type Dataset, type Timeline } from 'event-timeline';
import 'event-timeline/bundle.js';
import { fromCsv, guessFormat, toIcs } from 'event-timeline/convert.js';
import { findQuote, schema } from 'event-timeline/dataset.js';
import { formatDate, parseEdtf, printEdtf } from 'event-timeline/date.js';
import 'event-timeline/define.js';
import { extractDataset, findTimeExpressions } from 'event-timeline/extract.js';
import type { TimelineComponents, TimelineElements } from 'event-timeline/jsx';
import { figureStyles, renderHtml, renderSvg } from 'event-timeline/render.js';

export const entries = [EventTimeline, parseDataset, TimelineSelectEvent, fromCsv, guessFormat, toIcs, findQuote, schema];
export const more = [formatDate, parseEdtf, printEdtf, extractDataset, findTimeExpressions, figureStyles, renderHtml, renderSvg];
export type Jsx = [TimelineElements['event-timeline'], TimelineComponents['event-timeline']];

/** The element by its tag, its events by their names. */
const dataset: Dataset = { version: 1, events: [{ date: '1998', title: 'First sketch' }] };
const timeline: EventTimeline = document.createElement('event-timeline');
timeline.data = dataset;
timeline.axisDirection = 'rtl';
timeline.addEventListener('timeline-load', ({ count }) => count.toFixed());
timeline.addEventListener('timeline-error', ({ error, problems }) => [error?.message, ...problems.map(({ message }) => message)]);
timeline.addEventListener('timeline-preview', ({ id }) => id?.length);
timeline.addEventListener('timeline-select', ({ id }) => id?.length);
timeline.addEventListener('timeline-view-change', ({ start, end }) => end - start);
document.addEventListener('timeline-select', ({ id }) => id?.length);
export const shown: Timeline | undefined | null = document.querySelector('event-timeline')?.timeline;
