/** In which direction what is drawn runs, letter by letter. */

interface Letter {
  readonly letter: string;
  readonly rect: DOMRect;
}

/** The letters of a node that are drawn, in the order they are read. */
export function lettersIn(node: Node): Letter[] {
  const texts = document.createNodeIterator(node, NodeFilter.SHOW_TEXT);
  const letters: Letter[] = [];
  for (let text; (text = texts.nextNode() as Text | null);) {
    if (!text.parentElement!.closest('.visually-hidden, textarea')) letters.push(...lettersOf(text));
  }
  return letters;
}

/** The first place where a letter stands left of the one before it in its line; empty where all run to the right. */
export function firstTurn(node: Node): string {
  const letters = lettersIn(node);
  const index = letters.findIndex(({rect}, at) => {
    const before = letters[at - 1]?.rect;
    return before && isSameLine(before, rect) && rect.left < before.left - 1;
  });
  return index < 0
    ? ''
    : letters
        .slice(Math.max(0, index - 20), index + 20)
        .map(({letter}) => letter)
        .join('');
}

/** Letters that are cut off, or outside their box, have a rectangle, too. */
function lettersOf(text: Text): Letter[] {
  const range = document.createRange();
  return text.data.split(/(?=.)/s).flatMap((letter, index) => {
    range.setStart(text, index);
    range.setEnd(text, index + 1);
    const [rect] = range.getClientRects();
    return rect && rect.width > 0 && letter.trim() !== '' ? [{letter, rect}] : [];
  });
}

/** Whether they overlap vertically by more than half of the smaller height. */
function isSameLine(a: DOMRect, b: DOMRect): boolean {
  return Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > Math.min(a.height, b.height) / 2;
}
