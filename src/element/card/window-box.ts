import type { Box } from '../../scene/scene.js';

/** What of the page is seen, also where it is pinched larger: in px of the window. */
export function windowBox(): Box {
  const { clientWidth, clientHeight } = document.documentElement;
  const seen = visualViewport;
  if (!seen || seen.scale === 1) return { x: 0, y: 0, width: clientWidth, height: clientHeight };
  return { x: seen.offsetLeft, y: seen.offsetTop, width: seen.width, height: seen.height };
}
