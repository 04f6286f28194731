import {expect} from '@open-wc/testing';
import type {MediaInput} from '../../../src/data/schema.js';
import {violations} from '../../support/axe.js';
import {aDocument} from '../../support/builders.js';
import {allText, visibleText, show} from '../../support/harness.js';

const POSTER = '/docs/images/timeline.png';
const FILM: MediaInput = {
  type: 'video',
  src: '/no/film.mp4',
  poster: POSTER,
  captions: '/no/captions.vtt',
  title: 'The opening',
  caption: 'In the rain',
  credit: 'City archive',
};
const SOUND: MediaInput = {type: 'audio', src: '/no/sound.mp3', title: 'The speech'};

const shown = (media: MediaInput, attributes = 'media') =>
  show(attributes, {properties: {data: aDocument({entries: [{media}, {headline: 'Second'}]})}});

describe('a film', () => {
  it('is in the browser’s own player, and not preloaded', async () => {
    const video = (await shown(FILM)).root.querySelector('video')!;
    expect([video.controls, video.preload, video.autoplay]).to.deep.equal([true, 'none', false]);
    expect(video.getAttribute('poster')).to.equal(POSTER);
    expect(video.getAttribute('aria-label')).to.equal('The opening');
    expect(video.networkState).not.to.equal(HTMLMediaElement.NETWORK_LOADING);
    expect(performance.getEntriesByName(video.src)).to.deep.equal([]);
  });

  it('has captions that load when the reader wants them', async () => {
    const track = (await shown(FILM)).root.querySelector('track')!;
    expect([track.kind, track.srclang, track.label, track.default]).to.deep.equal([
      'captions',
      'en',
      'Captions',
      false,
    ]);
  });

  it('has title, caption and credit below it', async () => {
    const timeline = await shown(FILM);
    expect(visibleText(timeline.root.querySelector('figcaption'))).to.equal(
      'The opening In the rain · City archive',
    );
  });

  it('has its address for print', async () => {
    const timeline = await shown(FILM);
    const link = timeline.link('Video');
    expect(link.href).to.equal(new URL('/no/film.mp4', location.href).href);
    expect(link.getAttribute('href')).to.match(/^http/);
    expect(visibleText(link)).to.equal('');
  });

  it('has a room of 16:9, or the one that the document declares', async () => {
    const ratio = async (media: MediaInput) => {
      const {width, height} = (await shown(media)).root.querySelector('video')!.getBoundingClientRect();
      return width / height;
    };
    expect(await ratio(FILM)).to.be.closeTo(16 / 9, 0.02);
    expect(await ratio({...FILM, width: 400, height: 400})).to.be.closeTo(1, 0.02);
  });

  it('is not in the page without `media`', async () => {
    expect((await shown(FILM, '')).root.innerHTML).not.to.include('/no/');
  });
});

describe('a sound', () => {
  it('is in the browser’s own player, and not preloaded', async () => {
    const timeline = await shown(SOUND);
    const audio = timeline.root.querySelector('audio')!;
    expect([audio.controls, audio.preload]).to.deep.equal([true, 'none']);
    expect(audio.getAttribute('aria-label')).to.equal('The speech');
    expect(allText(timeline.part('media-title'))).to.equal('The speech');
    expect(timeline.has('credit')).to.equal(false);
  });

  it('without a title is named by what it is', async () => {
    const {title: _, ...bare} = SOUND;
    const audio = (await shown(bare)).root.querySelector('audio')!;
    expect(audio.getAttribute('aria-label')).to.equal('Audio');
  });
});

it('players have no axe violation', async () => {
  for (const media of [FILM, SOUND]) {
    expect(await violations((await shown(media)).element)).to.deep.equal([]);
  }
});
