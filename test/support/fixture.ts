import { nothing, render, type TemplateResult } from 'lit';

const boxes: HTMLElement[] = [];

/**
 * Puts a template in the page until the test ends, and gives its first element once it has drawn itself.
 * The class is named as a value so that its module is loaded: `fixture(html`<event-timeline></event-timeline>`, EventTimeline)`.
 */
export const fixture = async <E extends HTMLElement>(template: TemplateResult, type: new () => E): Promise<E> => {
  const box = document.createElement('div');
  document.body.append(box);
  boxes.push(box);
  render(template, box);
  const element = box.firstElementChild;
  if (!(element instanceof type)) throw new Error(`the template begins with ${element?.localName ?? 'nothing'}, not with ${type.name}`);
  if ('updateComplete' in element) await element.updateComplete;
  return element;
};

afterEach(() => {
  for (const box of boxes.splice(0)) {
    render(nothing, box);
    box.remove();
  }
});
