import { finishRows, stack } from './crowd-plan.js';
import { planRows, shareRows } from './fewer-rows.js';
import { boxesOf, rowsIn, stagePlan, type LabelPlan, type PlanInput } from './label-plan.js';
import { keepRows } from './kept-rows.js';
import { elementsLeft, elementsOf } from './most-elements.js';
import { rowsInRoom, type PlotRoom } from './plot-room.js';

/**
 * The plan of more than a few events, where the page gives the element a height in as many rows as there is room for: labels are of two lines
 * where all of them fit in the widest view; else titles alone, and of those as many as fit with everything in view. One form for every zoom,
 * so that no label changes its row.
 */
export const planInRoom = (input: PlanInput): LabelPlan => keepRows(input, ({ room }) => (room ? fillRoom(input, room) : fillRows(input)));

/** In the rows that the theme allows each lane, labels are of two lines. */
function fillRows(input: PlanInput): LabelPlan {
  const stage = stagePlan(input);
  const most = rowsIn(input);
  return planRows(input, stage, boxesOf(input, stage, input.widths()), { rows: most * stage.lanes.length, most });
}

function fillRoom(input: PlanInput, room: PlotRoom): LabelPlan {
  const { timeline, metrics } = input;
  const stage = stagePlan(input);
  const rowsOf = (rowSize: number, crowded: boolean): number =>
    rowsInRoom({ input, fitted: stage.fitted }, stage.lanes, { room, rowSize, crowded, usual: rowsIn(input) });
  const titles = (input.briefWidths ?? input.widths)();
  const stacked = (widths: ArrayLike<number>): ReturnType<typeof shareRows> =>
    shareRows(boxesOf(input, stage, widths), rowsOf(metrics.rowSize, false), (band, _, left) => stack(band, left));
  const isMuch =
    timeline.events.reduce((sum, event) => sum + elementsOf(event), 0) > elementsLeft(input.scale, stage.fitted, stage.lanes.length).all;
  // A label of two lines is no narrower than its title: where not even those have room, none is measured.
  const whole = isMuch ? null : stacked(Array.from(titles, (width) => Math.min(width, metrics.labelMax))) && stacked(input.widths());
  if (whole) return finishRows(input, stage, whole);
  const brief = { ...input, metrics: { ...metrics, ...room.brief } };
  const rows = rowsOf(room.brief.rowSize, true);
  return planRows(brief, stage, boxesOf(brief, stage, titles), { rows, most: rows });
}
