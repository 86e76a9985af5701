import { nothing, type ElementPart } from 'lit';
import { css, type CSSResult } from 'lit';
import { directive, Directive, type DirectiveResult } from 'lit/directive.js';

/** Where an element goes: physical px from the plot's top left, and what of it goes there. */
export interface Placement {
  readonly x: number;
  readonly y: number;
  /** Which point of the element is put at x: its left (default), its middle, or its right. */
  readonly anchor?: 'left' | 'middle' | 'right';
  /** Put the middle of its height at y. */
  readonly centred?: boolean;
  readonly width?: number;
  readonly height?: number;
}

/** The physical side of an anchor that follows the direction of time. */
export function sideOf(anchor: 'start' | 'middle' | 'end', direction: 'ltr' | 'rtl'): NonNullable<Placement['anchor']> {
  if (anchor === 'middle') return anchor;
  return (anchor === 'start') === (direction === 'ltr') ? 'left' : 'right';
}

/** What of a style a place is. */
interface PlaceStyle {
  readonly translate: string;
  readonly transform: string;
  readonly width: string;
  readonly height: string;
}

const SHIFT = { left: '0', middle: '-50%', right: '-100%' } as const;

const STYLES = ['translate', 'transform', 'width', 'height'] as const;

class PlaceDirective extends Directive {
  #last: PlaceStyle = { translate: '', transform: '', width: '', height: '' };

  render(_placement: Placement): typeof nothing {
    return nothing;
  }

  override update({ element }: ElementPart, [placement]: [Placement]): typeof nothing {
    const { x, y, anchor = 'left', centred = false, width, height } = placement;
    const next: PlaceStyle = {
      translate: `${round(x)}px ${round(y)}px`,
      // Apart from the place, as it stays the same while that changes in every frame; a sum of both takes a browser five times as long.
      transform: anchor !== 'left' || centred ? `translate(${SHIFT[anchor]}, ${centred ? '-50%' : '0'})` : '',
      width: width === undefined ? '' : `${round(width)}px`,
      height: height === undefined ? '' : `${round(height)}px`,
    };
    // What changed only, and through the object model: a style attribute is refused under a strict content security policy.
    const { style } = element as HTMLElement;
    for (const name of STYLES) if (next[name] !== this.#last[name]) style[name] = next[name];
    this.#last = next;
    return nothing;
  }
}

const round = (px: number): number => Math.round(px * 100) / 100;

class InkDirective extends Directive {
  #last: string | undefined;

  render(_color: string | undefined): typeof nothing {
    return nothing;
  }

  override update({ element }: ElementPart, [color]: [string | undefined]): typeof nothing {
    if (color !== this.#last) (element as HTMLElement).style.color = color ?? '';
    this.#last = color;
    return nothing;
  }
}

/** Writes an element in a colour; undefined for the one around it. */
export const ink: (color: string | undefined) => DirectiveResult<typeof InkDirective> = directive(InkDirective);

/** Puts an element of class `placed` at a physical place of the plot. */
export const place: (placement: Placement) => DirectiveResult<typeof PlaceDirective> = directive(PlaceDirective);

/** The only physical sides in the project's CSS: scenes are in physical px. */
export const placedStyles: CSSResult = css`
  .placed {
    position: absolute;
    left: 0;
    top: 0;
  }
`;
