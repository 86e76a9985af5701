import type { LabelText, PlacedCluster, PlacedPile } from '../layout/layout.js';
import type { Status } from '../model/timeline.js';

export type { LabelText, Status };

/** A rectangle in physical px, from the plot's top left. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** `solid`: the colour itself; `tint`: a flat lighter mix; `hatch`: 45° lines on a tint; `none`: what is behind all. */
export type Fill = 'solid' | 'tint' | 'hatch' | 'none';

/** `halo`: of the colour of what is behind all, so that a disc is seen on a bar. */
export type Stroke = 'edge' | 'dash' | 'halo';

/** How a box ends on a side: with a line, with none (it goes on), in a tip, or the whole box fades away to it. */
export type End = 'edge' | 'none' | 'tip' | 'fade';

/** Signs beside a mark; drawn as paths, so that they look alike everywhere and need no font. */
export type Glyph = 'claimed' | 'disputed' | 'cancelled' | 'uncertain';

/** A stretch of time; its long sides always have a line. */
export interface BoxShape extends Box {
  readonly kind: 'box';
  readonly fill: Fill;
  readonly stroke: Stroke;
  readonly left: End;
  readonly right: End;
}

export type Shape =
  | BoxShape
  | { readonly kind: 'disc'; readonly x: number; readonly y: number; readonly r: number; readonly fill: Fill; readonly stroke: Stroke }
  | { readonly kind: 'line'; readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number }
  | { readonly kind: 'glyph'; readonly glyph: Glyph; readonly x: number; readonly y: number; readonly size: number };

/** The mark of one event, its shapes back to front. */
export interface SceneMark {
  readonly rank: number;
  readonly status: Status;
  /** A CSS colour in place of the accent. */
  readonly color: string | undefined;
  readonly shapes: readonly Shape[];
  /** What the pointer hits: at least 24 × 24. */
  readonly target: Box;
}

/** A column for events too close to be drawn one by one; its height grows with the logarithm of their number. */
export interface ScenePile extends Box {
  readonly ranks: PlacedPile['ranks'];
  /** A CSS colour in place of the accent. */
  readonly color: string | undefined;
}

export interface SceneLabel extends Box {
  readonly rank: number;
  readonly text: LabelText;
  readonly status: Status;
  readonly color: string | undefined;
  /** Whether it ends at its leader, not starts there. */
  readonly before: boolean;
  /** It is the title alone, on one line. */
  readonly brief: boolean;
  /** From the label down to its mark. */
  readonly leader: { readonly x: number; readonly y1: number; readonly y2: number };
}

export interface SceneCluster extends Pick<PlacedCluster, 'ranks' | 'first' | 'reach' | 'bucket'> {
  /** «+3» */
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** A word at a place; `y` is its middle, `x` its middle, or its start or end where `anchor` says so. */
export interface SceneText {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly anchor: 'middle' | 'start' | 'end';
}

/** A line that time runs along, in pieces: cut where an empty stretch is left out. */
export interface SceneLine {
  readonly y: number;
  readonly pieces: readonly { readonly x1: number; readonly x2: number }[];
  readonly cuts: readonly { readonly x1: number; readonly x2: number }[];
}

/** Everything to draw, in physical px, as plain data: svg, canvas, HTML and static text are equals over it. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly direction: 'ltr' | 'rtl';
  /** The axis last. */
  readonly lines: readonly SceneLine[];
  readonly ticks: readonly { readonly x: number; readonly y1: number; readonly y2: number }[];
  readonly minor: readonly SceneText[];
  readonly major: readonly SceneText[];
  /** Names of what is cut out, in one line or two. */
  readonly breaks: readonly (Omit<SceneText, 'text'> & { readonly lines: readonly string[] })[];
  readonly lanes: readonly SceneText[];
  readonly marks: readonly SceneMark[];
  /** Only where there are too many events to draw each: they lie behind the marks. */
  readonly piles?: readonly ScenePile[];
  readonly labels: readonly SceneLabel[];
  readonly clusters: readonly SceneCluster[];
  readonly now?: { readonly x: number; readonly y1: number; readonly y2: number; readonly label: SceneText };
}
