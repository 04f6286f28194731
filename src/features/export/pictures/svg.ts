/** A picture as SVG, with nothing in it that another program would have to ask the page for. */
import {plain} from '../calendar/ics-text.js';
import {FILLED_STANDINGS, isDashed, SHAPES} from '../../../views/marks.js';
import {across, directionOf, HALO, type Outline, type Picture, type Sign, type Words} from './shapes.js';

const NAMESPACE = 'http://www.w3.org/2000/svg';

type Values = Readonly<Record<string, string | number | undefined>>;

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
  const name = node('title', {});
  name.textContent = legal(title);
  // Over all else, and clear of it.
  const texts = node('g', {
    stroke: picture.background,
    'stroke-width': HALO,
    'stroke-linejoin': 'round',
    'paint-order': 'stroke',
  });
  root.append(name, node('rect', {width, height, fill: picture.background}));
  for (const shape of picture.shapes) {
    if ('text' in shape) texts.append(textNode(shape, picture));
    else root.append('points' in shape ? outlineNode(shape, picture) : signNode(shape, picture));
  }
  root.append(texts);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(root)}\n`;
}

function outlineNode({points, closed, fill, stroke, dash}: Outline, picture: Picture): SVGElement {
  const path = points.map(([x, y]) => `${rounded(across(x, picture))},${rounded(y)}`);
  return node(closed ? 'polygon' : 'polyline', {
    points: path.join(' '),
    fill: fill ?? 'none',
    stroke,
    'stroke-dasharray': dash?.join(' '),
  });
}

function signNode({mark, standing, x, y, size, colour}: Sign, picture: Picture): SVGElement {
  const [outline, sign = ''] = SHAPES[mark];
  const left = picture.direction === 'rtl' ? across(x + size, picture) : x;
  const group = node('g', {transform: `translate(${rounded(left)} ${rounded(y)}) scale(${size / 16})`});
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

function textNode({text, lang, x, y, style}: Words, picture: Picture): SVGElement {
  const own = directionOf(text);
  const element = node('text', {
    x: rounded(across(x, picture)),
    y: rounded(y),
    fill: style.colour,
    'font-size': style.size,
    'font-weight': style.weight,
    // A text begins at its start edge whichever way it runs itself.
    direction: own === 'rtl' ? own : undefined,
    'text-anchor': own === picture.direction ? undefined : 'end',
    lang,
  });
  element.textContent = legal(text);
  return element;
}

function node(name: string, values: Values): SVGElement {
  const element = document.createElementNS(NAMESPACE, name);
  for (const [key, value] of Object.entries(values))
    if (value !== undefined) element.setAttribute(key, String(value));
  return element;
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Of what XML does not let stand, a text can have control characters and these two. */
function legal(text: string): string {
  return plain(text).replace(/[\uFFFE\uFFFF]/g, '');
}
