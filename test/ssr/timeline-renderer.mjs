import { ElementRenderer } from '@lit-labs/ssr';
import 'event-timeline/define.js';
import { figureStyles, renderHtml } from 'event-timeline/render.js';

const escaped = (text) => String(text).replace(/[&"]/g, (sign) => (sign === '&' ? '&amp;' : '&quot;'));

/** Writes a timeline's figure into its shadow root; the element puts the timeline in its place. */
export class TimelineRenderer extends ElementRenderer {
  static matchesClass = (_class, tagName) => tagName === 'event-timeline';
  #attributes = new Map();
  #data;

  setAttribute(name, value) {
    this.#attributes.set(name, value);
  }

  setProperty(name, value) {
    if (name === 'data') this.#data = value;
  }

  renderAttributes() {
    return [...this.#attributes].map(([name, value]) => ` ${name}="${escaped(value)}"`);
  }

  renderShadow() {
    if (!this.#data) return undefined;
    const figure = renderHtml(this.#data, { locale: this.#attributes.get('locale') });
    // As high as the timeline will be: what is below it stays where it is.
    return [
      `<style>${figureStyles} :host { display: block } figure { margin: 0; block-size: var(--event-timeline-height); overflow: auto }</style>`,
      figure,
    ];
  }
}
