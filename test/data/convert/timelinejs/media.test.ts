/** Media of TimelineJS. */
import {expect} from '@open-wc/testing';
import {timelineJs} from '../../../../src/data/convert/timelinejs/index.js';
import {convertedEntry} from '../../../support/conversion.js';

const entryOf = (media: object, options = {}) =>
  convertedEntry(timelineJs, {events: [{start_date: {year: 1066}, text: {headline: 'H'}, media}]}, options);

describe('media of TimelineJS', () => {
  const KEPT: readonly [url: string, media: object][] = [
    ['./a.jpg', {type: 'image', src: './a.jpg'}],
    ['//example.org/a.PNG?w=3', {type: 'image', src: 'https://example.org/a.PNG?w=3'}],
    [
      'https://example.org/picture?format=jpg',
      {type: 'image', src: 'https://example.org/picture?format=jpg'},
    ],
    ['films/a.mp4', {type: 'video', src: 'films/a.mp4'}],
    ['https://example.org/a.mp3', {type: 'audio', src: 'https://example.org/a.mp3'}],
    ['https://www.youtube.com/watch?v=abc', {type: 'embed', url: 'https://www.youtube.com/watch?v=abc'}],
    ['https://youtu.be/abc', {type: 'embed', url: 'https://youtu.be/abc'}],
    ['https://vimeo.com/22439234', {type: 'embed', url: 'https://vimeo.com/22439234'}],
    [
      'https://soundcloud.com/a/b',
      {type: 'embed', url: 'https://w.soundcloud.com/player/?url=https%3A%2F%2Fsoundcloud.com%2Fa%2Fb'},
    ],
    ['https://open.spotify.com/track/x', {type: 'embed', url: 'https://open.spotify.com/embed/track/x'}],
    [
      'https://commons.wikimedia.org/wiki/File:Halley.jpg',
      {
        type: 'image',
        src: 'https://commons.wikimedia.org/wiki/Special:FilePath/Halley.jpg',
        link: 'https://commons.wikimedia.org/wiki/File:Halley.jpg',
      },
    ],
    ...(
      [
        [
          'https://en.wikipedia.org/wiki/Apollo_11#/media/File:Apollo_11.jpg',
          'https://en.wikipedia.org/wiki/Special:FilePath/Apollo_11.jpg',
        ],
        [
          'https://ko.wikipedia.org/wiki/%EC%84%9C%EC%9A%B8#/media/%ED%8C%8C%EC%9D%BC:A.png',
          'https://ko.wikipedia.org/wiki/Special:FilePath/A.png',
        ],
        ['https://www.dropbox.com/s/x/a.jpg?dl=0', 'https://www.dropbox.com/s/x/a.jpg?raw=1'],
        [
          'https://www.dropbox.com/scl/fi/x/a.jpg?rlkey=k&dl=0',
          'https://www.dropbox.com/scl/fi/x/a.jpg?rlkey=k&raw=1',
        ],
        ['https://github.com/a/b/blob/main/c.png', 'https://github.com/a/b/raw/main/c.png'],
      ] as const
    ).map(([page, src]): [string, object] => [page, {type: 'image', src, link: page}]),
    [
      'https://commons.wikimedia.org/wiki/File:Launch.webm',
      {
        type: 'video',
        src: 'https://commons.wikimedia.org/wiki/Special:FilePath/Launch.webm',
        link: 'https://commons.wikimedia.org/wiki/File:Launch.webm',
      },
    ],
    [
      '<iframe src="https://example.org/f" title="A map"></iframe>',
      {type: 'embed', url: 'https://example.org/f', title: 'A map'},
    ],
  ];

  for (const [url, media] of KEPT) {
    it(`are kept without a size: ${url}`, async () => {
      const {entry, lost} = await entryOf({url, caption: 'A <b>caption</b>', credit: 'A credit'});
      expect(entry.media).to.deep.equal([{...media, caption: 'A caption', credit: 'A credit'}]);
      expect(lost).to.deep.equal([]);
    });
  }

  for (const url of [
    'https://www.dropbox.com/s/x/a.pdf?dl=0',
    'https://github.com/a/b/blob/main/README.md',
    'https://commons.wikimedia.org/wiki/File:Report.pdf',
  ]) {
    it(`are sources if the file is no media: ${url}`, async () => {
      const {entry, lost} = await entryOf({url, caption: 'A caption'});
      expect([entry.media, entry.sources]).to.deep.equal([undefined, [{label: 'A caption', url}]]);
      expect(lost).to.deep.equal([`media: ${url}`]);
    });
  }

  it('keep their size, alternative text, title and link', async () => {
    const words = {alt: 'A description', title: 'T', link: 'https://example.org', link_target: '_self'};
    const {entry, lost} = await entryOf({url: 'a.jpg', width: 640, height: '480', ...words});
    expect(entry.media).to.deep.equal([
      {
        type: 'image',
        src: 'a.jpg',
        alt: 'A description',
        title: 'T',
        link: 'https://example.org',
        width: 640,
        height: 480,
      },
    ]);
    expect(lost).to.deep.equal([]);
  });

  it('may have blanks in addresses', async () => {
    const {entry, lost} = await entryOf({url: 'images/foo bar.jpg', thumbnail: 'images/foo bar.jpg'});
    expect([entry.media, lost]).to.deep.equal([[{type: 'image', src: 'images/foo%20bar.jpg'}], []]);
    expect((await entryOf({url: 'images/<a>.jpg'})).lost).to.deep.equal(['address: images/<a>.jpg']);
  });

  it('have their thumbnail as the poster of a film', async () => {
    const {entry} = await entryOf({url: 'https://vimeo.com/1', thumbnail: 't.jpg'});
    expect(entry.media![0]).to.include({type: 'embed', poster: 't.jpg'});
    expect((await entryOf({url: 'a.jpg', thumbnail: 't.jpg'})).lost).to.deep.equal(['thumbnail: t.jpg']);
  });

  it('give the links of captions and credits as sources', async () => {
    const {entry} = await entryOf({url: 'a.jpg', credit: 'By <a href="https://a.org">A museum</a>'});
    expect(entry.media![0]).to.include({credit: 'By A museum'});
    expect(entry.sources).to.deep.equal([{label: 'A museum', url: 'https://a.org'}]);
  });

  it('that are any other page become a source, and are listed', async () => {
    const {entry, lost} = await entryOf({
      url: 'https://en.wikipedia.org/wiki/Comet',
      caption: 'C',
      credit: 'D',
    });
    expect(entry.sources).to.deep.equal([{label: 'C (D)', url: 'https://en.wikipedia.org/wiki/Comet'}]);
    expect(entry).not.to.have.property('media');
    expect(lost).to.deep.equal(['media: https://en.wikipedia.org/wiki/Comet']);
  });

  it('that are a quotation become one', async () => {
    const url = '<blockquote>It came in with me. <cite>Mark Twain</cite></blockquote>';
    const {entry, lost} = await entryOf({url}, {language: 'en-US'});
    expect(entry.quote).to.deep.equal({text: 'It came in with me.', lang: 'en-US', speaker: 'Mark Twain'});
    expect(lost).to.deep.equal([]);
  });

  it('without an address that a page may use are left out', async () => {
    const {entry, lost} = await entryOf({url: 'data:text/html,x', caption: 'C'});
    expect(entry).not.to.have.any.keys('sources', 'media');
    expect(lost).to.deep.equal(['address: data:text/html,x', 'caption: C']);
  });

  it('without any address are listed', async () => {
    const {entry, lost} = await entryOf({url: '', caption: 'C', credit: 'D'});
    expect(entry).not.to.have.property('media');
    expect(lost).to.deep.equal(['caption: C, D']);
  });
});
