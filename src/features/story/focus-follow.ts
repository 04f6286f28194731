/** Moves the focus along with the slides: from the old slide to the new one, and from nowhere else. */
export class FocusFollow {
  #place: 'slide' | 'navigator' | undefined;

  /** Before an update. */
  remember(root: ShadowRoot | null): void {
    const focused = root?.activeElement;
    this.#place = focused?.closest('.slide')
      ? 'slide'
      : focused?.closest('.navigator')
        ? 'navigator'
        : undefined;
  }

  /** Whether assistive technology announces a new slide by itself: as the focus, or as the value of the slider. */
  get isAnnounced(): boolean {
    return this.#place !== undefined;
  }

  /** After an update. */
  follow(story: HTMLElement): void {
    if (this.#place !== 'slide') return;
    const current = story.querySelector<HTMLElement>('.slide:not([inert])')!;
    const {activeElement} = story.getRootNode() as ShadowRoot;
    if (!current.contains(activeElement)) current.focus({preventScroll: true});
  }
}
