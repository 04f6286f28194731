import {html, nothing, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {eraLine, erasView} from '../../../views/eras.js';
import {inlineStyle} from '../../../views/inline-style.js';
import {kindClass, markView} from '../../../views/marks.js';
import type {StoryContext} from '../messages.js';
import type {NavigatorDrawing} from '../navigator/drawing.js';
import {markWith, type TimeMark} from '../navigator/time-marks.js';
import type {Sequence} from '../sequence.js';

export interface NavigatorListeners {
  readonly pointerdown: (event: PointerEvent) => void;
  readonly pointermove: (event: PointerEvent) => void;
  readonly pointerup: (event: PointerEvent) => void;
  readonly pointercancel: (event: PointerEvent) => void;
}

/**
 * A time bar with a mark for each entry. For assistive technology it is a slider over the slides.
 * @param drawing absent until it has been measured
 * @param label what the current slide is called
 */
export function navigatorView(
  sequence: Sequence,
  drawing: NavigatorDrawing | undefined,
  label: string,
  listeners: NavigatorListeners,
  context: StoryContext,
): TemplateResult {
  const {items, position, last} = sequence;
  const rows = drawing ? Math.max(0, ...drawing.eras.map(({row}) => row + 1)) : 0;
  return html`${guard([drawing, context], () => drawing && eraLine(drawing.eras, context))}
  <div
    part="navigator"
    class="navigator meta-font"
    role="slider"
    tabindex="0"
    aria-label=${context.translate('story.navigator')}
    aria-valuemin="0"
    aria-valuemax=${last}
    aria-valuenow=${position}
    aria-valuetext=${label}
    ${inlineStyle(`--_era-rows:${rows}`)}
    @pointerdown=${listeners.pointerdown}
    @pointermove=${listeners.pointermove}
    @pointerup=${listeners.pointerup}
    @pointercancel=${listeners.pointercancel}
  >
    ${guard([drawing, items, context], () => drawing && lineView(drawing, sequence, context))}
    ${drawing && currentView(markWith(position, drawing.marks), sequence, context)}
  </div>`;
}

function lineView(
  {scale, eras, ticks, marks, undatedAt}: NavigatorDrawing,
  sequence: Sequence,
  context: StoryContext,
): TemplateResult {
  return html`${erasView(eras, {scale, start: 0, end: scale.width}, context)}
    <div class="time-line" ${inlineStyle(`inline-size:${scale.width}px`)}></div>
    ${undatedAt === undefined ? nothing : html`<div class="undated-line" ${inlineStyle(`inset-inline-start:${scale.width}px`)}></div>`}
    ${ticks.map(
      ({at, label}) =>
        html`<div class="time-tick" ${inlineStyle(`inset-inline-start:${at}px`)}>
          ${label && html`<span ${inlineStyle(`inset-inline-start:${label.start - at}px`)}>${label.text}</span>`}
        </div>`,
    )}
    ${marks.map((mark) => timeMarkView(mark, '', sequence, context))}`;
}

/** The mark of the current slide again, large, over the others. */
function currentView(
  mark: TimeMark | undefined,
  sequence: Sequence,
  context: StoryContext,
): TemplateResult | typeof nothing {
  return mark ? timeMarkView(mark, 'now', sequence, context) : nothing;
}

function timeMarkView(
  {at, points}: TimeMark,
  name: string,
  sequence: Sequence,
  {timeline, translate}: StoryContext,
): TemplateResult {
  const {entry} = sequence.itemAt(points[0]!.position)!;
  const {mark = 'dot'} = timeline.kinds.get(entry.kind) ?? {};
  const isAlone = points.length === 1;
  const kind = isAlone ? kindClass(entry.kind) : 'crowd';
  return html`<span part="time-mark" class="time-mark ${name} ${kind}" ${inlineStyle(`inset-inline-start:${at}px`)}>
    ${isAlone ? markView(mark, entry.standing) : translate.list([points.length])}
  </span>`;
}
