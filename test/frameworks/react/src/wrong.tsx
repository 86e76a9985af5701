import './story.js';

export const wrong = [
  <event-timeline layout="sideways" />, // wrong
  <event-timeline data={{ version: 2, events: [] }} />, // wrong
  <event-timeline ontimeline-select={(event) => event.count} />, // wrong
  <event-timeline lay-out="vertical" hash={'yes'} />, // wrong
];
