/** A picture as PNG, drawn stroke by stroke: a policy may forbid images of any address, `blob:` and `data:` among them. */
import {FILLED_STANDINGS, isDashed, SHAPES} from '../../../views/marks.js';
import {across, directionOf, HALO, type Outline, type Picture, type Sign, type Words} from './shapes.js';

/** For dense screens and for print. */
const SCALE = 2;
/** What every engine can draw: WebKit the fewest px in all, Chromium the shortest side. */
const [MOST_PIXELS, LONGEST] = [16_777_216, 16_384];

/** Rejects where the picture cannot be drawn. */
export function pngBlob(picture: Picture): Promise<Blob> {
  const {width, height} = picture;
  const scale = Math.min(SCALE, Math.sqrt(MOST_PIXELS / (width * height)), LONGEST / Math.max(width, height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.floor(width * scale);
  canvas.height = Math.floor(height * scale);
  const pen = canvas.getContext('2d');
  if (!pen) return Promise.reject(new Error('no canvas'));
  pen.scale(scale, scale);
  pen.fillStyle = picture.background;
  pen.fillRect(0, 0, width, height);
  // Texts over all else, and clear of it.
  for (const shape of picture.shapes) {
    if ('points' in shape) drawOutline(shape, picture, pen);
    else if ('mark' in shape) drawSign(shape, picture, pen);
  }
  for (const shape of picture.shapes) if ('text' in shape) drawText(shape, picture, pen);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('too large'))));
  });
}

function drawOutline(
  {points, closed, fill, stroke, dash = []}: Outline,
  picture: Picture,
  pen: CanvasRenderingContext2D,
): void {
  const path = new Path2D();
  for (const [x, y] of points) path.lineTo(across(x, picture), y);
  if (closed) path.closePath();
  pen.lineWidth = 1;
  paint(pen, path, {fill, stroke, dash});
}

function drawSign(
  {mark, standing, x, y, size, colour}: Sign,
  picture: Picture,
  pen: CanvasRenderingContext2D,
): void {
  const [outline, sign = ''] = SHAPES[mark];
  pen.save();
  pen.translate(picture.direction === 'rtl' ? across(x + size, picture) : x, y);
  pen.scale(size / 16, size / 16);
  pen.lineWidth = 1.5;
  if (FILLED_STANDINGS.has(standing)) paint(pen, new Path2D(outline + sign), {fill: colour});
  else {
    const dash = isDashed(standing) ? [2.4, 1.9] : [];
    paint(pen, new Path2D(outline), {fill: picture.background, stroke: colour, dash});
    paint(pen, new Path2D(sign), {fill: colour});
  }
  pen.restore();
}

function drawText({text, x, y, style}: Words, picture: Picture, pen: CanvasRenderingContext2D): void {
  pen.font = `${style.weight} ${style.size}px ${picture.fontFamily}`;
  pen.direction = directionOf(text);
  pen.textAlign = picture.direction === 'rtl' ? 'right' : 'left';
  pen.lineJoin = 'round';
  pen.lineWidth = HALO;
  pen.strokeStyle = picture.background;
  pen.setLineDash([]);
  pen.strokeText(text, across(x, picture), y);
  pen.fillStyle = style.colour;
  pen.fillText(text, across(x, picture), y);
}

interface Paint extends Pick<Outline, 'fill' | 'stroke'> {
  readonly dash?: readonly number[];
}

function paint(pen: CanvasRenderingContext2D, path: Path2D, {fill, stroke, dash = []}: Paint): void {
  pen.setLineDash([...dash]);
  if (fill) {
    pen.fillStyle = fill;
    pen.fill(path, 'evenodd');
  }
  if (stroke) {
    pen.strokeStyle = stroke;
    pen.stroke(path);
  }
}
