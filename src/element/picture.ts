import type { TimeScale } from '../axis/time-scale.js';
import type { Instant } from '../date/instant.js';
import type { PicturePlan } from './pipeline.js';
import type { LabelText } from '../layout/layout.js';
import type { PlotRoom } from '../layout/plot-room.js';
import type { Timeline } from '../model/timeline.js';
import type { Scene } from '../scene/scene.js';
import type { MemoryStore } from '../store/event-store.js';
import type { ThemeMetrics } from './measure/metrics-controller.js';
import type { Speech } from './words/speech.js';

/** What every layout of a timeline is drawn from. */
export interface BasePicture {
  /** What is shown of it: the events that the filter lets through. Ranks are places in these. */
  readonly timeline: Timeline;
  /** The whole dataset. */
  readonly whole: Timeline;
  readonly speech: Speech;
  readonly store: MemoryStore;
  readonly wholeStore: MemoryStore;
  readonly texts: readonly LabelText[];
  /** Of the whole. */
  readonly summary: string;
  readonly metrics: ThemeMetrics;
  /** Of the words. */
  readonly direction: 'ltr' | 'rtl';
  readonly now: Instant;
}

/** The plot: time runs along the line. */
export interface PlotPicture extends BasePicture {
  readonly layout: 'horizontal';
  readonly scale: TimeScale;
  readonly plan: PicturePlan;
  readonly scene: Scene;
  /** The density of everything is shown below. */
  readonly hasOverview: boolean;
  /** Where the page gives the element a height. Nothing is drawn in it while it is not known what stands around the plot. */
  readonly room: PlotRoom | undefined;
}

/** The list: the page's scrolling is the time axis. */
export interface ListPicture extends BasePicture {
  readonly layout: 'vertical';
}

/** The table: every event with everything that is known of it in words. */
export interface TablePicture extends BasePicture {
  readonly layout: 'table';
}

/** Everything that one rendering shows; made in `willUpdate`, from top to bottom. */
export type Picture = PlotPicture | ListPicture | TablePicture;
