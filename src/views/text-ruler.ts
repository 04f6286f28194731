/**
 * Measures texts in the font of an element: the width of a text, and of its words, each with the blank before it. It adds
 * up the widths of letters, because these can be cached. Kerning makes a text narrower, if anything.
 */
export function textRuler(
  element: Element,
): (text: string) => {readonly width: number; readonly words: readonly number[]} {
  const {fontStyle, fontWeight, fontSize, fontFamily, letterSpacing, wordSpacing} = getComputedStyle(element);
  const canvas = document.createElement('canvas').getContext('2d')!;
  canvas.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
  const spacing = (text: string): number => parseFloat(text) || 0;
  const widthOf = cached(
    (letter: string) =>
      canvas.measureText(letter).width + spacing(letterSpacing) + (letter === ' ' ? spacing(wordSpacing) : 0),
  );
  return (text) => {
    const words = [0];
    for (const letter of text) {
      if (letter === ' ') words.push(0);
      words[words.length - 1]! += widthOf(letter);
    }
    return {width: words.reduce((sum, word) => sum + word, 0), words};
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
