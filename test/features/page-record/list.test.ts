import {expect} from '@open-wc/testing';
import {edtfOf} from '../../../src/features/page-record/html-date.js';
import {listItems, type ListItem} from '../../../src/features/page-record/list.js';
import {richTextOf} from '../../../src/features/page-record/rich-text.js';
import {itTakesLinearTime} from '../../support/growth.js';

function listOf(html: string): Element {
  const template = document.createElement('template');
  template.innerHTML = `<ol>${html}</ol>`;
  return template.content.firstElementChild!;
}

const items = (html: string): ListItem[] => listItems(listOf(html));

const texts = (html: string) => items(html).map(({headline, summary}) => [headline, summary]);

describe('the items of a list', () => {
  it('have what their attributes name', () => {
    const [item] = items(
      `<li data-id="a" data-date="1998~" data-extent="within" data-kind="response" data-standing="On record" data-actor="City; Émile Zola ;">A</li>`,
    );
    expect(item).to.deep.equal({
      number: 1,
      id: 'a',
      date: '1998~',
      extent: 'within',
      headline: 'A',
      summary: '',
      kind: 'response',
      standing: 'On record',
      actors: ['City', 'Émile Zola'],
      sources: [],
      media: undefined,
    });
  });

  it('may have their own id, if the format allows it', () => {
    expect(
      items('<li id="a.b">A</li><li id="a b">B</li><li id="c" data-id="d">C</li>').map(({id}) => id),
    ).to.deep.equal(['a.b', undefined, 'd']);
  });

  it('have the date of the first time, unless an attribute names it', () => {
    const dates = (html: string) => items(html).map(({date}) => date);
    expect(dates('<li><time datetime="1998">in 1998</time> A</li>')).to.deep.equal(['1998']);
    expect(dates('<li data-date="1999"><time datetime="1998">1998</time> A</li>')).to.deep.equal(['1999']);
    expect(dates('<li>A</li>')).to.deep.equal([undefined]);
  });

  it('have a headline: a heading, or bold text at the beginning, or the first line', () => {
    expect(texts('<li><h3>First <em>study</em></h3><p>One.</p><p>Two.</p></li>')).to.deep.equal([
      ['First study', 'One.\n\nTwo.'],
    ]);
    expect(texts('<li><p>Before</p><h4>Later</h4></li>')).to.deep.equal([['Later', 'Before']]);
    expect(texts('<li><strong>First study</strong>: it began.</li>')).to.deep.equal([
      ['First study', 'it began.'],
    ]);
    expect(texts('<li>The council <b>rejected</b> it.<br>Twice.</li>')).to.deep.equal([
      ['The council rejected it.', 'Twice.'],
    ]);
    expect(texts('<li>First study</li><li><a href="/a">Second</a></li>')).to.deep.equal([
      ['First study', ''],
      ['Second', ''],
    ]);
  });

  it('do not repeat their date where they begin with it', () => {
    const time = '<time datetime="1998">1998</time>';
    for (const html of [
      `<li>${time} – First study</li>`,
      `<li><p>${time}</p><p>First study</p></li>`,
      `<li>${time}: <b>First study</b></li>`,
      `<li><h3>${time} · First study</h3></li>`,
    ])
      expect(texts(html), html).to.deep.equal([['First study', '']]);
    expect(texts(`<li>Begun in ${time}, the study</li>`)).to.deep.equal([['Begun in 1998, the study', '']]);
  });

  it('keep paragraphs and line breaks, and no other blanks', () => {
    const html =
      '<li><h3>A</h3><p>One\n  two<br>three</p><p>&nbsp;</p><div>four</div><ul><li>five</li><li>six</li></ul></li>';
    expect(texts(html)).to.deep.equal([['A', 'One two\nthree\n\nfour\n\nfive\nsix']]);
  });

  it('have links as sources, and a line of links is no summary', () => {
    const html = `<li><h3>A</h3><p>See <a href="/one">the report</a>.</p>
      <p><a href="https://example.org/two">Two</a> · <a href="three.html"></a></p></li>`;
    const [item] = items(html);
    expect(item!.summary).to.equal('See the report.');
    expect(item!.sources.map(({url}) => url)).to.deep.equal([
      '/one',
      'https://example.org/two',
      'three.html',
    ]);
    expect(item!.sources.map(({label}) => label).slice(0, 2)).to.deep.equal(['the report', 'Two']);
    expect(item!.sources[2]!.label).not.to.equal('');
  });

  it('have no sources where a link leads to no page, or within this one', () => {
    const others = ['mailto:a@b.org', ' tel:112', 'javascript:void(0)', 'data:,a', '#top', ' #', ''];
    for (const href of others) {
      const [item] = items(`<li><h3>A</h3><p>Ask <a href="${href}">us</a>, <a href="/b">b</a></p></li>`);
      expect(item!.sources, href).to.deep.equal([{label: 'b', url: '/b'}]);
      expect(item!.summary, href).to.equal('Ask us, b');
    }
  });

  it('keep a line with only an e-mail address, which is no source, in the summary', () => {
    expect(texts('<li><h3>A</h3><p><a href="mailto:a@b.org">a@b.org</a></p></li>')).to.deep.equal([
      ['A', 'a@b.org'],
    ]);
    expect(texts('<li><h3>A</h3><p><a href="#top">Top</a></p></li>')).to.deep.equal([['A', '']]);
  });

  for (const [name, mark] of [
    [
      'Wikipedia',
      '<sup id="ref-1" class="reference"><a href="#note-1"><span>[</span>1<span>]</span></a></sup>',
    ],
    ['WordPress', '<sup data-fn="a" class="fn"><a href="#a" id="a-link">1</a></sup>'],
    ['Google Docs', '<sup><a href="#ftnt1" name="ftnt_ref1">[1]</a></sup>'],
  ] as const) {
    it(`have no marks of footnotes, as of ${name}`, () => {
      const [item] = items(`<li><h3>A${mark}</h3><p>B${mark} <a href="/map">C</a> m<sup>2</sup></p></li>`);
      expect([item!.headline, item!.summary]).to.deep.equal(['A', 'B C m2']);
      expect(item!.sources.map(({url}) => url)).to.deep.equal(['/map']);
    });
  }

  it('have an image, whose caption is its credit and no summary', () => {
    const html = `<li><h3>A</h3><figure><img src="a.jpg" alt=" Tram " width="300" height="200">
      <figcaption>By <b>B</b></figcaption></figure></li><li>B <img src="b.jpg" width="100%"></li>`;
    expect(items(html).map(({media}) => media)).to.deep.equal([
      {src: 'a.jpg', alt: 'Tram', credit: 'By B', width: 300, height: 200},
      {src: 'b.jpg', alt: '', credit: '', width: undefined, height: undefined},
    ]);
    expect(items(html)[0]!.summary).to.equal('');
  });

  it('have the first image that is at an address', () => {
    const html = '<li>A<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw="><img src="a.jpg"></li>';
    expect(items(html)[0]!.media!.src).to.equal('a.jpg');
    expect(items('<li>A<img src="data:,"></li>')[0]!.media).to.equal(undefined);
  });

  describe('as the renderer writes them', () => {
    const caption = (html: string) => {
      const list = listOf(
        `<li>A<figure><img src="a.jpg" alt="B"><figcaption${html}</figcaption></figure></li>`,
      );
      list.setAttribute('data-record', 'marked');
      const {title, caption: text, credit, link} = listItems(list)[0]!.media!;
      return [title, text, credit, link];
    };

    it('have the title, caption, credit and link of an image', () => {
      expect(
        caption(
          ' data-marked><a href="/c"><span data-title>C</span></a> · <span data-caption>D</span> · <span data-credit>E</span>',
        ),
      ).to.deep.equal(['C', 'D', 'E', '/c']);
      expect(caption(' data-marked><a href="/c">/c</a>')).to.deep.equal(['', '', '', '/c']);
    });

    it('have a caption as credit where no part is marked', () => {
      expect(caption('><a href="/c">C</a> · D')).to.deep.equal([undefined, undefined, 'C · D', undefined]);
    });
  });

  describe('in a list with data-markup', () => {
    /** The summary, and the labels of the sources. */
    const read = (content: string) => {
      const [item] = listItems(listOf(content), richTextOf);
      return [item!.headline, item!.summary, item!.sources.map(({label}) => label).join()];
    };

    for (const [content, headline, summary, sources] of [
      ['<h3>A</h3><p>B <em>c</em> <b>d</b> <a href="/e">e</a>.</p>', 'A', 'B *c* **d** [e](/e).', 'e'],
      ['<h3>A</h3><p>B</p><ul><li>c<li><i>d</i></ul><p>E<br>f</p>', 'A', 'B\n\n- c\n- *d*\n\nE\nf', ''],
      ['<h3>A</h3><ol><li>b<li>c</ol>', 'A', '1. b\n2. c', ''],
      ['<h3>A</h3><ol start="3"><li>b<li>c</ol>', 'A', '3. b\n4. c', ''],
      ['<h3>A</h3><p>2 * 3 * 4 [sic] &lt;b></p>', 'A', '2 \\* 3 \\* 4 \\[sic\\] \\<b>', ''],
      ['<h3>A</h3><p>B</p><p><a href="/c">c</a></p>', 'A', 'B', 'c'],
      ['<h3>A <a href="/b">b</a></h3>', 'A b', '', 'b'],
      ['<b>A</b> – B <em>c</em>', 'A', 'B *c*', ''],
      ['<b>A</b> - B <em>c</em>', 'A', 'B *c*', ''],
      ['<h3>A</h3><p>- B</p>', 'A', '\\- B', ''],
      ['<time datetime="1998">1998</time>: <b>A</b>: <em>b</em>', 'A', '*b*', ''],
      ['<b>A</b><ul><li>b</ul>', 'A', '- b', ''],
      ['<time datetime="1998">1998</time>: A <a href="/b">b</a><br>C <em>d</em>', 'A b', 'C *d*', 'b'],
      ['A', 'A', '', ''],
      ['<a href="/a">A</a>', 'A', '', 'A'],
      [
        '<h3>A</h3><p>B<script>1</script><span data-ignore>c</span> <a>d</a></p><dl><dt>E</dl>',
        'A',
        'B d',
        '',
      ],
      ['<h3>A</h3><p>B <a href="javascript:alert(1)">c</a> <a href="">d</a></p>', 'A', 'B c d', ''],
    ] as const) {
      it(`keep their markup: ${content}`, () => {
        expect(read(`<li>${content}</li>`)).to.deep.equal([headline, summary, sources]);
      });
    }
  });

  it('are not read where they are marked', () => {
    const html = `<li data-date="1998"><p data-ignore>1998 · <a href="/x">x</a></p><h3>A</h3><script>1</script><p>B</p></li>`;
    const [item] = items(html);
    expect([item!.summary, item!.sources]).to.deep.equal(['B', []]);
  });

  it('without a text are left out, and counted', () => {
    expect(items('<li> </li><li><img src="a.jpg"></li><li>A</li>').map(({number}) => number)).to.deep.equal([
      3,
    ]);
  });

  const longItem = (count: number) =>
    `<li><h3>A</h3>${'<p>b <b>c</b> <a href="/d">d</a></p>'.repeat(count)}${' '.repeat(100 * count)}</li>`;
  itTakesLinearTime(
    'take time in proportion to their length',
    (size) => void expect(items(longItem(size))).to.have.length(1),
    {start: 100, largest: 40_000},
  );
  itTakesLinearTime(
    'take time in proportion to their length, with markup',
    (size) => void expect(listItems(listOf(longItem(size)), richTextOf)).to.have.length(1),
    {start: 100, largest: 40_000},
  );
});

describe('a date of HTML', () => {
  it('is read as EDTF', () => {
    for (const [datetime, edtf] of [
      ['1998', '1998'],
      [' 1998-05 ', '1998-05'],
      ['1998-05-03', '1998-05-03'],
      ['1998-05-03 22:27', '1998-05-03T22:27:00'],
      ['1998-05-03T22:27:01.5Z', '1998-05-03T22:27:01Z'],
      ['1998-05-03T22:27+0900', '1998-05-03T22:27:00+09:00'],
      ['1998-05-03T22:27-03:30', '1998-05-03T22:27:00-03:30'],
      ['P1D', 'P1D'],
    ] as const)
      expect(edtfOf(datetime), datetime).to.equal(edtf);
  });
});
