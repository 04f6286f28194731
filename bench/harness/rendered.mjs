// Checks that a contender shows readable entries: its own count may be wrong.

/** The minimum share of pixels that do not have the colour of the background. */
const MIN_INK = 0.004;

export async function checkRendered(page, name, title) {
  const ink = await inkOf(page);
  const isVisible = await page.getByText(title).first().isVisible();
  if (ink < MIN_INK || !isVisible)
    throw new Error(`${name} shows no readable entry (ink: ${ink}, title visible: ${isVisible})`);
}

/** The share of pixels that do not have the most frequent colour. */
async function inkOf(page) {
  const screenshot = await page.screenshot();
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes]));
    const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
    canvas.drawImage(image, 0, 0);
    const pixels = new Uint32Array(canvas.getImageData(0, 0, image.width, image.height).data.buffer);
    const counts = new Map();
    for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
    return 1 - Math.max(...counts.values()) / pixels.length;
  }, screenshot.toString('base64'));
}
