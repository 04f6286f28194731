import {expect} from '@open-wc/testing';
import {frameAddress, hostOf} from '../../../src/features/media/addresses.js';

const YOUTUBE = 'https://www.youtube-nocookie.com/embed/a-B_9';
const VIMEO = 'https://player.vimeo.com/video/123';
const DAILYMOTION = 'https://geo.dailymotion.com/player.html?video=x8abc';

const KNOWN: Readonly<Record<string, string>> = {
  'https://www.youtube.com/watch?v=a-B_9': YOUTUBE,
  'http://youtube.com/watch?list=x&v=a-B_9': YOUTUBE,
  'https://m.youtube.com/watch?v=a-B_9&t=90': `${YOUTUBE}?start=90`,
  'https://www.youtube.com/watch?v=a-B_9&t=1h2m3s': `${YOUTUBE}?start=3723`,
  'https://www.youtube.com/watch?v=a-B_9&t=soon': YOUTUBE,
  'https://www.youtube.com/shorts/a-B_9': YOUTUBE,
  'https://www.youtube.com/live/a-B_9?t=5s': `${YOUTUBE}?start=5`,
  'https://www.youtube.com/embed/a-B_9?start=7': `${YOUTUBE}?start=7`,
  'https://youtu.be/a-B_9?t=42': `${YOUTUBE}?start=42`,
  'https://www.youtube.com/embed/a-B_9?start=3&end=6&cc_load_policy=1': `${YOUTUBE}?start=3&end=6&cc_load_policy=1`,
  'http://youtube.com/embed/videoseries?list=PLabc':
    'https://www.youtube-nocookie.com/embed/videoseries?list=PLabc',
  'https://www.youtube.com/embed/live_stream?channel=UCabc':
    'https://www.youtube-nocookie.com/embed/live_stream?channel=UCabc',
  'https://vimeo.com/123': VIMEO,
  'https://vimeo.com/123/abc9?share=copy': `${VIMEO}?h=abc9`,
  'https://vimeo.com/123?h=abc9': `${VIMEO}?h=abc9`,
  'https://vimeo.com/channels/staffpicks/123#t=30s': `${VIMEO}#t=30s`,
  'https://www.dailymotion.com/video/x8abc': DAILYMOTION,
  'https://www.dailymotion.com/video/x8abc?start=30': `${DAILYMOTION}&startTime=30`,
  'https://www.dailymotion.com/video/x8abc_a-title_news': DAILYMOTION,
  'https://dai.ly/x8abc': DAILYMOTION,
};

const OTHER: readonly string[] = [
  'https://www.youtube.com/@channel',
  'https://www.youtube.com/watch?v=../x',
  'https://youtube.com.example.org/watch?v=a',
  'https://notyoutu.be/a',
  'https://vimeo.com/about',
  'https://vimeo.com/123/likes',
  'https://player.vimeo.com/video/123',
  'https://www.dailymotion.com/france24',
  'https://www.dailymotion.com/signin',
  'https://www.dailymotion.com/embed/video/x8abc?mute=1',
  'https://__proto__/x',
  'https://constructor/x',
  'https://tostring/x',
  'https:',
  'https://example.org/page?x=1#y',
  'page.html',
  '/page.html',
];

describe('the address of a frame', () => {
  for (const [watch, embed] of Object.entries(KNOWN)) {
    it(`of ${watch} is ${embed}`, () => expect(frameAddress(watch)).to.equal(embed));
  }
  for (const address of OTHER) {
    it(`of ${address} is the same`, () => expect(frameAddress(address)).to.equal(address));
  }
});

describe('the host of an address', () => {
  it('is without www', () => {
    expect(hostOf('https://www.example.org:8080/a')).to.equal('example.org:8080');
    expect(hostOf('//example.org/a')).to.equal('example.org');
  });

  it('is the page’s own for a relative address', () => {
    expect(hostOf('a.html')).to.equal(location.host);
  });

  it('is the address itself if the page cannot complete it', () => {
    expect(hostOf('https:')).to.equal('https:');
  });
});
