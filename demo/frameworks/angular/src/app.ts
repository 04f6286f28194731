import {CUSTOM_ELEMENTS_SCHEMA, Component, signal} from '@angular/core';
import neptune from '../../../data/neptune.json';
import {Timeline} from './timeline';

@Component({
  selector: 'app-root',
  imports: [Timeline],
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <main>
      <h1>The timeline in Angular</h1>
      <button type="button" (click)="isShown.set(!isShown())">
        {{ isShown() ? 'Hide' : 'Show' }} the record
      </button>
      <p>
        <output>{{ news() }}</output>
      </p>
      @if (isShown()) {
        <dprk-deployment-timeline
          [data]="neptune"
          layout="list"
          (dprk-select)="news.set('Opened: ' + $event.entry.id)"
          (dprk-change)="news.set('Changed: ' + $event.property)"
        />
      }
    </main>
  `,
})
export class App {
  readonly neptune = neptune;
  readonly isShown = signal(true);
  readonly news = signal('');
}
