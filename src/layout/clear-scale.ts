/**
 * The smallest scale (px per warp unit) at which a label leaves the next one alone: `room` is the first label's width and the gap
 * after it in px, `distance` the warp units from its anchor to the next one's. Anchors only move apart as the scale grows while
 * widths stay, so what is clear at this scale is clear at every larger one. Infinity where the anchors are the same: no zoom parts
 * them, not even labels without a width, nor two anchors at the same infinity.
 */
export function clearScale(distance: number, room: number): number {
  return distance > 0 ? room / distance : Infinity;
}
