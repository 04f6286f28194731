import {expect} from '@open-wc/testing';
import article from '../../../src/data/article/article.json' with {type: 'json'};
import {article as bundled} from '../../../src/data/article/article.js';
import {parseTimeline} from '../../../src/data/parse.js';
import {LANGUAGES} from '../../../src/languages/index.js';
import {withTexts} from '../../../src/data/article/text-overlay.js';
import {aDocument} from '../../support/builders.js';

const inKorean = async () => withTexts(bundled, await LANGUAGES.ko!.article(), 'ko');

describe('the bundled document, one language at a time', () => {
  it('is at hand in English, every text one string', () => {
    expect(bundled.title).to.equal(article.title.en);
    expect(JSON.stringify(bundled)).not.to.match(/\p{Script=Hangul}/u);
  });

  it('is valid in English alone', () => {
    expect(parseTimeline(bundled).issues).to.deep.equal([]);
  });

  it('gives back the whole document with the texts of every language', async () => {
    let whole = bundled;
    for (const [tag, language] of Object.entries(LANGUAGES))
      whole = withTexts(whole, await language.article(), tag);
    expect(whole).to.deep.equal(article);
  });

  it('is valid with its Korean', async () => {
    expect(parseTimeline(await inKorean()).issues).to.deep.equal([]);
  });

  it('leaves the English document as it was', async () => {
    const before = structuredClone(bundled);
    await inKorean();
    expect(bundled).to.deep.equal(before);
  });
});

describe('texts of a further language', () => {
  const document = aDocument({
    title: 'Title',
    entries: [{headline: 'One'}, {headline: 'Two', summary: 'More'}],
  });

  it('stand beside the document’s own', () => {
    expect(withTexts(document, {title: '제목'}, 'ko').title).to.deep.equal({en: 'Title', ko: '제목'});
  });

  it('find their place in lists', () => {
    const {entries} = withTexts(document, {entries: {1: {summary: '더'}}}, 'ko');
    expect(entries.map(({headline, summary}) => [headline, summary])).to.deep.equal([
      ['One', undefined],
      ['Two', {en: 'More', ko: '더'}],
    ]);
  });

  it('leave alone what they do not have', () => {
    expect(withTexts(document, {}, 'ko')).to.deep.equal(document);
  });

  it('keep lists lists', () => {
    expect(withTexts(document, {entries: {0: {headline: '하나'}}}, 'ko').entries).to.be.an('array');
  });
});
