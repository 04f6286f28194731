/** Texts of TimelineJS, which may be HTML. */
import {expect} from '@open-wc/testing';
import {timelineJs} from '../../../../src/data/convert/timelinejs/index.js';
import {convertedEntry} from '../../../support/conversion.js';

const entryOf = (text: object, parts = {}) =>
  convertedEntry(timelineJs, {events: [{start_date: {year: 1066}, text, ...parts}]});

describe('a text of TimelineJS', () => {
  const PLAIN: readonly [html: string, text: string][] = [
    ['a < b &amp; c &lt;d&gt;', 'a < b & c <d>'],
    ['<p>One</p>\n<p>Two  words</p>', 'One\n\nTwo words'],
    ['<div>One<br>Two</div>', 'One\nTwo'],
    ['One<br/>Two<script>alert(1)</script><style>p {}</style>', 'One\nTwo'],
    ['<!-- no -->One', 'One'],
    ['<svg onload=alert(1)>One', 'One'],
    ['&#x1F600; &eacute; &nosuch;', '😀 é &nosuch;'],
    ['</b></p>One</i>', 'One'],
    ['<pre>a\n  b</pre>', 'a\nb'],
    ['One\nTwo\n\nThree', 'One\nTwo\n\nThree'],
    ['<p>One\nline</p>', 'One line'],
    ['2 * 3 * 4, [sic] and snake_case', '2 * 3 * 4, [sic] and snake_case'],
  ];

  for (const [html, text] of PLAIN) {
    it(`is plain where nothing is marked: ${html}`, async () => {
      const {entry, document} = await entryOf({headline: 'H', text: html});
      expect(entry.summary).to.equal(text);
      expect(document).to.not.have.property('markup');
    });
  }

  const MARKED: readonly [html: string, text: string][] = [
    ['<b>Two</b> <i>words</i>', '**Two** *words*'],
    ['<strong>a <em>b</em></strong>', '**a** ***b***'],
    ['<a href="//example.org/a">A</a>', '[A](https://example.org/a)'],
    ["<a href='my file.pdf'>F</a>", '[F](my%20file.pdf)'],
    ['<a href="/d">D</a>', '[D](/d)'],
    ['<a href="https://a.org/x_(y)">[1]</a>', '[\\[1\\]](https://a.org/x_\\(y\\))'],
    ['See https://a.org/x?a=1&amp;b=2. End', 'See [https://a.org/x?a=1&b=2](https://a.org/x?a=1&b=2). End'],
    ['<ul><li>One<li><p>Two</p></ul>Three', '- One\n- Two\n\nThree'],
    ['<ol><li>One</li><li>Two</li></ol>', '1. One\n2. Two'],
    ['<b>A</b> 2 * 3 [x] # &amp;amp; _y_ <p>- z</p>', '**A** 2 \\* 3 \\[x\\] # \\&amp; \\_y\\_\n\n\\- z'],
    ['Wow!<a href="https://a.org">A</a>', 'Wow\\![A](https://a.org)'],
  ];

  for (const [html, text] of MARKED) {
    it(`is Markdown where something is: ${html}`, async () => {
      const {entry, document, lost} = await entryOf({headline: 'H', text: html});
      expect(entry.summary).to.equal(text);
      expect(document.markup).to.equal('markdown');
      expect(lost).to.deep.equal([]);
    });
  }

  it('is escaped in every entry once one has markup', async () => {
    const {entry} = await entryOf({headline: '*H*', text: '<b>x</b>'}, {display_date: '*c.* 1066'});
    expect([entry.headline, entry.note]).to.deep.equal(['*H*', '\\*c.\\* 1066']);
  });

  it('keeps no link whose address a page may not use', async () => {
    const text = '<a href="javascript:alert(1)">C</a> <a href="mailto:a@b.c">D</a> <a>E</a>';
    const {entry, lost} = await entryOf({headline: 'H', text});
    expect(entry.summary).to.equal('C D E');
    expect(lost).to.deep.equal(['address: javascript:alert(1)', 'address: mailto:a@b.c']);
  });

  it('has no links of bare addresses where they are switched off', async () => {
    const {entry} = await entryOf({headline: 'H', text: 'https://a.org'}, {autolink: false});
    expect(entry.summary).to.equal('https://a.org');
  });

  it('gives its pictures, films and frames as media', async () => {
    const text =
      'A <img src="a.jpg" alt="a picture"> <iframe src="https://www.youtube.com/embed/x"></iframe><video src="b.mp4"></video>';
    const {entry} = await entryOf({headline: 'H', text});
    expect(entry.summary).to.equal('A');
    expect(entry.media).to.deep.equal([
      {type: 'image', src: 'a.jpg', alt: 'a picture'},
      {type: 'embed', url: 'https://www.youtube.com/embed/x'},
      {type: 'video', src: 'b.mp4'},
    ]);
  });

  it('in a headline is one line, and gives its links as sources', async () => {
    const {entry} = await entryOf({headline: '<a href="https://a.org/x">The <b>news</b></a><br>today'});
    expect(entry.headline).to.equal('The news today');
    expect(entry.sources).to.deep.equal([{label: 'The news', url: 'https://a.org/x'}]);
  });

  it('that is no headline gives one', async () => {
    const short = (await entryOf({text: 'A short text'})).entry;
    expect(short).to.include({headline: 'A short text'});
    expect(short).not.to.have.property('summary');
    const long = 'A long text '.repeat(20).trim();
    const {entry, lost} = await entryOf({text: long});
    expect(entry.headline).to.match(/^A long text .{50,75} …$/);
    expect(entry.summary).to.equal(long);
    expect(lost).to.have.length(1);
    const caption = {media: {url: 'a.jpg', caption: 'A caption'}};
    expect((await entryOf({}, caption)).entry.headline).to.equal('A caption');
  });
});
