import type { LabelText } from '../layout/layout.js';
import type { Status } from '../model/timeline.js';

export type { LabelText, Status };

/** A rectangle in physical px, from the plot's top left. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** `solid`: the colour itself; `tint`: a flat lighter mix; `fade-left`: a tint that is gone at the left; `hatch`: 45° lines on a tint. */
export type Fill = 'solid' | 'tint' | 'fade-left' | 'fade-right' | 'hatch' | 'none';
export type Stroke = 'edge' | 'dash' | 'none';

/** Signs beside a mark; drawn as paths, so that they look alike everywhere and need no font. */
export type Glyph = 'claimed' | 'disputed' | 'cancelled' | 'uncertain' | 'open-left' | 'open-right';

export type Shape =
  | ({ readonly kind: 'box'; readonly fill: Fill; readonly stroke: Stroke; readonly radius: number } & Box)
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

export interface SceneLabel extends Box {
  readonly rank: number;
  readonly text: LabelText;
  readonly status: Status;
  readonly color: string | undefined;
  /** Whether it ends at its leader, not starts there. */
  readonly before: boolean;
  /** From the label down to its mark. */
  readonly leader: { readonly x: number; readonly y1: number; readonly y2: number };
}

export interface SceneCluster {
  readonly ranks: readonly number[];
  readonly x: number;
  readonly y: number;
}

/** A word at a place; `x` is its middle, or its start where `anchor` says so. */
export interface SceneText {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly anchor: 'middle' | 'start';
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
  readonly labels: readonly SceneLabel[];
  readonly clusters: readonly SceneCluster[];
  readonly now?: { readonly x: number; readonly y1: number; readonly y2: number };
}
