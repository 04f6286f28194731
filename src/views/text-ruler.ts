/**
 * Measures texts in the font of an element: the width of a text and of its longest word. It adds up the widths of letters,
 * because these can be cached. Kerning makes a text narrower, if anything.
 */
export function textRuler(
  element: Element,
): (text: string) => {readonly width: number; readonly word: number} {
  const {fontStyle, fontWeight, fontSize, fontFamily, letterSpacing, wordSpacing} = getComputedStyle(element);
  const canvas = document.createElement('canvas').getContext('2d')!;
  canvas.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
  const spacing = (text: string): number => parseFloat(text) || 0;
  const widthOf = cached(
    (letter: string) =>
      canvas.measureText(letter).width + spacing(letterSpacing) + (letter === ' ' ? spacing(wordSpacing) : 0),
  );
  return (text) => {
    let [width, word, wordStart] = [0, 0, 0];
    for (const letter of text) {
      if (letter === ' ') wordStart = width + widthOf(' ');
      width += widthOf(letter);
      word = Math.max(word, width - wordStart);
    }
    return {width, word};
  };
}

/** Keeps each answer, for as long as the function is in use. */
export function cached<Key, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const values = new Map<Key, Value>();
  return (key) => {
    let value = values.get(key);
    if (value === undefined) values.set(key, (value = compute(key)));
    return value;
  };
}
