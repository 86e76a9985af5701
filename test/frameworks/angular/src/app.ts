import { Component, Directive, ElementRef, inject, InjectionToken, signal } from '@angular/core';
import type { Dataset } from 'event-timeline';
import bridge from './bridge.json';
import { Story } from './story';

/** The figure, on the server. */
export const FIGURE = new InjectionToken<string>('figure');

/** Writes the server's figure, which the browser keeps as it came. */
@Directive({ selector: '[appFigure]' })
export class Figure {
  constructor() {
    const figure = inject(FIGURE, { optional: true });
    if (figure) inject<ElementRef<HTMLElement>>(ElementRef).nativeElement.innerHTML = figure;
  }
}

/** What the driver presses. */
@Component({
  selector: 'app-root',
  imports: [Figure, Story],
  template: `
    <button (click)="add()">Add the tram</button>
    <button (click)="there.set(false)">Take it away</button>
    @if (there()) {
      <app-story [dataset]="dataset()"><div appFigure></div></app-story>
    }
  `,
})
export class App {
  readonly dataset = signal(bridge as Dataset);
  readonly there = signal(true);
  add(): void {
    this.dataset.update((old) => ({ ...old, events: [...(old.events ?? []), { id: 'tram', date: '2011', title: 'Tram' }] }));
  }
}
