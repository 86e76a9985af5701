import { html } from 'lit';
import type { EventTimeline } from '../../src/element/event-timeline.js';
import { afterPart } from '../../src/element/parts.js';
import { fixture } from '../support/fixture.js';
import { dataset, find, heard, quoted } from './support.js';

/** A timeline that is shown, with nothing yet that answers the reader; and when its view moves. */
export const shownUnanswered = async (): Promise<{
  readonly element: EventTimeline;
  readonly view: EventTimeline['view'];
  readonly moved: Promise<unknown>;
}> => {
  const box = await fixture(html`<div style="inline-size: 900px"></div>`, HTMLElement);
  const element = document.createElement('event-timeline');
  const loaded = heard(element, 'timeline-load');
  const events = ['2019', '2020', '2021', '2022'].map((date) => quoted(date));
  const file = new Blob([JSON.stringify(dataset(events))]);
  element.setAttribute('start', '2020');
  element.setAttribute('end', '2021');
  box.append(Object.assign(element, { src: URL.createObjectURL(file) }));
  await loaded;
  await afterPart.load();
  await element.updateComplete;
  return { element, view: element.view, moved: heard(element, 'timeline-view-change') };
};

/** Has a finger or a pen do something so many px beside the middle of the plot, near its foot, or of what else it is on. */
export const pointAt = (
  element: EventTimeline,
  pointer: Pick<PointerEventInit, 'pointerId' | 'pointerType' | 'isPrimary'>,
  target: HTMLElement | null = find(element, '.plot'),
): ((type: string, px: number, buttons?: number) => void) => {
  const { x = 0, y = 0, width = 1, height = 1 } = target?.getBoundingClientRect() ?? {};
  return (type, px, buttons = type === 'pointerup' ? 0 : 1) => {
    const place = { clientX: x + width / 2 + px, clientY: y + height * 0.9, movementX: 1 };
    const init = { ...pointer, ...place, button: type === 'pointermove' ? -1 : 0, buttons };
    target?.dispatchEvent(new PointerEvent(type, { ...init, bubbles: true, composed: true, cancelable: true }));
  };
};

/** How far the view went since then: so many px of the plot, later in time for more than 0. */
export const pxMoved = (element: EventTimeline, before: EventTimeline['view']): number => {
  const { start = 0, end = 1 } = before ?? {};
  return (((element.view?.start ?? 0) - start) / (end - start)) * (find(element, '.plot')?.clientWidth ?? 1);
};
