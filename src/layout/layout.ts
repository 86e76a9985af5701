import type { TimeSpan } from '../axis/time-scale.js';
import type { Status } from '../model/timeline.js';
import type { InlineRange, MarkPlace } from './place-mark.js';

/** Sizes that the theme decides, in px. */
export interface LayoutMetrics {
  readonly markSize: number;
  /** Least distance between two labels, and between a leader and its label. */
  readonly gap: number;
  /** Widest a label may be. */
  readonly labelMax: number;
  /** Most rows of labels in a lane. */
  readonly rows: number;
  /** Block size of one row, its distance to the next included, and of a label in it. */
  readonly rowSize: number;
  readonly labelSize: number;
  /** Labels are titles on one line: dates are on the axis. */
  readonly brief?: true;
  /** Block size of one line of small text: tick labels, lane names. */
  readonly lineSize: number;
}

/** What differs where labels are titles alone. */
export type BriefSizes = Required<Pick<LayoutMetrics, 'rowSize' | 'labelSize' | 'labelMax' | 'brief'>>;

/** The words of an event that are on screen without any interaction. */
export interface LabelText {
  readonly title: string;
  /** BCP 47 of the title. */
  readonly lang: string;
  readonly date: string;
  /** «planned», «disputed»; empty when confirmed. */
  readonly tag: string;
  readonly icon: string;
}

/** An event, and what it looks like at every zoom. */
export interface EventLook {
  readonly rank: number;
  readonly status: Status;
  /** A CSS colour in place of the accent. */
  readonly color: string | undefined;
}

export interface PlacedMark extends MarkPlace, EventLook {
  /** Block coordinate of its centre. */
  readonly block: number;
}

export interface PlacedLabel extends EventLook {
  readonly inline: InlineRange;
  readonly block: number;
  /** Where the leader stands and meets the mark, inline and block. */
  readonly anchor: number;
  readonly markBlock: number;
}

/** Events too close to be drawn one by one. */
export interface PlacedPile {
  readonly inline: InlineRange;
  /** Block coordinate of its centre. */
  readonly block: number;
  readonly blockSize: number;
  readonly ranks: RankSet;
  readonly color: string | undefined;
}

/** Events by rank, in the order of time; a `Set` where there are few. */
export type RankSet = Pick<ReadonlySet<number>, 'size' | 'has'> & Iterable<number>;

/** Events of one stretch that have no label in this view. */
export interface PlacedCluster {
  readonly ranks: RankSet;
  /** The first of them. */
  readonly first: number;
  /** Where the first and the last of their anchors are, warped time. */
  readonly reach: InlineRange;
  /** The middle of the stretch of the axis that it stands for, warped time. */
  readonly bucket: number;
  /** Inline centre. */
  readonly center: number;
  readonly block: number;
}

export interface PlacedTick {
  readonly inline: number;
  /** Where its label is centred. */
  readonly labelAt: number;
  /** Empty where it would be cut off at the plot's edge. */
  readonly label: string;
}

/** An empty stretch that is cut out, as far as it is in view. */
export interface PlacedBreak extends TimeSpan {
  readonly inline: InlineRange;
  /** Its name in lines; none where there is no room for any. */
  readonly name: readonly string[];
  /** Of the tick labels, the row that the name stands in. */
  readonly row: 'minor' | 'major' | 'both';
}

/** A lane with a line of its own; one without a name when the dataset has no lanes. */
export interface PlacedBand {
  readonly lane: string | undefined;
  readonly block: number;
  readonly blockSize: number;
  /** Where its labels begin: below its name. */
  readonly labels: number;
  /** Block coordinate of the line that its marks stand on. */
  readonly line: number;
}

/** Where everything is, in logical px: inline along time from the plot's inline start, block from its top. Knows no direction. */
export interface Layout {
  readonly inlineSize: number;
  readonly blockSize: number;
  readonly bands: readonly PlacedBand[];
  readonly marks: readonly PlacedMark[];
  /** Only where there are too many events to draw each. */
  readonly piles?: readonly PlacedPile[];
  readonly labels: readonly PlacedLabel[];
  readonly clusters: readonly PlacedCluster[];
  readonly breaks: readonly PlacedBreak[];
  /** Block coordinate of the axis line, and its ticks: the finer row, then the row of the parent unit. */
  readonly axis: { readonly block: number; readonly minor: readonly PlacedTick[]; readonly major: readonly PlacedTick[] };
  /** Inline coordinate of the present; absent when out of view. */
  readonly now?: number;
}
