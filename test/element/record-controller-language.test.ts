import {expect} from '@open-wc/testing';
import {article} from '../../src/data/article/article.js';
import {texts as korean} from '../../src/data/article/generated/ko.js';
import {ko} from '../support/messages.js';
import {aController, loadAll, named} from '../support/record-controller.js';

describe('the language of a record', () => {
  it('is that of the element, once its messages have loaded', async () => {
    const {controller, ask, state, features, languages} = aController();
    await loadAll(features);
    expect(ask({data: named('One'), lang: 'ko-KR'})).to.equal('loading -');
    expect(languages.requested).to.deep.equal(['ko']);
    await languages.arrive('ko', ko);
    expect(state()).to.equal('ready One');
    expect(controller.localization.locale).to.equal('ko-KR');
    expect(controller.content!.locale).to.equal('ko-KR');
  });

  it('is English if the messages do not load, which is a problem', async () => {
    const {controller, ask, state, features, languages, reports} = aController();
    await loadAll(features);
    ask({data: named('One'), lang: 'ko'});
    await languages.fail('ko');
    expect(state()).to.equal('failed! One');
    expect([controller.localization.locale, controller.content!.locale]).to.deep.equal(['en', 'en']);
    expect(reports).to.deep.equal(['error']);
  });

  it('is English if there are no messages, and no problem', async () => {
    const {controller, ask, features, languages} = aController();
    await loadAll(features);
    expect(ask({data: named('One'), lang: 'tlh'})).to.equal('ready One');
    expect([controller.localization.locale, languages.requested]).to.deep.equal(['en', []]);
  });

  it('can be one that the page adds', async () => {
    const {controller, ask, features} = aController();
    await loadAll(features);
    const strings = {fr: {search: 'Rechercher'}};
    expect(ask({data: named('One'), lang: 'fr', strings})).to.equal('ready One');
    expect(controller.localization.locale).to.equal('fr');
    expect(controller.localization.translate('search')).to.equal('Rechercher');
  });

  it('is that of the article’s texts too', async () => {
    const {controller, ask, state, features, languages, texts} = aController();
    await loadAll(features);
    expect(ask({lang: 'ko'})).to.equal('loading -');
    expect(texts.requested).to.deep.equal(['ko']);
    await languages.arrive('ko', ko);
    await texts.arrive('ko', korean);
    expect(state()).to.equal(`ready ${korean.title as string}`);
    expect(controller.content!.from).to.equal('bundled');
    expect(controller.document).to.equal(article);
  });

  it('of another document has no texts of the article', async () => {
    const {ask, features, languages, texts} = aController();
    await loadAll(features);
    ask({data: named('One'), lang: 'ko'});
    expect(texts.requested).to.deep.equal([]);
    await languages.arrive('ko', ko);
    ask({lang: 'ko'});
    await texts.arrive('ko', korean);
    expect(ask({data: named('One'), lang: 'ko'})).to.equal('ready One');
  });

  it('changes what is kept while a document has faults, too', async () => {
    const {controller, ask, features, languages} = aController();
    await loadAll(features, 'issues');
    ask({data: named('One')});
    ask({data: '{', lang: 'ko'});
    await languages.arrive('ko', ko);
    expect(controller.content).to.include({locale: 'ko', document: controller.document});
  });
});

describe('messages in the language of a text', () => {
  it('are loaded', async () => {
    const {controller, languages} = aController();
    const translate = controller.translatorFor('ko-KR');
    expect(languages.requested).to.deep.equal(['ko']);
    await languages.arrive('ko', ko);
    expect((await translate)('search')).to.equal('검색');
  });

  it('are English if there are none', async () => {
    const {controller, languages} = aController();
    for (const tag of ['en', 'en-GB', 'tlh']) {
      expect((await controller.translatorFor(tag))('search'), tag).to.equal('Search');
    }
    const german = await controller.translatorFor('de');
    expect(german('shown', {shown: 1000, total: 2000}), 'numbers too').to.equal('1,000 of 2,000 shown');
    expect(languages.requested).to.deep.equal([]);
  });

  it('are those of the page, where it has its own', async () => {
    const {controller, ask, features} = aController();
    await loadAll(features);
    ask({data: named('One'), strings: {en: {search: 'Find'}}});
    expect((await controller.translatorFor('en'))('search')).to.equal('Find');
    ask({data: named('One'), strings: {fr: {search: 'Chercher'}}});
    expect((await controller.translatorFor('fr-CA'))('search')).to.equal('Chercher');
  });

  it('reject if they do not load', async () => {
    const {controller, languages} = aController();
    const result = controller.translatorFor('ko').then(
      () => 'loaded',
      () => 'failed',
    );
    await languages.fail('ko');
    expect(await result).to.equal('failed');
  });
});
