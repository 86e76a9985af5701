import { Component, CUSTOM_ELEMENTS_SCHEMA, input, signal } from '@angular/core';
import type { Dataset } from 'event-timeline';
import 'event-timeline/define.js';

@Component({
  selector: 'app-story',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <button (click)="selected.set('opening')">Opening day</button> <output>{{ selected() }}</output>
    <event-timeline [data]="dataset()" [selected]="selected()" (timeline-select)="selected.set($event.id)">
      <h2 slot="heading">How the bridge came about</h2>
      <ng-content />
    </event-timeline>
  `,
})
export class Story {
  readonly dataset = input.required<Dataset>();
  readonly selected = signal<string | null>(null);
}
