import type { TimelineElements } from 'event-timeline/jsx';

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends TimelineElements {}
}
