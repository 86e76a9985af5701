import type { Picture } from '../picture.js';

/** Below this inline size, px, a timeline is a list where nobody wants it otherwise (Z12). */
const LIST_BELOW = 480;

const LAYOUTS: readonly Picture['layout'][] = ['horizontal', 'vertical', 'table'];

/** The first layout that somebody asks for, in the order of who goes first; `auto`, and what is none, leave it to the room there is. */
export function chooseLayout(asked: readonly (string | null | undefined)[], inlineSize: number): Picture['layout'] {
  const [first] = asked.flatMap((one) => LAYOUTS.filter((layout) => layout === one));
  return first ?? (inlineSize < LIST_BELOW ? 'vertical' : 'horizontal');
}

/** Whether it is a plot where there is room for a list. */
export const isNarrow = (layout: Picture['layout'], inlineSize: number): boolean => layout === 'horizontal' && inlineSize < LIST_BELOW;
