import {plainText} from '../calendar/ics-text.js';
import {FILLED_STANDINGS, isDashed, SHAPES} from '../../../views/marks.js';
import {physicalX, HALO, type PathShape, type Picture, type MarkShape, type TextShape} from './shapes.js';

const NAMESPACE = 'http://www.w3.org/2000/svg';

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** A picture as SVG that depends on nothing in the page: no styles, variables or links. */
export function svgText(picture: Picture): string {
  const {width, height, lang, fontFamily, title} = picture;
  const root = node('svg', {
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    lang,
    'font-family': fontFamily,
    role: 'img',
  });
  const titleNode = node('title', {});
  titleNode.textContent = xmlText(title);
  // Texts are on top of everything else, with a halo.
  const texts = node('g', {
    stroke: picture.background,
    'stroke-width': HALO,
    'stroke-linejoin': 'round',
    'paint-order': 'stroke',
  });
  root.append(titleNode, node('rect', {width, height, fill: picture.background}));
  for (const shape of picture.shapes) {
    if ('text' in shape) texts.append(textNode(shape, picture));
    else root.append('points' in shape ? pathNode(shape, picture) : markNode(shape, picture));
  }
  root.append(texts);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(root)}\n`;
}

function pathNode({points, closed, fill, stroke, dash}: PathShape, picture: Picture): SVGElement {
  const path = points.map(([x, y]) => `${round(physicalX(x, picture))},${round(y)}`);
  return node(closed ? 'polygon' : 'polyline', {
    points: path.join(' '),
    fill: fill ?? 'none',
    stroke,
    'stroke-dasharray': dash?.join(' '),
  });
}

function markNode({mark, standing, x, y, size, colour}: MarkShape, picture: Picture): SVGElement {
  const [outline, sign = ''] = SHAPES[mark];
  const left = picture.direction === 'rtl' ? physicalX(x + size, picture) : x;
  const group = node('g', {transform: `translate(${round(left)} ${round(y)}) scale(${size / 16})`});
  if (FILLED_STANDINGS.has(standing))
    group.append(node('path', {d: outline + sign, fill: colour, 'fill-rule': 'evenodd'}));
  else {
    group.append(
      node('path', {
        d: outline,
        fill: picture.background,
        stroke: colour,
        'stroke-width': 1.5,
        'stroke-dasharray': isDashed(standing) ? '2.4 1.9' : undefined,
      }),
      node('path', {d: sign, fill: colour}),
    );
  }
  return group;
}

function textNode({text, lang, direction, x, y, style}: TextShape, picture: Picture): SVGElement {
  const element = node('text', {
    x: round(physicalX(x, picture)),
    y: round(y),
    fill: style.colour,
    'font-size': style.size,
    'font-weight': style.weight,
    // `text-anchor` depends on the direction of the text: a text of the other direction is anchored at its end.
    direction: direction === 'rtl' ? direction : undefined,
    'text-anchor': direction === picture.direction ? undefined : 'end',
    lang,
  });
  element.textContent = xmlText(text);
  return element;
}

function node(name: string, attributes: Attributes): SVGElement {
  const element = document.createElementNS(NAMESPACE, name);
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined) element.setAttribute(key, String(value));
  return element;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Removes characters that XML forbids: control characters and two noncharacters. */
function xmlText(text: string): string {
  return plainText(text).replace(/[\uFFFE\uFFFF]/g, '');
}
