import { EventSourceElement } from './element/event-source.js';
import { EventTimeline } from './element/event-timeline.js';
import { warmUp } from './element/warm-up.js';

// Whoever imports only this has the types of the elements too.
export type { EventSourceElement, EventTimeline };

/** Registers the elements; a page that loads the library twice keeps the first. */
if (!customElements.get('event-timeline')) customElements.define('event-timeline', EventTimeline);
if (!customElements.get('event-source')) customElements.define('event-source', EventSourceElement);
warmUp();
