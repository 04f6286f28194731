// The type checker must reject this file; it is not part of the application.
import {CUSTOM_ELEMENTS_SCHEMA, Component} from '@angular/core';
import {Timeline} from '../src/timeline';

@Component({
  selector: 'app-wrong',
  imports: [Timeline],
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <dprk-deployment-timeline layout="nope" />
    <dprk-deployment-timeline (dprk-change)="found = $event.entry" />
  `,
})
export class Wrong {
  found: unknown;
}
