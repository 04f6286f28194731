import {expect} from '@open-wc/testing';
import {dateFormatter, withPlainBlanks} from '../../src/format/date-formatter.js';
import {messages as korean} from '../../src/languages/ko.js';
import {coreMessages} from '../../src/format/messages.js';
import {dateMessages} from '../../src/format/date-messages.js';
import {translator} from '../../src/format/translate.js';

const inKorean = dateFormatter('ko', translator('ko', korean));
const inEnglish = dateFormatter('en', translator('en', {...coreMessages, ...dateMessages}));

describe('a Korean date', () => {
  for (const [date, text] of Object.entries({
    '2024-10-30~/2024-11-13': '2024년_10월_30일경 ~ 11월_13일',
    '2024-11': '2024년_11월',
    '-0043-03-15': '기원전_44년_3월_15일',
    '2024-21': '2024년_봄',
    '2024-11-12T13:15:00': '2024년_11월_12일 오후_1:15',
  })) {
    it(`has blanks at which no line breaks: ${date}`, () => {
      expect(inKorean.date(date).text.replaceAll('\u00a0', '_')).to.equal(text);
    });
  }

  it('has plain blanks in texts that leave the page', () => {
    const {text, machine} = withPlainBlanks(inKorean).date('2024-11-13');
    expect([text, machine]).to.deep.equal(['2024년 11월 13일', '2024-11-13']);
  });
});

describe('an English date', () => {
  it('has plain blanks', () => {
    expect(inEnglish.date('2024-11-13').text).to.equal('13 Nov 2024');
  });
});
