import { html, nothing, type ElementPart, type TemplateResult } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive, type DirectiveResult } from 'lit/directive.js';
import { CanvasInks } from './canvas-inks.js';
import type { MarksLook } from './marks-svg.js';
import { paintScene } from './paint-scene.js';
import type { Scene } from '../scene/scene.js';

/** What a canvas is painted with. `theme`: another object whenever colours may have changed. */
export interface CanvasLook extends MarksLook {
  readonly theme: object;
}

/**
 * The marks of a scene on a canvas, where there are too many for an element each. The same picture as the SVG's, which has the lines; hidden
 * from assistive technology as that is. `below`: an event without a label stands out, so that the ring around its mark is to be seen.
 */
export const renderMarksCanvas = (scene: Scene, look: CanvasLook): TemplateResult =>
  html`<canvas class="marks ${ringed(scene, look) ? 'below' : ''}" aria-hidden="true" ${paint(scene, look)}></canvas>`;

const ringed = ({ labels }: Scene, { active }: CanvasLook): boolean => active !== undefined && !labels.some(({ rank }) => rank === active);

class PaintDirective extends AsyncDirective {
  #canvas: HTMLCanvasElement | undefined;
  #scene: Scene | undefined;
  #look: CanvasLook | undefined;
  #inks: CanvasInks | undefined;
  #due = false;
  #resolution: MediaQueryList | undefined;

  render(_scene: Scene, _look: CanvasLook): typeof nothing {
    return nothing;
  }

  override update({ element }: ElementPart, [scene, look]: [Scene, CanvasLook]): typeof nothing {
    this.#canvas = element as HTMLCanvasElement;
    this.#scene = scene;
    this.#look = look;
    if (!this.#resolution) this.reconnected();
    this.#schedule();
    return nothing;
  }

  protected override disconnected(): void {
    this.#resolution?.removeEventListener('change', this.#otherScreen);
    this.#resolution = undefined;
  }

  /** A window may move to a screen with other pixels, or be zoomed. */
  protected override reconnected(): void {
    this.#resolution?.removeEventListener('change', this.#otherScreen);
    this.#resolution = matchMedia(`(resolution: ${String(devicePixelRatio)}dppx)`);
    this.#resolution.addEventListener('change', this.#otherScreen);
  }

  #otherScreen = (): void => {
    this.reconnected();
    this.#schedule();
  };

  /** After the rendering, when the canvas is in the page and has a style; still before the next frame. */
  #schedule(): void {
    if (this.#due) return;
    this.#due = true;
    queueMicrotask(() => {
      this.#due = false;
      this.#paint();
    });
  }

  #paint(): void {
    const [canvas, scene, look] = [this.#canvas, this.#scene, this.#look];
    const context = canvas?.getContext('2d');
    if (!canvas || !context || !scene || !look) return;
    const ratio = devicePixelRatio || 1;
    const [width, height] = [Math.round(scene.width * ratio), Math.round(scene.height * ratio)];
    if (canvas.width !== width || canvas.height !== height) {
      canvas.width = width;
      canvas.height = height;
      canvas.style.width = `${String(scene.width)}px`;
      canvas.style.height = `${String(scene.height)}px`;
    }
    if (this.#inks?.theme !== look.theme) this.#inks = new CanvasInks(canvas, look.theme);
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.clearRect(0, 0, scene.width, scene.height);
    paintScene(context, scene, { ...look, inks: this.#inks });
  }
}

const paint: (scene: Scene, look: CanvasLook) => DirectiveResult<typeof PaintDirective> = directive(PaintDirective);
