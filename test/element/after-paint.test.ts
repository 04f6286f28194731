import {expect} from '@open-wc/testing';
import {afterPaint} from '../../src/element/after-paint.js';

const frame = () => new Promise<void>((resolve) => requestAnimationFrame(() => resolve()));

function anElement(): HTMLElement {
  const element = document.createElement('div');
  element.attachShadow({mode: 'open'}).innerHTML = '<button>Press</button>';
  document.body.append(element);
  return element;
}

describe('an update after the paint', () => {
  it('comes once, and not before the next frame', async () => {
    let count = 0;
    const done = afterPaint(anElement(), () => (count += 1));
    await Promise.resolve();
    expect(count).to.equal(0);
    expect(await done).to.equal(1);
    await frame();
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(count).to.equal(1);
  });

  it('comes before the next press, whose handler finds it done', async () => {
    const element = anElement();
    const button = element.shadowRoot!.querySelector('button')!;
    const seen: number[] = [];
    let count = 0;
    button.addEventListener('click', () => seen.push(count));
    const done = afterPaint(element, () => (count += 1));
    button.click();
    button.click();
    expect(seen).to.deep.equal([1, 1]);
    expect(await done).to.equal(1);
  });

  it('does not come before the handlers of a changed field', async () => {
    const element = anElement();
    let isDone = false;
    const done = afterPaint(element, () => (isDone = true));
    for (const name of ['input', 'change']) element.dispatchEvent(new Event(name));
    expect(isDone).to.equal(false);
    await done;
  });

  it('waits for what the update waits for', async () => {
    const done = afterPaint(anElement(), async () => {
      await frame();
      return 'done';
    });
    expect(await done).to.equal('done');
  });

  it('is rejected with the error of the update', async () => {
    const error = new Error('An update failed.');
    const done = afterPaint(anElement(), () => {
      throw error;
    });
    expect(await done.catch((reason: unknown) => reason)).to.equal(error);
  });
});
