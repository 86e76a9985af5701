import { parentOf } from '../measure/contrast.js';

/**
 * Whether a vertical wheel over an element is the page's (Z7): something around it scrolls, or it stands in a frame whose page may.
 * In full screen nothing is around it.
 */
export function pageScrolls(element: Element): boolean {
  if (document.fullscreenElement?.contains(element)) return false;
  if (window !== window.top) return true;
  const root = document.scrollingElement;
  for (let node: Element | null = element; node; node = parentOf(node)) {
    if (node.scrollHeight <= node.clientHeight) continue;
    const { overflowY } = getComputedStyle(node);
    if (node === root ? overflowY !== 'hidden' : /auto|scroll/.test(overflowY)) return true;
  }
  return false;
}
