import type { Dataset } from 'event-timeline';
import { renderHtml } from 'event-timeline/render.js';
import { createSSRApp } from 'vue';
import { renderToString } from 'vue/server-renderer';
import App from './app.vue';
import bridge from './bridge.json';

export const render = (): Promise<string> =>
  renderToString(createSSRApp(App, { fallback: renderHtml(bridge as Dataset, { heading: false }) }));
