import { Component, CUSTOM_ELEMENTS_SCHEMA, type ElementRef, signal, viewChild } from '@angular/core';
import type { EventTimeline } from 'event-timeline';
import 'event-timeline/define.js';

@Component({
  selector: 'app-wrong',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: ` <event-timeline #timeline (timeline-select)="selected.set($event.id)" /> `,
})
export class Wrong {
  readonly timeline = viewChild.required<ElementRef<EventTimeline>>('timeline');
  readonly selected = signal<string | null>(null);
  turn(): void {
    this.timeline().nativeElement.layout = 'sideways'; // wrong
  }
}
