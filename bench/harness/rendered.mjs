// Whether a contender has really drawn something that can be read: a number alone can be wrong.

/** The least share of the picture that is not ground. */
const INK = 0.004;

export async function checkRendered(page, name, title) {
  const ink = await inkOf(page);
  const isThere = await page.getByText(title).first().isVisible();
  if (ink < INK || !isThere)
    throw new Error(`${name} draws nothing that can be read (ink ${ink}, ${isThere})`);
}

/** The share of pixels of another colour than the commonest. */
async function inkOf(page) {
  const picture = await page.screenshot();
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes]));
    const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
    canvas.drawImage(image, 0, 0);
    const pixels = new Uint32Array(canvas.getImageData(0, 0, image.width, image.height).data.buffer);
    const counts = new Map();
    for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
    return 1 - Math.max(...counts.values()) / pixels.length;
  }, picture.toString('base64'));
}
