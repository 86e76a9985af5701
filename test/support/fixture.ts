import type { TemplateResult } from 'lit';
import { attach } from './attach.mjs';

/**
 * Puts a template in the page until the test ends, and gives its first element once it has drawn itself.
 * The class is named as a value so that its module is loaded: `fixture(html`<event-timeline></event-timeline>`, EventTimeline)`.
 */
export const fixture = async <E extends HTMLElement>(template: TemplateResult, type: new () => E): Promise<E> => {
  const element = await attach<E>(template);
  if (!(element instanceof type)) throw new Error(`the template begins with ${(element as Element).localName}, not with ${type.name}`);
  return element;
};
