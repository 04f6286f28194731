import type {LitElement} from 'lit';
import type {Entry, TimelineDocument} from '../data/schema.js';
import type {ViewModel} from '../views/view-model.js';
import {TimelineChangeEvent, TimelineSelectEvent} from './events.js';

export type UserActionsHost = LitElement &
  Record<TimelineChangeEvent['property'], unknown> & {selected: string | null | undefined};

/** Ways to show an entry that is not rendered. Each is set when its feature has loaded. */
interface Reveal {
  /** For an entry that a filter or the limit hides. */
  filters?: {readonly showEntry: (id: string) => Promise<void>} | undefined;
  /** For an entry in a section of a long list that is not rendered yet. */
  sections?: {readonly revealEntry: (id: string) => void} | undefined;
}

/** What the reader does. It sets properties of the element, never attributes, and is reported by events. */
export class UserActions {
  readonly host: UserActionsHost;
  /** The entries whose sources are open, by id. */
  readonly opened = new Set<string>();
  /** The view model that is shown. */
  view: ViewModel | undefined;
  readonly reveal: Reveal = {};
  /** The entry that the reader selected last. */
  #selected: string | undefined;
  /** Whether a control shows already what the reader has done: the next update may follow the next paint. */
  #isPressShown = false;
  /** The selected entry whose sources have been opened: the reader may close them again. */
  #openedFor: string | undefined;

  constructor(host: UserActionsHost) {
    this.host = host;
  }

  readonly results = () => this.view?.results;

  readonly change = (property: TimelineChangeEvent['property'], value: unknown): void => {
    if (this.#has(property, value)) return;
    Object.assign(this.host, {[property]: value});
    this.#isPressShown = this.host.isUpdatePending;
    this.host.dispatchEvent(new TimelineChangeEvent(property, value));
  };

  /** Whether the next update may follow the next paint. Asked once an update. */
  takeShownPress(): boolean {
    const isShown = this.#isPressShown;
    this.#isPressShown = false;
    return isShown;
  }

  /**
   * Selects an entry. False if a handler of the page cancels the event or selects another entry.
   * @param isPressShown whether the control shows at once that the entry is selected
   */
  readonly select = (id: string, isPressShown = false): boolean => {
    const entry = this.#entry(id);
    const {selected} = this.host;
    if (!entry || !this.host.dispatchEvent(new TimelineSelectEvent(entry))) return false;
    if (this.host.selected === selected) this.host.selected = this.#selected = id;
    this.#isPressShown = isPressShown && this.host.isUpdatePending;
    return this.host.selected === id;
  };

  /** Clears the reader's selection if a new record does not contain the entry. A selection that the page set stays. */
  readonly checkSelection = ({entries}: TimelineDocument): void => {
    const {selected} = this.host;
    if (selected === undefined || selected !== this.#selected) return;
    if (!entries.some(({id}) => id === selected)) this.host.selected = this.#selected = undefined;
  };

  /** Opens the sources of a newly selected entry, also if it was selected before there was a record. */
  openSources(selected: string | undefined): void {
    if (selected === this.#openedFor) return;
    this.#openedFor = selected;
    if (selected !== undefined) this.opened.add(selected);
  }

  /** Closes the entry that a layout shows in its panel. Unlike a chip, no control shows the press: the update follows at once. */
  readonly close = (): void => {
    this.change('selected', undefined);
    this.#isPressShown = false;
  };

  /** Goes to the entry of a link. Clears what hides it: the day, filters or the limit. */
  readonly follow = async (id: string): Promise<void> => {
    if (this.host.asOf && !this.#entry(id)) {
      this.change('asOf', undefined);
      await this.host.updateComplete;
    }
    if (!this.select(id)) return;
    await this.host.updateComplete;
    if (await this.focusEntry(id)) return;
    await this.reveal.filters?.showEntry(id);
    await this.focusEntry(id);
  };

  /** Focuses an entry. @returns whether the entry is rendered */
  readonly focusEntry = async (id: string): Promise<boolean> => {
    if (!this.#article(id)) this.reveal.sections?.revealEntry(id);
    await this.host.updateComplete;
    const article = this.#article(id);
    if (article) showAndFocus(article);
    return article !== null;
  };

  /** Whether a property has a value already, because it is set or by default. */
  #has(property: TimelineChangeEvent['property'], value: unknown): boolean {
    return value === (this.host[property] ?? this.view?.options[property]);
  }

  /** The entry, if it is on the record by the shown day. */
  #entry(id: string): Entry | undefined {
    return this.view?.results.snapshot.entriesById.get(id);
  }

  #article(id: string): HTMLElement | null {
    // A slide that is not shown cannot have the focus.
    return this.host.renderRoot.querySelector(`#e-${CSS.escape(id)}:not([inert] *)`);
  }
}

/**
 * Scrolls if part of the entry is out of view. Of one that is about as high as the window, or higher, the start has to be
 * in view. In a frame that is as high as its content, only the pages around it scroll.
 */
function showAndFocus(article: HTMLElement): void {
  const {top, bottom, height} = article.getBoundingClientRect();
  const isInView = top >= 0 && bottom <= innerHeight;
  article.focus({preventScroll: true});
  article.scrollIntoView({block: isInView ? 'nearest' : height > innerHeight * 0.8 ? 'start' : 'center'});
}
