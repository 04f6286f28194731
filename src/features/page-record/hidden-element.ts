/**
 * Hides an element of the page. Several timelines can show the same element: it is visible again when the last of them
 * reveals it, so the count is kept at the element itself. A style and not `hidden`, which many style sheets override.
 */
export class HiddenElement {
  #element: HTMLElement | undefined;

  hide(element: Element): void {
    if (element === this.#element) return;
    this.reveal();
    if (!isStyled(element)) return;
    this.#element = element;
    const {dataset, style} = element;
    const count = countOf(element);
    if (count === 0) dataset[DISPLAY] = style.display;
    dataset[COUNT] = String(count + 1);
    style.setProperty('display', 'none', 'important');
  }

  reveal(): void {
    const element = this.#element;
    if (!element) return;
    this.#element = undefined;
    const {dataset, style} = element;
    const count = countOf(element) - 1;
    dataset[COUNT] = String(count);
    if (count > 0) return;
    style.display = dataset[DISPLAY] ?? '';
    if (element.getAttribute('style') === '') element.removeAttribute('style');
    Reflect.deleteProperty(dataset, COUNT);
    Reflect.deleteProperty(dataset, DISPLAY);
  }
}

const COUNT = 'dprkTimelines';
const DISPLAY = 'dprkDisplay';

/** All but elements of unknown XML. Not by class: an element from a frame has the classes of the frame's page. */
function isStyled(element: Element): element is HTMLElement {
  return 'style' in element && 'dataset' in element;
}

function countOf({dataset}: HTMLElement): number {
  return Number(dataset[COUNT] ?? 0);
}
