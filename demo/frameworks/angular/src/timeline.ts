import {Directive, ElementRef, effect, inject, input} from '@angular/core';
import type {DprkDeploymentTimeline} from 'dprk-deployment-timeline';
import 'dprk-deployment-timeline/define.js';
import type {Properties} from 'dprk-deployment-timeline/types/element';

/** Angular does not check the properties of a custom element. A directive on its tag checks those that are used. */
@Directive({selector: 'dprk-deployment-timeline'})
export class Timeline {
  readonly data = input<unknown>();
  readonly layout = input<Properties['layout']>();

  constructor() {
    const {nativeElement: timeline} = inject<ElementRef<DprkDeploymentTimeline>>(ElementRef);
    effect(() => Object.assign(timeline, {data: this.data(), layout: this.layout()}));
  }
}
