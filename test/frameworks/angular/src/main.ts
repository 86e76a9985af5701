import '@angular/compiler'; // Angular's own packages are compiled for linking: without its CLI that happens in the browser
import { Component, provideZonelessChangeDetection, signal } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import type { Dataset } from 'event-timeline';
import bridge from './bridge.json';
import { Story } from './story';

/** What the driver presses. */
@Component({
  selector: 'app-root',
  imports: [Story],
  template: `
    <button (click)="add()">Add the tram</button>
    <button (click)="there.set(false)">Take it away</button>
    @if (there()) {
      <app-story [dataset]="dataset()" />
    }
  `,
})
class App {
  readonly dataset = signal(bridge as Dataset);
  readonly there = signal(true);
  add(): void {
    this.dataset.update((old) => ({ ...old, events: [...(old.events ?? []), { id: 'tram', date: '2011', title: 'Tram' }] }));
  }
}

void bootstrapApplication(App, { providers: [provideZonelessChangeDetection()] });
