/**
 * The pictures, films and sounds of slides. Browsers do not load a picture beside the slide in view, so that a swipe would show
 * an empty place; and they go on playing what is out of view.
 */
export class SlideMedia {
  #isNear = false;
  #story: HTMLElement | undefined;
  /** How often an embedded page was left, by the id of its entry. */
  readonly #left = new Map<string, number>();
  readonly #observer = new IntersectionObserver(
    (entries) => {
      this.#isNear = entries.at(-1)!.isIntersecting;
      this.#loadPictures();
    },
    {rootMargin: '100% 0%'},
  );

  watch(story: HTMLElement): void {
    this.#story = story;
    this.#observer.observe(story);
  }

  stop(): void {
    this.#observer.disconnect();
  }

  /** After an update. */
  update(): void {
    this.#loadPictures();
    for (const player of this.#story!.querySelectorAll<HTMLMediaElement>('[inert] :is(video, audio)'))
      player.pause();
  }

  /** The reader leaves a slide. An embedded page can only be stopped by taking it away. */
  leave(id: string): void {
    if (this.#story?.querySelector(`#e-${CSS.escape(id)} iframe`))
      this.#left.set(id, (this.#left.get(id) ?? 0) + 1);
  }

  /** Changes when the slide has to be made anew. */
  keyOf(id: string): string {
    return `${id} ${this.#left.get(id) ?? 0}`;
  }

  /** The slides in the document are those in view and beside it; but not before the story itself is near. */
  #loadPictures(): void {
    if (!this.#isNear) return;
    for (const picture of this.#story!.querySelectorAll<HTMLImageElement>('.slide img[loading="lazy"]'))
      picture.loading = 'eager';
  }
}
