/** Font, direction and colours of a picture, taken from the page. */
import type {PageStyle, Measure} from './shapes.js';

/** A picture is used outside the page, so its background does not depend on the page. */
const BACKGROUND = '#ffffff';
const [TEXT, MUTED, LINE, BAND] = ['#1a1a1a', '#595959', '#d9d9d9', '#f4f4f4'];
/** The minimum contrast of a mark with the background: WCAG 2.2, 1.4.11. */
const MIN_CONTRAST = 3;

type Colour = readonly [red: number, green: number, blue: number];

/** @param element an element in the timeline */
export function pageStyleOf(element: Element): PageStyle {
  const {direction, fontFamily} = getComputedStyle(element);
  const colours = new Map<string, string>();
  return {
    direction: direction === 'rtl' ? 'rtl' : 'ltr',
    fontFamily,
    background: BACKGROUND,
    text: TEXT,
    muted: MUTED,
    line: LINE,
    band: BAND,
    measure: measureIn(fontFamily),
    colourOf: (kind = 'own-kind') => {
      if (!colours.has(kind)) colours.set(kind, resolveColour(`var(--_${kind})`, element));
      return colours.get(kind)!;
    },
  };
}

function measureIn(fontFamily: string): Measure {
  const canvas = document.createElement('canvas').getContext('2d');
  const widths = new Map<string, number>();
  let lastFont = '';
  return (text, {size, weight}) => {
    const font = `${weight} ${size}px ${fontFamily}`;
    let width = widths.get(font + text);
    if (width === undefined) {
      // Setting a font takes longer than measuring a text.
      if (canvas && lastFont !== font) canvas.font = lastFont = font;
      width = canvas?.measureText(text).width ?? text.length * size * 0.6;
      widths.set(font + text, width);
    }
    return width;
  };
}

/** Resolves a CSS colour, for a light background, to a hexadecimal colour that every program can read. */
function resolveColour(colour: string, element: Element): string {
  const probe = document.createElement('span');
  // Colours relative to `currentColor` use this one. Set through CSSOM: a policy may forbid `style` attributes.
  Object.assign(probe.style, {color: TEXT, colorScheme: 'light', forcedColorAdjust: 'none'});
  const child = document.createElement('span');
  child.style.color = `color-mix(in srgb, ${colour}, ${colour})`;
  probe.append(child);
  element.append(probe);
  const computed = getComputedStyle(child).color;
  probe.remove();
  return toHex(darken(channels(computed)));
}

/** Parses `color(srgb 0.04 0.43 0.31)` or, from engines without `color-mix()`, `rgb(26, 26, 26)`. Blends alpha with white. */
function channels(computed: string): Colour {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (computed.match(/-?[\d.]+(e-?\d+)?/g) ?? []).map(Number);
  const max = computed.startsWith('color') ? 1 : 255;
  const onWhite = (value: number): number => Math.min(1, Math.max(0, 1 - alpha * (1 - value / max)));
  return [onWhite(red), onWhite(green), onWhite(blue)];
}

/** Darkens a colour until it has the minimum contrast: it may be meant for a dark page. */
function darken(colour: Colour): Colour {
  const [red, green, blue] = colour.map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  ) as unknown as Colour;
  const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  return 1.05 / (luminance + 0.05) >= MIN_CONTRAST
    ? colour
    : darken(colour.map((value) => value * 0.9) as unknown as Colour);
}

function toHex(colour: Colour): string {
  return `#${colour
    .map((value) =>
      Math.round(value * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}
