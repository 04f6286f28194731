import {expect} from '@open-wc/testing';
import {html, nothing} from 'lit';
import {rowOf} from '../../src/views/row.js';

describe('a row', () => {
  const template = html`<b>A</b>`;

  it('has separators between the parts that are there', () => {
    expect(rowOf(['a', undefined, false, nothing, '', 'b', 'c'], ', ')).to.equal('a, b, c');
    expect(rowOf(['a', template, 'b'], ' · ')).to.deep.equal(['a · ', template, ' · b']);
    expect(rowOf([template, template], template)).to.deep.equal([template, template, template]);
  });

  it('joins texts next to each other, in lists too', () => {
    expect(rowOf(['a', ['b', ['c', nothing, 'd']], template, ['e']])).to.deep.equal(['abcd', template, 'e']);
    expect(rowOf([['a', 'b'], ['c']], '; ')).to.equal('ab; c');
  });

  it('is its only part, or empty', () => {
    expect(rowOf([template, nothing])).to.equal(template);
    expect(rowOf([])).to.deep.equal([]);
  });

  it('keeps numbers', () => {
    expect(rowOf([0, 'a'])).to.deep.equal([0, 'a']);
  });
});
