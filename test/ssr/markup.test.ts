import {expect} from '@open-wc/testing';
import {html, noChange, nothing} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {keyed} from 'lit/directives/keyed.js';
import {markupOf} from '../../src/ssr/markup.js';
import {inlineStyle} from '../../src/views/inline-style.js';
import {keyedList} from '../../src/views/keyed-list.js';
import {setOpen} from '../../src/views/set-open.js';

const ignore = (): void => undefined;

describe('the text of a template', () => {
  it('has values as texts, escaped', () => {
    expect(markupOf(html`<p>${'a < b & "c"'}</p>`)).to.equal('<p>a &lt; b &amp; &quot;c&quot;</p>');
    expect(markupOf(html`<p>${0}${false}</p>`)).to.equal('<p>0<!---->false</p>');
  });

  it('has nothing for what is not there', () => {
    expect(markupOf(html`<p>${nothing}${undefined}${null}${noChange}</p>`)).to.equal('<p></p>');
  });

  it('keeps two texts apart, as the script does', () => {
    expect(markupOf(html`a ${'b'} c`)).to.equal('a <!---->b<!----> c');
    expect(markupOf(['a', 'b', html`<b>c</b>`, 'd'])).to.equal('a<!---->b<b>c</b>d');
  });

  it('has templates in templates, and lists of them', () => {
    const items = new Map(['a', 'b'].map((each) => [each, html`<li>${each}</li>`]));
    expect(markupOf(html`<ul>${items.values()}</ul>${html`<i>c</i>`}`)).to.equal(
      '<ul><li>a</li><li>b</li></ul><i>c</i>',
    );
  });

  it('has the values of attributes, escaped', () => {
    expect(markupOf(html`<a href=${'?a&b'} title="x ${'"'} y ${undefined} z"></a>`)).to.equal(
      '<a href="?a&amp;b" title="x &quot; y  z"></a>',
    );
    expect(markupOf(html`<a href=${undefined} data-n=${1}></a>`)).to.equal('<a href="" data-n="1"></a>');
  });

  it('has no attribute without a value', () => {
    expect(markupOf(html`<p lang=${nothing}>a</p>`)).to.equal('<p>a</p>');
    expect(markupOf(html`<p class="a ${nothing}">a</p>`)).to.equal('<p>a</p>');
  });

  it('has attributes that are on or off', () => {
    const view = (on: unknown) => html`<details ?open=${on} class="a">b</details>`;
    expect(markupOf(view(true))).to.equal('<details open class="a">b</details>');
    expect(markupOf(view(nothing))).to.match(/^<details +class="a">b<\/details>$/);
  });

  it('has no listeners, and of properties those that an attribute sets too', () => {
    expect(markupOf(html`<input type="text" .value=${'a'} @input=${ignore} />`)).to.match(
      /^<input type="text" value="a" +\/>$/,
    );
    const box = (on: boolean) => markupOf(html`<input .checked=${on} .indeterminate=${on}>`);
    expect(box(true)).to.equal('<input checked>');
    expect(box(false)).to.equal('<input>');
  });

  it('has what directives give', () => {
    expect(
      markupOf(html`<p ${inlineStyle('color: red')} class="a">${keyed(1, 'a')}${guard([], () => 'b')}</p>`),
    ).to.match(/^<p +class="a">a<!---->b<\/p>$/);
    expect(markupOf(html`<details ?open=${setOpen(true)}></details>`)).to.equal('<details open></details>');
    const list = keyedList(['a', 'b'], String, (item) => html`<li>${item}</li>`);
    expect(markupOf(html`<ul>${list}</ul>`)).to.equal('<ul><li>a</li><li>b</li></ul>');
  });
});
