import {TooLargeError} from '../too-large.js';
import {FILLED_STANDINGS, isDashed, SHAPES} from '../../../views/marks.js';
import {
  physicalX,
  HALO,
  type Paint,
  type PathShape,
  type Picture,
  type MarkShape,
  type TextShape,
} from './shapes.js';

/** Pixels per px, for dense screens and for print. */
const SCALE = 2;
/** Below this, texts are less than 10 pixels high: nobody can read them. */
const MIN_SCALE = 0.75;
/** The limits of all engines: WebKit has the lowest number of pixels, Chromium the shortest side. */
const [MAX_PIXELS, MAX_SIDE] = [16_777_216, 16_384];

/**
 * A picture as PNG. Drawn directly, not from an SVG image: a policy may forbid images of every address, even `blob:`.
 * Rejects if the browser cannot draw it.
 * @throws TooLargeError if its texts would be too small to read
 */
export function pngBlob(picture: Picture): Promise<Blob> {
  const {width, height} = picture;
  const scale = Math.min(SCALE, Math.sqrt(MAX_PIXELS / (width * height)), MAX_SIDE / Math.max(width, height));
  if (scale < MIN_SCALE) throw new TooLargeError(`${height} px are too high for pixels`, 'tooHigh');
  const canvas = document.createElement('canvas');
  canvas.width = Math.floor(width * scale);
  canvas.height = Math.floor(height * scale);
  const context = canvas.getContext('2d');
  if (!context) return Promise.reject(new Error('no canvas'));
  context.scale(scale, scale);
  context.fillStyle = picture.background;
  context.fillRect(0, 0, width, height);
  for (const shape of picture.shapes) {
    if ('points' in shape) drawPath(shape, picture, context);
    else if ('mark' in shape) drawMark(shape, picture, context);
  }
  // Texts are on top of everything else.
  for (const shape of picture.shapes) if ('text' in shape) drawText(shape, picture, context);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('too large'))));
  });
}

function drawPath(
  {points, closed, fill, stroke, dash = []}: PathShape,
  picture: Picture,
  context: CanvasRenderingContext2D,
): void {
  const path = new Path2D();
  for (const [x, y] of points) path.lineTo(physicalX(x, picture), y);
  if (closed) path.closePath();
  context.lineWidth = 1;
  paint(context, path, {fill, stroke, dash});
}

function drawMark(
  {mark, standing, x, y, size, colour}: MarkShape,
  picture: Picture,
  context: CanvasRenderingContext2D,
): void {
  const [outline, sign = ''] = SHAPES[mark];
  context.save();
  context.translate(picture.direction === 'rtl' ? physicalX(x + size, picture) : x, y);
  context.scale(size / 16, size / 16);
  context.lineWidth = 1.5;
  if (FILLED_STANDINGS.has(standing)) paint(context, new Path2D(outline + sign), {fill: colour});
  else {
    const dash = isDashed(standing) ? [2.4, 1.9] : [];
    paint(context, new Path2D(outline), {fill: picture.background, stroke: colour, dash});
    paint(context, new Path2D(sign), {fill: colour});
  }
  context.restore();
}

function drawText(
  {text, direction, x, y, style}: TextShape,
  picture: Picture,
  context: CanvasRenderingContext2D,
): void {
  context.font = `${style.weight} ${style.size}px ${picture.fontFamily}`;
  context.direction = direction;
  context.textAlign = picture.direction === 'rtl' ? 'right' : 'left';
  context.lineJoin = 'round';
  context.lineWidth = HALO;
  context.strokeStyle = picture.background;
  context.setLineDash([]);
  context.strokeText(text, physicalX(x, picture), y);
  context.fillStyle = style.colour;
  context.fillText(text, physicalX(x, picture), y);
}

function paint(context: CanvasRenderingContext2D, path: Path2D, {fill, stroke, dash = []}: Paint): void {
  context.setLineDash([...dash]);
  if (fill) {
    context.fillStyle = fill;
    context.fill(path, 'evenodd');
  }
  if (stroke) {
    context.strokeStyle = stroke;
    context.stroke(path);
  }
}
