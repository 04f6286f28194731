import {expect} from '@open-wc/testing';
import {show} from '../support/harness.js';

type Rgb = readonly [red: number, green: number, blue: number];

const canvas = new OffscreenCanvas(1, 1).getContext('2d', {willReadFrequently: true})!;

/** A colour as it is seen on a ground, whatever notation the engine computes. */
function seen(color: string, ground: string): Rgb {
  canvas.globalCompositeOperation = 'copy';
  canvas.fillStyle = ground;
  canvas.fillRect(0, 0, 1, 1);
  canvas.globalCompositeOperation = 'source-over';
  canvas.fillStyle = color;
  canvas.fillRect(0, 0, 1, 1);
  const [red, green, blue] = canvas.getImageData(0, 0, 1, 1).data;
  return [red!, green!, blue!];
}

/** Relative luminance as in WCAG 2. */
function luminance(color: Rgb): number {
  const [red, green, blue] = color.map((channel) => {
    const value = channel / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function contrast(color: string, ground: string): number {
  const [a, b] = [luminance(seen(color, ground)), luminance(seen(ground, ground))];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

const hex = (channels: readonly number[]) =>
  `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
const GREYS = Array.from({length: 18}, (_, index) => hex([index * 15, index * 15, index * 15]));
const STEPS = [0, 85, 170, 255];
const COLOURS = STEPS.flatMap((red) =>
  STEPS.flatMap((green) => STEPS.map((blue) => hex([red, green, blue]))),
);
const ALL = [...GREYS, ...COLOURS, '#fffdf5', '#f5efe0', '#1a1a2e', '#595959'];
const PAIRS = ALL.flatMap((text) => ALL.map((ground) => [text, ground] as const)).filter(
  ([text, ground]) => contrast(text, ground) >= 7,
);

describe('on every page whose text has a contrast of 7:1', () => {
  it('secondary text has 4.5:1 in a selected entry too', async () => {
    const timeline = await show('selected="nis-confirms-combat"');
    const entry = timeline.entry('South Korea’s intelligence service');
    const box = timeline.element.parentElement!;
    const faults: string[] = [];
    for (const [text, ground] of PAIRS) {
      Object.assign(box.style, {color: text, backgroundColor: ground});
      const tinted = hex(seen(getComputedStyle(entry).backgroundColor, ground));
      const ratio = contrast(getComputedStyle(timeline.part('meta', entry)!).color, tinted);
      if (ratio < 4.5) faults.push(`${text} on ${ground}: ${ratio.toFixed(2)}`);
    }
    expect(faults.slice(0, 20), `${faults.length} of ${PAIRS.length}`).to.deep.equal([]);
  });

  it('secondary text and placeholders have 4.5:1, and borders 3:1', async () => {
    expect(PAIRS.length).to.be.above(500);
    const timeline = await show();
    const box = timeline.element.parentElement!;
    const style = (element: Element, pseudo?: string) => getComputedStyle(element, pseudo);
    const faults: string[] = [];
    for (const [text, ground] of PAIRS) {
      Object.assign(box.style, {color: text, backgroundColor: ground});
      const found = {
        muted: contrast(style(timeline.part('description')!).color, ground) / 4.5,
        placeholder: contrast(style(timeline.searchField()!, '::placeholder').color, ground) / 4.5,
        border: contrast(style(timeline.part('search')!).borderBlockStartColor, ground) / 3,
      };
      for (const [name, ratio] of Object.entries(found)) {
        if (ratio < 1) faults.push(`${name} of ${text} on ${ground}: ${ratio.toFixed(3)} of what it needs`);
      }
    }
    expect(faults.slice(0, 20), `${faults.length} of ${PAIRS.length}`).to.deep.equal([]);
  });
});
