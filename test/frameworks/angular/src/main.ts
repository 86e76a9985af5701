import '@angular/compiler'; // Angular's own packages are compiled for linking: without its CLI that happens in the browser
import { provideZonelessChangeDetection } from '@angular/core';
import { bootstrapApplication, provideClientHydration } from '@angular/platform-browser';
import { App } from './app';

// Told of a page that no server wrote, it would complain in the console.
const hydration = document.querySelector('app-root > *') ? [provideClientHydration()] : [];

void bootstrapApplication(App, { providers: [provideZonelessChangeDetection(), hydration] });
