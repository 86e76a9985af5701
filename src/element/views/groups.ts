import type { TemplateResult } from 'lit';
import { renderGroups } from '../../render/groups.js';
import { laneName } from '../pipeline.js';
import type { PlotPicture } from '../picture.js';

/** How the events of a plot are listed whose lanes are what the page groups them by. */
export function groupsOf({
  timeline,
  speech,
}: PlotPicture): (ranks: readonly number[], list: (places: readonly number[], name: string) => TemplateResult) => TemplateResult {
  const groups = {
    label: speech.messages.list,
    groups: timeline.lanes.map(({ id }) => ({ id, name: laneName(timeline, id, speech) })),
    groupOf: (rank: number) => timeline.events[rank]?.lane,
  };
  return (ranks, list) => renderGroups(groups, ranks, list);
}
