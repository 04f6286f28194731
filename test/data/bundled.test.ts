import {expect} from '@open-wc/testing';
import article from '../../src/data/article.json' with {type: 'json'};
import {bundled, bundledIn} from '../../src/data/bundled.js';
import {parseTimeline} from '../../src/data/parse.js';

describe('the bundled document, one language at a time', () => {
  it('is at hand in English, every text one string', () => {
    expect(bundled.title).to.equal(article.title.en);
    expect(JSON.stringify(bundled)).not.to.match(/\p{Script=Hangul}/u);
  });

  it('is valid in English alone', () => {
    expect(parseTimeline(bundled).issues).to.deep.equal([]);
  });

  it('gives back the whole document with its Korean', async () => {
    expect(await bundledIn('ko')).to.deep.equal(article);
  });

  it('is valid with its Korean', async () => {
    expect(parseTimeline(await bundledIn('ko')).issues).to.deep.equal([]);
  });

  it('leaves the English document as it was', async () => {
    const before = JSON.stringify(bundled);
    await bundledIn('ko');
    expect(JSON.stringify(bundled)).to.equal(before);
  });

  it('stays English in a language that it has no texts in', async () => {
    expect(await bundledIn('fr')).to.equal(bundled);
  });

  it('stays English in its own language', async () => {
    expect(await bundledIn('en')).to.equal(bundled);
  });

  it('is not confused by a language named as a property of every object', async () => {
    expect(await bundledIn('constructor')).to.equal(bundled);
  });
});
