import '@angular/compiler';
import { provideZonelessChangeDetection } from '@angular/core';
import { bootstrapApplication, provideClientHydration, type BootstrapContext } from '@angular/platform-browser';
import { provideServerRendering, renderApplication } from '@angular/platform-server';
import type { Dataset } from 'event-timeline';
import { renderHtml } from 'event-timeline/render.js';
import { App, FIGURE } from './app';
import bridge from './bridge.json';

const providers = [
  provideZonelessChangeDetection(),
  provideServerRendering(),
  provideClientHydration(),
  { provide: FIGURE, useFactory: () => renderHtml(bridge as Dataset, { heading: false }) },
];

/** The whole page, as Angular writes it. */
export const render = (document: string): Promise<string> =>
  renderApplication((context: BootstrapContext) => bootstrapApplication(App, { providers }, context), { document, url: '/' });
