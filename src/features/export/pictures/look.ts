/** What a picture takes from the page it is made on: its font, its direction, its colours. */
import type {Look, Measure} from './shapes.js';

/** A picture is taken elsewhere: it has a ground of its own, and on it all has to be seen. */
const BACKGROUND = '#ffffff';
const [INK, MUTED, LINE] = ['#1a1a1a', '#595959', '#d9d9d9'];
/** The least contrast of a mark: WCAG 2.2, 1.4.11. */
const CONTRAST = 3;

type Colour = readonly [red: number, green: number, blue: number];

/** @param element any within the timeline */
export function lookOf(element: Element): Look {
  const {direction, fontFamily} = getComputedStyle(element);
  const known = new Map<string, string>();
  return {
    direction: direction === 'rtl' ? 'rtl' : 'ltr',
    fontFamily,
    background: BACKGROUND,
    text: INK,
    muted: MUTED,
    line: LINE,
    measure: rulerOf(fontFamily),
    colourOf: (kind = 'own-kind') => {
      if (!known.has(kind)) known.set(kind, resolved(`var(--_${kind})`, element));
      return known.get(kind)!;
    },
  };
}

function rulerOf(fontFamily: string): Measure {
  const pen = document.createElement('canvas').getContext('2d');
  const known = new Map<string, number>();
  let last = '';
  return (text, {size, weight}) => {
    const font = `${weight} ${size}px ${fontFamily}`;
    let width = known.get(font + text);
    if (width === undefined) {
      // To set a font costs more than to measure with it.
      if (pen && last !== font) pen.font = last = font;
      known.set(font + text, (width = pen?.measureText(text).width ?? text.length * size * 0.6));
    }
    return width;
  };
}

/** What a colour of the page comes to, on a light ground, as a literal that every program knows. */
function resolved(colour: string, element: Element): string {
  const probe = document.createElement('span');
  // Colours that follow the text follow this one. CSSOM: a policy may forbid styles that stand in markup.
  Object.assign(probe.style, {color: INK, colorScheme: 'light', forcedColorAdjust: 'none'});
  const child = document.createElement('span');
  child.style.color = `color-mix(in srgb, ${colour}, ${colour})`;
  probe.append(child);
  element.append(probe);
  const computed = getComputedStyle(child).color;
  probe.remove();
  return hex(darkened(channels(computed)));
}

/** Of `color(srgb 0.04 0.43 0.31)`, or, where colours are not mixed, of `rgb(26, 26, 26)`. */
function channels(computed: string): Colour {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (computed.match(/-?[\d.]+(e-?\d+)?/g) ?? []).map(Number);
  const most = computed.startsWith('color') ? 1 : 255;
  const onWhite = (value: number): number => Math.min(1, Math.max(0, 1 - alpha * (1 - value / most)));
  return [onWhite(red), onWhite(green), onWhite(blue)];
}

/** A colour that a page has set for a dark ground would not be seen. */
function darkened(colour: Colour): Colour {
  const [red, green, blue] = colour.map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  ) as unknown as Colour;
  const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  return 1.05 / (luminance + 0.05) >= CONTRAST
    ? colour
    : darkened(colour.map((value) => value * 0.9) as unknown as Colour);
}

function hex(colour: Colour): string {
  return `#${colour
    .map((value) =>
      Math.round(value * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}
