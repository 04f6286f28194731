/** The picture of a list item. */
import {isAddress} from '../../data/address.js';
import {emojiOf} from './emoji.js';
import {leadsToSource} from './links.js';
import {read, textOf} from './text.js';

export interface Picture {
  readonly src: string;
  readonly alt: string;
  /** Title, caption and link are known only where they are marked. */
  readonly title?: string;
  readonly caption?: string;
  readonly link?: string | undefined;
  readonly credit: string;
  /** In px; undefined if the page does not say. */
  readonly width: number | undefined;
  readonly height: number | undefined;
}

/** Whether a record can have the image: pages load some later, and have a `data:` address in their place. */
export function isPicture(image: Element): boolean {
  const address = image.getAttribute('src')?.trim() ?? '';
  return address !== '' && isAddress(address) && emojiOf(image) === undefined;
}

/** The first picture in an element. */
export function imageIn(root: Element): Element | undefined {
  return read(root, 'img[src]').find(isPicture);
}

/** The caption of the figure that a picture or a table is in. @param root what the figure must be in */
export function captionOf(content: Element, root: Node): Element | undefined {
  const figure = content.closest('figure');
  if (!figure || !root.contains(figure)) return undefined;
  return read(figure, 'figcaption').find((caption) => caption.closest('figure') === figure);
}

export function pictureOf(item: Element): Picture | undefined {
  const image = imageIn(item);
  if (!image) return undefined;
  const caption = captionOf(image, item);
  return {
    src: image.getAttribute('src')!.trim(),
    alt: image.getAttribute('alt')?.trim() ?? '',
    credit: caption ? textOf(caption) : '',
    width: pixels(image.getAttribute('width')),
    height: pixels(image.getAttribute('height')),
  };
}

/** The picture with the parts of its caption. After some sanitizers they are not marked: then it is all credit. */
export function markedPicture(item: Element): Picture | undefined {
  const picture = pictureOf(item);
  const caption = picture && captionOf(imageIn(item)!, item);
  if (!picture || !caption?.hasAttribute('data-marked')) return picture;
  const text = (mark: string) =>
    read(caption, mark)
      .map((part) => textOf(part))
      .join(' ');
  const link = read(caption, 'a[href]').find(leadsToSource);
  return {
    ...picture,
    title: text('[data-title]'),
    caption: text('[data-caption]'),
    credit: text('[data-credit]'),
    link: link?.getAttribute('href') ?? undefined,
  };
}

function pixels(value: string | null): number | undefined {
  return value !== null && /^[1-9]\d*$/.test(value) ? Number(value) : undefined;
}
