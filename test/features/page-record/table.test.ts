import {expect} from '@open-wc/testing';
import {tableRows, type TableRows} from '../../../src/features/page-record/table.js';
import {aBox, show} from '../../support/harness.js';

function read(html: string): TableRows {
  const template = document.createElement('template');
  template.innerHTML = `<table>${html}</table>`;
  return tableRows(template.content.firstElementChild as HTMLTableElement);
}

const rows = (html: string) => read(html).rows;

const cell = (column: string, html: string) =>
  rows(`<tr><th>${column}</th></tr><tr><td>${html}</td></tr>`)[1]![0];

describe('the rows of a table', () => {
  it('are all of them, in the order of the page', () => {
    expect(
      rows(
        '<caption>C</caption><thead><tr><th>date<th> headline </tr></thead><tbody><tr><td>1<td>A</tbody><tbody><tr><td>2<td>B<tfoot><tr><td>3<td>C',
      ),
    ).to.deep.equal([
      ['date', 'headline'],
      ['1', 'A'],
      ['2', 'B'],
      ['3', 'C'],
    ]);
    expect(rows('')).to.deep.equal([]);
  });

  it('have cells that span rows in each of them, and cells that span columns once', () => {
    expect(
      rows(
        '<tr><th>a<th>b<th>c</tr><tr><td rowspan="3">1<td colspan="2">2</tr><tr><td>3<td rowspan="2">4</tr><tr><td>5</tr><tr><td>6</tr>',
      ),
    ).to.deep.equal([['a', 'b', 'c'], ['1', '2', ''], ['1', '3', '4'], ['1', '5', '4'], ['6']]);
  });

  it('have cells that span rows and columns in all of these rows, and no cell moves', () => {
    expect(
      rows(
        '<tr><th>a<th>b<th>c<th>d</tr><tr><td colspan="2" rowspan="3">1<td>2<td>3</tr><tr><td>4<td>5</tr><tr><td>6<td>7</tr>',
      ),
    ).to.deep.equal([
      ['a', 'b', 'c', 'd'],
      ['1', '', '2', '3'],
      ['1', '', '4', '5'],
      ['1', '', '6', '7'],
    ]);
    expect(
      rows('<tr><th>a<th>b<th>c</tr><tr><td>1<td>2<td rowspan="2">3</tr><tr><td>4</tr>'),
      'in a row that ends before it',
    ).to.deep.equal([
      ['a', 'b', 'c'],
      ['1', '2', '3'],
      ['4', '', '3'],
    ]);
  });

  it('keep paragraphs and line breaks of cells', () => {
    expect(cell('summary', '<p>One<br>two</p><p>Three</p>')).to.equal('One\ntwo\n\nThree');
  });

  it('keep addresses where the column has sources', () => {
    expect(cell('sources', '<a href="https://example.org/">A report</a>')).to.equal(
      'A report https://example.org/',
    );
    expect(cell('Sources', 'TASS, <a href="https://example.org/a">13 Nov</a>, p. 2')).to.equal(
      'TASS, 13 Nov, p. 2 https://example.org/a',
    );
    expect(
      cell('sources', '<a href="https://a.example/">A</a>, <a href="https://b.example/">B</a> and <br>C'),
    ).to.equal('A https://a.example/\nB https://b.example/\nC');
    expect(cell('sources', '<p><a href="https://a.example/">A</a></p><p>B</p>')).to.equal(
      'A https://a.example/\nB',
    );
    expect(cell('sources', 'A <a data-ignore href="https://a.example/">edit</a>')).to.equal('A');
    expect(cell('sources', '<ul><li><a href="https://a.example/">https://a.example/</a><li>B</ul>')).to.equal(
      'https://a.example/\nB',
    );
  });

  it('have the links of texts as sources, in a new column if there is none', () => {
    expect(
      rows(
        '<tr><th>date<th>headline<th>summary</tr>' +
          '<tr><td>1998<td><a href="https://a.example/">A</a><td>See <a href="https://b.example/x">the\n report</a>.</tr>' +
          '<tr><td>1999<td>B</tr><tr><td>2000<td>C <a href="#note">*</a><td data-ignore><a href="https://c.example/">x</a></tr>',
      ),
    ).to.deep.equal([
      ['date', 'headline', 'summary', 'sources'],
      ['1998', 'A', 'See the report.', 'A https://a.example/\nthe report https://b.example/x'],
      ['1999', 'B'],
      ['2000', 'C *', ''],
    ]);
    expect(
      rows(
        '<tr><th>sources<th>headline<th>date</tr>' +
          '<tr><td>TASS<td rowspan="2"><a href="https://a.example/">A</a><td>1998</tr><tr><td><td>1999</tr>',
      ),
    ).to.deep.equal([
      ['sources', 'headline', 'date'],
      ['TASS\nA https://a.example/', 'A', '1998'],
      ['A https://a.example/', 'A', '1999'],
    ]);
  });

  it('have no sources where a link leads to no page, or within this one', () => {
    for (const href of ['mailto:a@b.org', 'tel:112', '#top', ' #top', '']) {
      const link = `<a href="${href}">us</a>`;
      expect(cell('sources', `Ask ${link}`), href).to.equal('Ask us');
      expect(rows(`<tr><th>date<th>headline</tr><tr><td>1998<td>Ask ${link}</tr>`), href).to.deep.equal([
        ['date', 'headline'],
        ['1998', 'Ask us'],
      ]);
    }
  });

  it('keep addresses below a title, too', () => {
    const table = rows(
      '<tr><td colspan="3">A title</tr><tr><td>date<td>headline<td>sources</tr>' +
        '<tr><td>1998<td>A<td><a href="https://example.org/">B</a></tr>',
    );
    expect(table[2]).to.deep.equal(['1998', 'A', 'B https://example.org/']);
  });

  it('have no marks of footnotes', () => {
    const mark = '<sup class="reference"><a href="#note-1">[1]</a></sup>';
    expect(cell('date', `12 April 1961${mark}`)).to.equal('12 April 1961');
    expect(cell('sources', `<a href="https://a.example/">A</a>${mark}`)).to.equal('A https://a.example/');
    expect(cell('sources.url', `<a href="/a">A</a>${mark}`)).to.equal('/a');
  });

  it('have the date that a time names', () => {
    expect(cell('Date', '<time datetime="2024-11-12">12 Nov</time>')).to.equal('2024-11-12');
    expect(cell('reported.date', '<time datetime="2024-11-12T10:00Z">noon</time>')).to.equal(
      '2024-11-12T10:00:00Z',
    );
    expect(cell('headline', '<time datetime="2024-11-12">12 Nov</time>')).to.equal('12 Nov');
  });

  it('keep addresses where the column has addresses', () => {
    expect(cell('media.src', '<figure><img src="a.jpg" alt="A"></figure>')).to.equal('a.jpg');
    expect(cell('media.src', '<a href="b.jpg">B</a>')).to.equal('b.jpg');
    expect(cell('media.src', 'c.jpg')).to.equal('c.jpg');
    expect(cell('sources.url', '<a href="/a">A</a><br><a href="/b">B</a>')).to.equal('/a\n/b');
    expect(cell('media.captions', '<a href="c.vtt">c</a>')).to.equal('c.vtt');
  });

  it('have no image that a page loads later, and no emoji', () => {
    const lazy = '<img src="data:image/gif;base64,AA" data-src="a.jpg">';
    const emoji = '<img class="emoji" alt="🇰🇷" src="https://s.w.org/a.svg">';
    for (const column of ['media.src', 'media']) {
      expect(cell(column, lazy), column).to.equal('');
      expect(cell(column, `${lazy}<img src="b.jpg">`), column).to.equal('b.jpg');
    }
    expect(cell('media.src', `${emoji}<a href="c.jpg">c</a>`)).to.equal('c.jpg');
    expect(cell('headline', `${emoji} Seoul`)).to.equal('🇰🇷 Seoul');
  });

  it('have a line for each medium, with what it shows and its address', () => {
    const media = (html: string) => cell('Media', html);
    expect(media('<img src="a.jpg" alt="Alt">')).to.equal('Alt: a.jpg');
    expect(media('<img src="a b.jpg" alt="A\n b"><img src="c.jpg">')).to.equal('A b: a%20b.jpg\nc.jpg');
    expect(media('<a href="https://youtu.be/x">Film</a>')).to.equal('Film: https://youtu.be/x');
    expect(media('<a href="large.jpg"><img src="a.jpg"></a>'), 'a link to a larger one').to.equal('a.jpg');
    expect(media('<p>Alt a.jpg</p><p>https://a.example/b.jpg</p>')).to.equal(
      'Alt a.jpg\nhttps://a.example/b.jpg',
    );
  });

  it('have the captions of media in a column of captions', () => {
    const figure = (alt: string) =>
      `<figure><img src="a.jpg" alt="${alt}"><figcaption>Cap</figcaption></figure>`;
    expect(
      rows(`<tr><th>media<th>date</tr><tr><td><img src="b.jpg">${figure('')}<td>1998</tr>`),
    ).to.deep.equal([
      ['media', 'date', 'media.caption'],
      ['b.jpg\nCap: a.jpg', '1998', '\nCap'],
    ]);
    expect(rows(`<tr><th>media<th>media.caption</tr><tr><td>${figure('Alt')}<td>Other</tr>`)).to.deep.equal([
      ['media', 'media.caption'],
      ['Alt: a.jpg', 'Other'],
    ]);
  });

  it('have the date of two times with a dash between them, and name a second date that is not read', () => {
    const times = (joint: string) =>
      `<time datetime="1998">1998</time>${joint}<time datetime="2004">2004</time>`;
    for (const column of ['date', 'reported.date', 'span'])
      expect(cell(column, times('–')), column).to.equal('1998/2004');
    expect(read(`<tr><th>Date</tr><tr><td>${times(' or ')}</tr>`)).to.deep.equal({
      rows: [['Date'], ['1998']],
      nextDates: [{row: 2, column: 'Date', found: '2004'}],
    });
    expect(cell('date', '<time datetime="">1998</time>')).to.equal('1998');
  });
});

describe('a table as a record', () => {
  it('is read as the sheet with the same cells', async () => {
    aBox().innerHTML = `<table id="sheet"><tr><th>date<th>headline<th>summary<th>actors<th>sources<th>kind</tr>
      <tr><td>1998<td>First "study", A<td><p>One;<br>two</p><p>Three</p><td>City; State<td><a href="/a">A</a><td>response</tr></table>`;
    const timeline = await show('src="#sheet"');
    const {entries, actors} = timeline.element.document!;
    expect(actors.map(({name}) => name)).to.deep.equal(['City', 'State']);
    expect(entries).to.have.length(1);
    expect(entries[0]).to.deep.include({
      date: '1998',
      kind: 'response',
      headline: 'First "study", A',
      summary: 'One;\ntwo\n\nThree',
      sources: [{label: 'A', url: new URL('/a', location.href).href}],
    });
  });

  it('has the media of its cells, and a warning of a date that is not read', async () => {
    aBox().innerHTML = `<table id="sheet"><tr><th>Date<th>headline<th>media</tr>
      <tr><td><time datetime="1998">1998</time>, <time datetime="2004">2004</time><td>A
      <td><p><a href="https://youtu.be/x">Film</a></p><figure><img src="data:,"></figure>
        <figure><img src="/a.jpg" alt="Alt"><figcaption>Cap</figcaption></figure>
        <img src="tram.jpg" alt="A tram"></table>`;
    const {element} = await show('src="#sheet"');
    expect(element.document!.entries[0]!.media).to.deep.equal([
      {type: 'embed', url: 'https://youtu.be/x', title: 'Film'},
      {type: 'image', src: '/a.jpg', alt: 'Alt', caption: 'Cap'},
      {type: 'image', src: 'tram.jpg', alt: 'A tram'},
    ]);
    expect(element.issues.map(({severity, code}) => [severity, code])).to.deep.equal([
      ['warning', 'next-date'],
    ]);
  });

  it('keeps links, emphasis and lists of longer texts with data-markup', async () => {
    aBox().innerHTML = `<table id="sheet" data-markup="markdown"><tr><th>date<th>headline<th>summary<th>summary.ko</tr>
      <tr><td>1998<td><b>A</b> *<td>One <em>two</em> * <a href="/a">three</a><ul><li>four</ul><td><b>하나</b></tr></table>`;
    const timeline = await show('src="#sheet"');
    const {markup, entries} = timeline.element.document!;
    expect(markup).to.equal('markdown');
    expect(entries[0]).to.deep.include({
      headline: 'A *',
      summary: {en: 'One *two* \\* [three](/a)\n\n- four', ko: '**하나**'},
      sources: [{label: 'three', url: new URL('/a', location.href).href}],
    });
  });

  it('has faults at rows and columns', async () => {
    aBox().innerHTML =
      '<table id="sheet"><tr><th>Date<th>headline</tr><tr><td>1998<td>A</tr><tr><td>soon<td>B</tr></table>';
    const timeline = await show('src="#sheet"');
    expect(timeline.error()).to.contain('row 3, column Date: "soon" is not an EDTF date');
  });
});
