import type { Instant } from '../date/instant.js';
import { rowsIn, type ViewPlan } from './label-plan.js';
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

/** How many rows of a block size there is room for in all bands; `crowded`: beside those of “+N”. */
export function rowsInRoom(
  plan: Pick<ViewPlan, 'input' | 'fitted'>,
  bands: Bands,
  { room: { blockSize, isLeast, now }, rowSize, crowded }: { readonly room: PlotRoom; readonly rowSize: number; readonly crowded: boolean },
): number {
  if (blockSize === 0) return 0;
  const heightOf = (rows: number, wait: boolean): number =>
    placeBands(
      plan,
      bands.map((band) => ({ ...band, rows, crowded: wait })),
      now,
    ).blockSize;
  const given = isLeast ? Math.max(blockSize, heightOf(rowsIn(plan.input), true)) : blockSize;
  return Math.max(bands.length, Math.floor((given - heightOf(0, crowded) - ROUNDING) / rowSize));
}
