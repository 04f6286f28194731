import {expect} from '@open-wc/testing';
import {textRuler} from '../../src/views/text-ruler.js';
import {aBox} from '../support/harness.js';

const TEXTS = ['Officials confirm', 'AVAVA To. We 1,234', '국정원, 북한군 전투 참여 확인', ' 13 Nov 2024'];
const STYLES = [
  'font: 14px sans-serif',
  'font: italic 700 20px serif',
  'letter-spacing: 2px; word-spacing: 5px',
];

function anElement(style: string, text = ''): HTMLElement {
  const element = aBox({style: `inline-size: max-content; white-space: pre; ${style}`});
  element.textContent = text;
  return element;
}

describe('a ruler for texts', () => {
  for (const style of STYLES) {
    it(`measures as the page does, or a little more: ${style}`, () => {
      for (const text of TEXTS) {
        const element = anElement(style, text);
        const {width} = element.getBoundingClientRect();
        // What labels add for rounding.
        expect(1.015 * textRuler(element)(text).width + 1, text).to.be.within(width, 1.15 * width + 2);
      }
    });
  }

  it('measures each word with the blank before it', () => {
    const rule = textRuler(anElement('font: 14px sans-serif'));
    const parts = ['to', ' announce', ' it'].map((part) => rule(part).width);
    expect(rule('to announce it').words).to.deep.equal(parts);
    expect(rule('').words).to.deep.equal([0]);
  });
});
