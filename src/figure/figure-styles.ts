/**
 * The style sheet of what `renderHtml` writes, about 1 kB: in a whole page already, else for the page's own style sheet. Follows the page's fonts
 * and colour scheme; no picture where it would be too small to read, and addresses in words on paper.
 */
export const figureStyles: string = `
.event-timeline-figure { margin: 0; line-height: 1.5; }
.event-timeline-figure:lang(ar) { line-height: 1.7; }
.event-timeline-figure :is(h1, h2, h3, h4, h5, h6, p) { margin: 0; }
.event-timeline-figure > figcaption { margin-block-end: 1rem; }
.event-timeline-figure .picture { display: block; max-inline-size: 100%; block-size: auto; }
.event-timeline-figure > ol { margin: 1rem 0 0; padding: 0; list-style: none; }
.event-timeline-figure > ol > li { padding-block: 0.75rem; border-block-start: 1px solid light-dark(#d8d9de, #3a3c42); break-inside: avoid; }
.event-timeline-figure > ol > li:is(:target, [aria-current]) { border-inline-start: 4px solid light-dark(#0b57d0, #a8c7fa); padding-inline-start: 0.75rem; }
.event-timeline-figure li > :is(h2, h3, h4, h5, h6) { font-size: 1.0625em; }
.event-timeline-figure :is(.when, .converted, .note, .stance, .translation, figcaption figcaption, .quote figcaption) { font-size: 0.875em; color: light-dark(#5a5d66, #a9abb3); }
.event-timeline-figure .status { font-weight: 600; color: light-dark(#1b1b1f, #e4e2e6); }
.event-timeline-figure [data-status='cancelled'] > :is(h2, h3, h4, h5, h6) { text-decoration: line-through; }
.event-timeline-figure .quote { margin: 0.5rem 0 0; }
.event-timeline-figure blockquote { margin: 0; padding-inline-start: 0.75rem; border-inline-start: 3px solid light-dark(#0b57d0, #a8c7fa); }
.event-timeline-figure cite { font-style: normal; }
.event-timeline-figure a { color: light-dark(#0b57d0, #a8c7fa); }
.event-timeline-figure .legend { margin-block-start: 0.5rem; font-size: 0.875em; }
.event-timeline-figure .legend ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; margin: 0.5rem 0 0; padding: 0; list-style: none; }
.event-timeline-figure .legend svg { vertical-align: middle; }
@media (width < 40rem) { .event-timeline-figure .picture, .event-timeline-figure .legend { display: none; } }
@media print { .event-timeline-figure .quote a::after { content: " (" attr(href) ")"; overflow-wrap: anywhere; } .event-timeline-figure .picture { display: block; break-inside: avoid; } }
`;

/** Of a page that has nothing else. */
export const pageStyles: string = `
:root { color-scheme: light dark; background: light-dark(#ffffff, #121316); color: light-dark(#1b1b1f, #e4e2e6); }
body { max-inline-size: 60rem; margin: 0 auto; padding: 1rem; font: 1rem system-ui, sans-serif; }
@media print { :root { color-scheme: light; } }
`;
