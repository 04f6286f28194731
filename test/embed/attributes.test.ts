import {expect} from '@open-wc/testing';
import {attributesOf, languageIn} from '../../src/embed/attributes.js';
import {originLine} from '../../src/embed/origin-line.js';
import {allText} from '../support/harness.js';

const KNOWN = ['layout', 'kinds', 'src', 'link-target'];
const attributes = (query: string): Record<string, string> => Object.fromEntries(attributesOf(query, KNOWN));

describe('the address of a frame', () => {
  it('gives the attributes that the element knows', () => {
    expect(attributes('?layout=lanes&kinds=response+stance')).to.deep.equal({
      layout: 'lanes',
      kinds: 'response stance',
    });
  });

  it('gives no other', () => {
    expect(attributes('?onclick=a&style=b&slot=c&__proto__=d&Layout=e&embed-src=f')).to.deep.equal({});
  });

  it('gives the first of two', () => {
    expect(attributes('?layout=lanes&layout=claims')).to.deep.equal({layout: 'lanes'});
  });

  for (const src of [
    'record.json',
    '/a/b.csv?c=d#e',
    '//example.org/a',
    'https://example.org/',
    'HTTP://example.org',
  ]) {
    it(`may name a document at ${src}`, () => {
      expect(attributes(`?src=${encodeURIComponent(src)}`)).to.deep.equal({src});
    });
  }

  for (const src of [
    'javascript:alert(1)',
    ' java\nscript:alert(1)',
    'data:application/json,{}',
    'blob:https://a/b',
    'file:///a',
  ]) {
    it(`may not name one at ${JSON.stringify(src)}`, () => {
      expect(attributes(`?src=${encodeURIComponent(src)}`)).to.deep.equal({});
    });
  }

  it('may not open links within the frame', () => {
    expect(attributes('?link-target=_top')).to.deep.equal({'link-target': '_top'});
    for (const target of ['_self', '_parent', 'name', '']) {
      expect(attributes(`?link-target=${target}`), target).to.deep.equal({});
    }
  });

  it('may name a language, and else it is English', () => {
    expect(languageIn('?lang=KO-kr')).to.equal('ko-KR');
    for (const query of ['', '?lang=', '?lang="><script>', '?lang=none_at_all']) {
      expect(languageIn(query), query).to.equal('en');
    }
  });
});

describe('the line that says where a record was loaded from', () => {
  it('names another site, with the document behind it', () => {
    const line = originLine('https://records.example/a.json', 'This record was loaded from {site}.')!;
    expect(allText(line)).to.equal('This record was loaded from records.example.');
    expect(line.querySelector('a')!.href).to.equal('https://records.example/a.json');
    expect(allText(originLine('//records.example/a.json', '{site}에서 불러온 자료입니다.'))).to.equal(
      'records.example에서 불러온 자료입니다.',
    );
  });

  it('is not there for the bundled record, nor for one of the frame’s own site', () => {
    for (const src of [undefined, 'a.json', '/a.json', `${location.origin}/a.json`]) {
      expect(originLine(src, 'From {site}.'), src).to.equal(undefined);
    }
  });
});
