import type { Instant } from '../date/instant.js';
import type { ViewPlan } from './label-plan.js';
import { placeBands, type BandRoom } from './lay-out.js';
import type { BriefSizes } from './layout.js';

/** What of the height that the page gives the element is the plot's. */
export interface PlotRoom {
  /** Px; 0 as long as it is not known what stands around the plot. */
  readonly blockSize: number;
  /** A plot that is higher by itself may be. */
  readonly isLeast: boolean;
  /** Sizes of labels that are titles alone. */
  readonly brief: BriefSizes;
  /** The present, where it is drawn. */
  readonly now: Instant | undefined;
}

type Bands = readonly Pick<BandRoom, 'lane' | 'trackCount'>[];

/** Lines end at whole px. */
const ROUNDING = 1;

/** What rows are sought for. */
export interface RowsSought {
  readonly room: PlotRoom;
  readonly rowSize: number;
  /** Beside those of “+N”. */
  readonly crowded: boolean;
  /** Of labels of two lines in each band, where the plot is as high as it needs. */
  readonly usual: number;
}

/** How many rows of a block size there is room for in all bands. */
export function rowsInRoom(
  plan: Pick<ViewPlan, 'input' | 'fitted'>,
  bands: Bands,
  { room: { blockSize, isLeast, now }, rowSize, crowded, usual }: RowsSought,
): number {
  if (blockSize === 0) return 0;
  const heightOf = (rows: number, wait: boolean): number =>
    placeBands(
      plan,
      bands.map((band) => ({ ...band, rows, crowded: wait })),
      now,
    ).blockSize;
  const given = isLeast ? Math.max(blockSize, heightOf(usual, true)) : blockSize;
  return Math.max(bands.length, Math.floor((given - heightOf(0, crowded) - ROUNDING) / rowSize));
}
