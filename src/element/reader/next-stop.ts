import type { Picture } from '../picture.js';
import { stopsOf } from './tab-stop.js';

/** The nearest rank beyond another that has a button in the plot; undefined where there is none. */
export function nextStop(picture: Picture, from: number, by: 1 | -1): number | undefined {
  const stops = picture.layout === 'horizontal' ? stopsOf(picture.scene).filter((rank) => (rank - from) * by > 0) : [];
  return stops.sort((a, b) => (a - b) * by)[0];
}
