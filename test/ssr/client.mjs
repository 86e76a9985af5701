/* global document */
import { hydrate } from '@lit-labs/ssr-client';
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import 'event-timeline/define.js';
import { page } from './page.mjs';

const dataset = await (await fetch('/data.json')).json();
hydrate(page(dataset), document.body);
