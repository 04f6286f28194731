import {html, nothing, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {entryView} from '../../../views/entry.js';
import {sourceLine} from '../../../views/footer.js';
import {arrowView} from '../../../views/icons.js';
import {inlineStyle} from '../../../views/inline-style.js';
import {keyedList} from '../../../views/keyed-list.js';
import type {LayoutState} from '../../../views/layout.js';
import type {StoryContext} from '../messages.js';
import type {Sequence} from '../sequence.js';
import {slideLabel} from './slide-label.js';

export interface StoryActions {
  readonly go: (position: number) => void;
  readonly keydown: (event: KeyboardEvent) => void;
  readonly scroll: (event: Event) => void;
  readonly scrollend: (event: Event) => void;
  /** The reader begins to scroll. */
  readonly beginScroll: EventListenerObject;
  /** A finger leaves the slides. */
  readonly release: (event: Event) => void;
}

export interface StoryViewState extends LayoutState {
  readonly sequence: Sequence;
  /** The positions of the slides in the document. */
  readonly rendered: readonly number[];
  /** The position of the slide at the start of the scroll container. */
  readonly origin: number;
  /** What the status line says of the last move. */
  readonly announcement: string;
  readonly keyOf: (position: number) => string;
  readonly navigator: TemplateResult;
}

export function storyView(
  state: StoryViewState,
  {go, keydown, scroll, scrollend, beginScroll, release}: StoryActions,
  context: StoryContext,
): TemplateResult {
  const {sequence, announcement, navigator} = state;
  const {translate} = context;
  const {position, last} = sequence;
  const text =
    position === 0
      ? translate('story.entries', {n: last})
      : translate('story.position', {n: position, total: last});
  return html`<div
    part="story"
    class="story no-print"
    role="region"
    aria-roledescription=${translate('story.role')}
    aria-label=${translate('layout.story')}
    @keydown=${keydown}
  >
    <div
      class="slides"
      tabindex="-1"
      @scroll=${scroll}
      @scrollend=${scrollend}
      @pointerdown=${beginScroll}
      @wheel=${beginScroll}
      @touchstart=${beginScroll}
      @touchend=${release}
      @touchcancel=${release}
    >
      ${keyedList(slidePositions(state), state.keyOf, (at) => slideView(at, state, context))}
    </div>
    ${stepView('previous', position > 0, () => go(position - 1), context)}
    <p part="position" class="position meta-font">${text}</p>
    ${stepView('next', position < last, () => go(position + 1), context)} ${navigator}
    <p role="status" class="visually-hidden">${announcement}</p>
  </div>`;
}

/** The title slide is always in the document: it has the name of the element, and the page's own heading. */
function slidePositions({rendered}: StoryViewState): readonly number[] {
  return rendered[0] === 0 ? rendered : [0, ...rendered];
}

function slideView(at: number, state: StoryViewState, context: StoryContext): TemplateResult {
  const {sequence, origin} = state;
  const isCurrent = at === sequence.position;
  // What is before the origin cannot be scrolled to.
  const offset = Math.max(-1, at - origin);
  return html`<div
    part="slide"
    class="slide"
    role="group"
    aria-roledescription=${context.translate('story.slideRole')}
    aria-label=${slideLabel(at, sequence, context)}
    tabindex=${isCurrent ? '0' : '-1'}
    ?inert=${!isCurrent}
    ${inlineStyle(`inset-inline-start:${100 * offset}%`)}
  >
    ${at === 0 ? coverView(state, context) : entrySlideView(at, state, context)}
  </div>`;
}

function coverView({header}: StoryViewState, context: StoryContext): TemplateResult {
  const {source} = context.timeline.document;
  return html`<div class="cover">
    ${header}
    ${source && html`<p class="cover-source meta-font">${context.translate('source')}: ${sourceLine(source, context)}</p>`}
  </div>`;
}

function entrySlideView(
  at: number,
  {sequence, snapshot, selected}: StoryViewState,
  context: StoryContext,
): unknown {
  const item = sequence.itemAt(at)!;
  const {id} = item.entry;
  const isSelected = id === selected;
  // A step changes one or two of the slides in the document.
  return guard([item, isSelected, context.opened.has(id), snapshot, context], () =>
    entryView(
      item,
      {
        previous: undefined,
        selected: isSelected,
        hasLegend: true,
        statements: snapshot.statements.get(id) ?? [],
        entriesById: snapshot.entriesById,
      },
      context,
    ),
  );
}

/** A button without effect is not disabled: it keeps the focus. */
function stepView(
  name: 'previous' | 'next',
  isPossible: boolean,
  step: () => void,
  {translate}: StoryContext,
): TemplateResult {
  return html`<button
    type="button"
    part="step"
    class="step ${name}"
    aria-label=${translate(`story.${name}`)}
    aria-disabled=${isPossible ? nothing : 'true'}
    @click=${() => isPossible && step()}
  >
    ${arrowView(name === 'previous' ? 'start' : 'end')}
  </button>`;
}
