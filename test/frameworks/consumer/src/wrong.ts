import 'event-timeline/define.js';

const timeline = document.createElement('event-timeline');
timeline.layout = 'sideways'; // wrong
timeline.data = { version: 2, events: [] }; // wrong
timeline.hash = 'yes'; // wrong
timeline.timeline = null; // wrong
timeline.addEventListener('timeline-select', ({ count }) => count); // wrong
timeline.zoomTo(new Date(0)); // wrong
