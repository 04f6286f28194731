import {expect} from '@open-wc/testing';
import {listItems, type ListItem} from '../../../src/features/page-record/list.js';
import {edtfOf} from '../../../src/features/page-record/page-date.js';
import {richTextOf} from '../../../src/features/page-record/rich-text.js';
import {itTakesLinearTime} from '../../support/growth.js';

function listOf(html: string): Element {
  const template = document.createElement('template');
  template.innerHTML = `<ol>${html}</ol>`;
  return template.content.firstElementChild!;
}

const items = (html: string): readonly ListItem[] => listItems(listOf(html)).items;

/** Of a list with one item. */
const item = (html: string): ListItem => items(`<li>${html}</li>`)[0]!;

const texts = (html: string) => items(html).map(({headline, summary}) => [headline, summary]);

describe('the items of a list', () => {
  it('have what their attributes name', () => {
    const [first] = items(
      `<li data-id="a" data-date="1998~" data-extent="within" data-kind="response" data-standing="On record" data-actor="City; Émile Zola ;">A</li>`,
    );
    expect(first).to.deep.equal({
      number: 1,
      id: 'a',
      date: '1998~',
      nextDate: undefined,
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

  it('have no headline that is only a date, a blank or a separator', () => {
    const time = '<time datetime="1998">1998</time>';
    for (const html of [
      `<strong>${time}</strong>: First study`,
      `<strong>${time}:</strong> First study`,
      `<time datetime="1998"><strong>1998</strong></time> First study`,
      `<time datetime="1998"><b>1998</b></time>: <b>First study</b>`,
      `<h3>${time}</h3><p>First study</p>`,
      `<h3>${time}</h3><h4>First study</h4>`,
      `<p><strong>${time}</strong></p><p>First study</p>`,
      '<strong> </strong>First study',
      '<strong> </strong><b>First study</b>',
      '<h3>&nbsp;</h3><p>First study</p>',
      '<h3></h3><h3>First study</h3>',
    ])
      expect(texts(`<li>${html}</li>`), html).to.deep.equal([['First study', '']]);
    expect(texts(`<li><p>First study</p><h3>${time}</h3></li>`)).to.deep.equal([['First study', '1998']]);
    expect(texts('<li><h3>—</h3></li>')).to.deep.equal([['—', '']]);
    expect(texts(`<li><h3>: :</h3><p>${time} · A</p></li>`)).to.deep.equal([[': :', 'A']]);
  });

  it('do not repeat a date that an attribute names more exactly', () => {
    const date = (attribute: string, html: string) => texts(`<li data-date="${attribute}">${html}</li>`)[0];
    const time = '<time datetime="1998">1998</time>';
    expect(date('1998~', `<strong>${time}</strong>: First study`)).to.deep.equal(['First study', '']);
    expect(date('1998~/2004~', `${time}–<time datetime="2004">2004</time> First study`)).to.deep.equal([
      'First study',
      '',
    ]);
    expect(date('1997', `${time}: First study`), 'another date').to.deep.equal(['1998: First study', '']);
  });

  it('have the date of two times with only a dash or such a word between them', () => {
    const times = (joint: string, first = '1998', second = '2004') =>
      `<time datetime="${first}">${first}</time>${joint}<time datetime="${second}">${second}</time>`;
    for (const joint of ['–', ' - ', '~', ' to ', ' bis ', ' <b>–</b> ']) {
      const {date, nextDate, headline} = item(`${times(joint)}: First study`);
      expect([date, nextDate, headline], joint).to.deep.equal(['1998/2004', undefined, 'First study']);
    }
    expect(item(`<h3>${times('–')}: First study</h3>`).headline).to.equal('First study');
    const inText = item(`<h3>A</h3><p>From ${times(' to ')}.</p>`);
    expect([inText.date, inText.summary]).to.deep.equal(['1998/2004', 'From 1998 to 2004.']);
    expect(item(`${times('–', '1998', '1998')} A`).date).to.equal('1998');
  });

  it('have a next date where two dates are no interval', () => {
    const next = (html: string) => [item(html).date, item(html).nextDate];
    const time = (datetime: string) => `<time datetime="${datetime}">x</time>`;
    expect(next(`${time('1998')}, ${time('2004')}: A`)).to.deep.equal(['1998', '2004']);
    expect(next(`${time('2024-11-12 10:00')}–${time('2024-11-12 14:00')} A`)).to.deep.equal([
      '2024-11-12T10:00:00',
      '2024-11-12T14:00:00',
    ]);
    expect(next(`${time('1998')}–${time('1999/2004')} A`)).to.deep.equal(['1998', '1999/2004']);
    expect(next(`<p>${time('1998')}</p><p>${time('2004')} was later</p>`)).to.deep.equal(['1998', undefined]);
    expect(next(`${time('1998')} A, before ${time('2004')}`)).to.deep.equal(['1998', undefined]);
  });

  it('have nothing from an attribute that is empty', () => {
    const attributes = ['date', 'extent', 'id', 'kind', 'standing', 'actor'].map(
      (name) => `data-${name}=" "`,
    );
    const [first] = items(
      `<li id="a" ${attributes.join(' ')}><time datetime="">x</time> <time datetime="1998">1998</time> A<img src=""></li>`,
    );
    const {id, date, extent, kind, standing, actors, media} = first!;
    expect([id, date, extent, kind, standing, media]).to.deep.equal([
      'a',
      '1998',
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(actors).to.deep.equal([]);
  });

  it('have a break wherever a page shows one, and no text that a page does not show', () => {
    const html = `<h3>A</h3>One<hr>Two<aside>Three</aside><details><summary>S</summary>T</details>
      <table><tr><td>e</td><td>f</td></tr><tr><td>g</td></tr></table><address>h</address>
      <video src="f.mp4"><a href="https://e.org/f.mp4">https://e.org/f.mp4</a></video><object>i</object>`;
    expect([item(html).summary, item(html).sources]).to.deep.equal([
      'One\n\nTwo\n\nThree\n\nS\nT\n\ne\nf\n\ng\n\nh',
      [],
    ]);
  });

  it('keep the text of figures and lists of terms, except the caption of the picture', () => {
    expect(item('<h3>A</h3><figure><blockquote><p>Quote</p></blockquote></figure><p>t</p>').summary).to.equal(
      'Quote\n\nt',
    );
    expect(
      item(
        '<h3>A</h3><figure><table><tr><td>a<td>b</table><figcaption>c</figcaption></figure><dl><dt>d<dd>e</dl>',
      ).summary,
    ).to.equal('a\nb\n\nc\n\nd\ne');
    expect(
      item('<h3>A</h3><figure><img src="a.jpg"><p>b</p><figcaption>c</figcaption></figure>').summary,
    ).to.equal('b');
    expect(
      item('<figure><img src="a.jpg"><figcaption>c</figcaption></figure><b>A</b> b').headline,
      'after a picture',
    ).to.equal('A');
  });

  it('have the caption of the figure in them, and of no other', () => {
    const figure = listOf('<li>A<img src="a.jpg"></li>').ownerDocument.createElement('figure');
    figure.innerHTML = '<ol><li>A<img src="a.jpg"></li></ol><figcaption>The list</figcaption>';
    expect(listItems(figure.querySelector('ol')!).items[0]!.media!.credit).to.equal('');
    const gallery =
      'A<figure><figure><img src="a.jpg"></figure><figure><img src="b.jpg"><figcaption>b</figcaption></figure></figure>';
    expect(item(gallery).media!.credit).to.equal('');
  });

  it('have the character of an emoji that is a picture', () => {
    for (const emoji of [
      '<img class="emoji" alt="🇰🇷" src="https://s.w.org/a.svg">',
      '<img alt="🇰🇷" src="https://s.w.org/a.svg">',
    ]) {
      const {headline, media} = item(`${emoji} Seoul<img src="real.jpg">`);
      expect([headline, media!.src]).to.deep.equal(['🇰🇷 Seoul', 'real.jpg']);
    }
    for (const alt of ['1', '*', 'A 🎉', ''])
      expect(item(`A<img alt="${alt}" src="a.jpg">`).media!.src, alt).to.equal('a.jpg');
    for (const alt of ['👩🏽‍🚀', '1️⃣', '🏴󠁧󠁢󠁳󠁣󠁴󠁿', '❤️'])
      expect(item(`<img alt="${alt}" src="a.jpg">`).headline, alt).to.equal(alt);
  });

  it('keep paragraphs and line breaks, and no other blanks', () => {
    const html =
      '<li><h3>A</h3><p>One\n  two<br>three</p><p>&nbsp;</p><div>four</div><ul><li>five</li><li>six</li></ul></li>';
    expect(texts(html)).to.deep.equal([['A', 'One two\nthree\n\nfour\n\nfive\nsix']]);
  });

  it('have links as sources, and a line of links is no summary', () => {
    const html = `<li><h3>A</h3><p>See <a href="/one">the report</a>.</p>
      <p><a href="https://example.org/two">Two</a> · <a href="three.html"></a></p></li>`;
    const [first] = items(html);
    expect(first!.summary).to.equal('See the report.');
    expect(first!.sources.map(({url}) => url)).to.deep.equal([
      '/one',
      'https://example.org/two',
      'three.html',
    ]);
    expect(first!.sources.map(({label}) => label).slice(0, 2)).to.deep.equal(['the report', 'Two']);
    expect(first!.sources[2]!.label).not.to.equal('');
  });

  it('have no sources where a link leads to no page, or within this one', () => {
    const others = ['mailto:a@b.org', ' tel:112', 'javascript:void(0)', 'data:,a', '#top', ' #', ''];
    for (const href of others) {
      const [first] = items(`<li><h3>A</h3><p>Ask <a href="${href}">us</a>, <a href="/b">b</a></p></li>`);
      expect(first!.sources, href).to.deep.equal([{label: 'b', url: '/b'}]);
      expect(first!.summary, href).to.equal('Ask us, b');
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
      const [first] = items(`<li><h3>A${mark}</h3><p>B${mark} <a href="/map">C</a> m<sup>2</sup></p></li>`);
      expect([first!.headline, first!.summary]).to.deep.equal(['A', 'B C m2']);
      expect(first!.sources.map(({url}) => url)).to.deep.equal(['/map']);
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
      const {title, caption: text, credit, link} = listItems(list).items[0]!.media!;
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
      const [first] = listItems(listOf(content), richTextOf).items;
      return [first!.headline, first!.summary, first!.sources.map(({label}) => label).join()];
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
        'B d\n\nE',
        '',
      ],
      ['<time datetime="1998">1998</time> to <time datetime="2004">2004</time>: <b>A</b>: b', 'A', 'b', ''],
      ['<h3>A</h3><p><img class="emoji" alt="🇰🇷" src="/e.svg"> <b>b</b></p>', 'A', '🇰🇷 **b**', ''],
      ['<h3>A</h3>B<video src="f.mp4"><a href="/f.mp4">f</a></video><hr>c', 'A', 'B\n\nc', ''],
      ['<h3>A</h3><p>B <a href="javascript:alert(1)">c</a> <a href="">d</a></p>', 'A', 'B c d', ''],
    ] as const) {
      it(`keep their markup: ${content}`, () => {
        expect(read(`<li>${content}</li>`)).to.deep.equal([headline, summary, sources]);
      });
    }
  });

  it('are not read where they are marked', () => {
    const html = `<li data-date="1998"><p data-ignore>1998 · <a href="/x">x</a></p><h3>A</h3><script>1</script><p>B</p></li>`;
    const [first] = items(html);
    expect([first!.summary, first!.sources]).to.deep.equal(['B', []]);
  });

  it('without a headline are left out, counted, and named if they have a text or a date', () => {
    const {items: entries, untitled} = listItems(
      listOf(
        `<li> </li><li><img src="a.jpg"></li><li>A</li><li><h3><time datetime="1998">1998</time></h3></li>
         <li data-date="1999"><img src="a.jpg"></li><li data-ignore data-date="1999">1999</li><li data-date=""></li>`,
      ),
    );
    expect(entries.map(({number}) => number)).to.deep.equal([3]);
    expect(untitled).to.deep.equal([4, 5]);
  });

  const longItem = (count: number) =>
    `<li><h3>A</h3>${'<p>b <b>c</b> <a href="/d">d</a></p>'.repeat(count)}${' '.repeat(100 * count)}</li>`;
  itTakesLinearTime(
    'take time in proportion to their length',
    (size) => void expect(items(longItem(size))).to.have.length(1),
    {start: 100, largest: 40_000},
  );
  for (const part of ['<b>b</b> c ', '<b></b>d ', '<h4></h4>d', '<time datetime="1998">e</time> – '])
    itTakesLinearTime(
      `take time in proportion to their length, without a heading: ${part}`,
      (size) => void expect(items(`<li>A ${part.repeat(size)}</li>`)).to.have.length(1),
      {start: 100, largest: 40_000},
    );
  itTakesLinearTime(
    'take time in proportion to their length, with markup',
    (size) => void expect(listItems(listOf(longItem(size)), richTextOf).items).to.have.length(1),
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
