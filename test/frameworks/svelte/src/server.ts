import type { Dataset } from 'event-timeline';
import { renderHtml } from 'event-timeline/render.js';
import { render as renderToString } from 'svelte/server';
import App from './app.svelte';
import bridge from './bridge.json';

export const render = (): string => renderToString(App, { props: { fallback: renderHtml(bridge as Dataset, { heading: false }) } }).body;
