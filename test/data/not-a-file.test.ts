import {expect} from '@open-wc/testing';
import {insteadOfFile} from '../../src/data/not-a-file.js';
import {parseTimeline} from '../../src/parse.js';

const WIKI = 'https://commons.wikimedia.org/wiki';

describe('the address of a picture', () => {
  for (const address of [
    'a.jpg',
    'my photo (1).PNG',
    '/media/7',
    'picture.php?id=1',
    'https://picsum.photos/200',
    'https://a.org/1.jpg?width=300',
    `${WIKI}/Special:FilePath/X.jpg`,
    'https://a.org/wiki/X.jpg',
    'https://drive.google.com/thumbnail?id=x',
    'https://www.dropbox.com/s/x/a.jpg?raw=1',
  ]) {
    it(`may be ${address}`, () => expect(insteadOfFile(address, 'image')).to.equal(undefined));
  }

  for (const address of [
    'see album',
    'J.Smith',
    'photo.heic',
    '=IMAGE("https://a.org/1.jpg")',
    'https://a.org/1.jpg, https://a.org/2.jpg',
    'https://a.org/1.html#x',
    `${WIKI}/File:X.jpg`,
    'https://de.wikipedia.org/wiki/Neptun#/media/Datei:X.jpg',
    'https://a.org/wiki/Datei%3AX.jpg',
    'https://drive.google.com/file/d/x/view?usp=sharing',
    'https://photos.app.goo.gl/x',
    'https://www.dropbox.com/s/x/a.jpg?dl=0',
  ]) {
    it(`is not ${address}`, () => {
      expect(insteadOfFile(address, 'image')?.key).to.equal('expected.media-file');
    });
  }

  it('is not that of a film, a sound or a player', () => {
    expect(insteadOfFile('a.mp4', 'image')).to.deep.equal({
      key: 'expected.media-type',
      params: {type: 'video'},
    });
    expect(insteadOfFile('a.mp4', 'video')).to.equal(undefined);
    for (const type of ['image', 'video'] as const)
      expect(insteadOfFile('https://youtu.be/x', type)?.key).to.equal('expected.media-embed');
  });
});

describe('a document with a page in the place of a picture', () => {
  it('is valid, with a warning that says what to write', () => {
    const media = [
      {src: 'https://youtu.be/x', alt: 'A'},
      {src: 'a.mp3', alt: 'B'},
      {type: 'embed', url: 'https://youtu.be/x'},
    ] as const;
    const {document, issues} = parseTimeline({entries: [{date: '2024', headline: 'A', media}]});
    expect(document).to.be.an('object');
    expect(issues.map(({severity, path, message}) => [severity, path, message])).to.deep.equal([
      [
        'warning',
        'entries[0].media[0].src',
        'entries[0].media[0].src: "https://youtu.be/x" does not look like a file that can be shown here. It is the page of a player. Set "type" to "embed", and write its address in "url", not in "src".',
      ],
      [
        'warning',
        'entries[0].media[1].src',
        'entries[0].media[1].src: "a.mp3" does not look like a file that can be shown here. Set "type" to "audio".',
      ],
    ]);
  });
});
