import {expect} from '@open-wc/testing';
import {show} from '../support/harness.js';

/** Style, layout and memory cost most of the time of a short list, and each node adds to them. */
describe('a plain entry', () => {
  const entries = ['A', 'B'].map((headline, index) => ({
    date: `2024-11-0${index + 1}`,
    headline,
    summary: 'What happened.',
    actors: [`Somebody ${headline}`],
  }));

  it('has at most 14 elements and 25 comments', async () => {
    const timeline = await show('', {properties: {data: {title: 'T', entries}}});
    const item = timeline.entry('A').parentElement!;
    const comments = document.createTreeWalker(item, NodeFilter.SHOW_COMMENT);
    let count = 0;
    while (comments.nextNode()) count += 1;
    expect(item.querySelectorAll('*').length + 1).to.be.within(1, 14);
    expect(count).to.be.at.most(25);
  });
});
