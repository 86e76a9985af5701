import type { Dataset } from 'event-timeline';
import { renderHtml } from 'event-timeline/render.js';
import { renderToString } from 'react-dom/server';
import { App } from './app.js';
import bridge from './bridge.json';

export const render = (): string => renderToString(<App fallback={renderHtml(bridge as Dataset, { heading: false })} />);
