import {expect} from '@open-wc/testing';
import {isAddress, isContact} from '../../src/data/address.js';

const ADDRESSES = [
  'https://example.org/',
  'http://example.org',
  'HTTPS://EXAMPLE.ORG',
  '//example.org/page',
  '/page',
  './page.html',
  '../page',
  'page.html?a=b:c',
  'page#part:1',
  '?query',
  '#part',
  'https://예시.한국/기사',
  'https://example.org/@user',
  ' https://example.org/\n',
];

const NO_ADDRESSES = [
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  'java\nscript:alert(1)',
  'java\tscript:alert(1)',
  ' javascript:alert(1)',
  '\u0001javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'blob:https://example.org/1',
  'file:///etc/passwd',
  'ftp://example.org/',
  'mailto:a@example.org',
  'view-source:https://example.org/',
  'http://',
  'http:',
  'https:',
  'https://example.org/a\nb',
  'https://example.org/\u0000',
  '\u0007page.html',
  'page\u0085.html',
];

describe('an address', () => {
  for (const address of ADDRESSES) {
    it(`is ${address}`, () => expect(isAddress(address)).to.equal(true));
  }
  for (const text of NO_ADDRESSES) {
    it(`is not ${JSON.stringify(text)}`, () => expect(isAddress(text)).to.equal(false));
  }
});

describe('a contact', () => {
  for (const contact of [
    'a.b+c@example.org',
    'mailto:a@example.org',
    'MAILTO:a@example.org',
    '/contact',
    'https://example.org/',
    'https://example.org/@desk',
    '제보@예시.한국',
    "o'neil_a@example.org",
  ]) {
    it(`is ${contact}`, () => expect(isContact(contact)).to.equal(true));
  }
  for (const text of [
    'javascript:a@example.org',
    'tel:112',
    'mailto:',
    'mailto:a@b@c',
    'data:x@y',
    'a@b@c',
    'a@example.org?bcc=b@example.com',
    'mailto:a@example.org?subject=Hi',
    'a@example.org#part',
    'a@example.org%0Abcc:b',
    'a@example.org%0D%0Abcc=b',
    'a@example.org&cc=b',
    'a@example.org,b',
    'a,b@example.org',
    'a@example.org;b',
    'A <a@example.org>',
    'a@example.org\u0000',
    'a@example.org\nbcc',
    '@example.org',
    'a@',
  ]) {
    it(`is not ${JSON.stringify(text)}`, () => expect(isContact(text)).to.equal(false));
  }
});
