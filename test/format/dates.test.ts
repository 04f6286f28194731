import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {withStrings} from '../../src/features/records/strings.js';
import {formatDate, formatWeekday} from '../../src/format/dates.js';
import type {DateContext} from '../../src/format/intl-dates.js';
import {machineDate} from '../../src/format/machine-date.js';
import type {Message} from '../../src/format/message.js';
import {translator} from '../../src/format/translate.js';
import {edtf} from '../../src/model/edtf.js';
import {en as english, ko as korean} from '../support/messages.js';

function context(locale: string, messages: Readonly<Record<string, Message>>): DateContext {
  return {locale, translate: translator(locale, messages)};
}

const en = context('en', english);
const us = context('en-US', withStrings(english, 'en-US', {}));
const ko = context('ko', korean);

/** By date: in English, in Korean. */
type Expected = Record<string, [inEnglish: string, inKorean: string]>;

const THROUGHOUT: Record<string, Expected> = {
  'days, months and years': {
    '2024-10-22': ['22 Oct 2024', '2024년 10월 22일'],
    '2024-11': ['Nov 2024', '2024년 11월'],
    '2024': ['2024', '2024년'],
  },
  'approximate and uncertain dates': {
    '2024-10-30~': ['about 30 Oct 2024', '2024년 10월 30일경'],
    '2024-11~': ['about Nov 2024', '2024년 11월경'],
    '2024?': ['2024 (uncertain)', '2024년(불확실)'],
    '2024%': ['about 2024 (uncertain)', '2024년경(불확실)'],
    '2024-21~': ['about spring 2024', '2024년 봄경'],
    'Y-17000~': ['about 17,000 BC', '기원전 17,000년경'],
  },
  'dates with unspecified parts': {
    '2024-11-XX': ['Nov 2024, day unknown', '2024년 11월, 일자 미상'],
    '2024-11-XX~': ['about Nov 2024, day unknown', '2024년 11월경, 일자 미상'],
    '2024-XX%': ['about 2024, month unknown (uncertain)', '2024년경, 월 미상(불확실)'],
    '2024-XX': ['2024, month unknown', '2024년, 월 미상'],
    '2024-XX-XX': ['2024, month and day unknown', '2024년, 월일 미상'],
    '201X': ['2010s', '2010년대'],
    '201X~': ['about 2010s', '2010년대경'],
    '20XX': ['2000–2099', '2000년~2099년'],
    '-201X': ['2020–2011 BC', '기원전 2020년 ~ 2011년'],
    '000X': ['1 BC – 9 AD', '기원전 1년 ~ 서기 9년'],
  },
  seasons: {
    '2024-21': ['spring 2024', '2024년 봄'],
    '2024-22': ['summer 2024', '2024년 여름'],
    '2024-23': ['autumn 2024', '2024년 가을'],
    '2024-24': ['winter 2024–25', '2024~25년 겨울'],
    '1999-24': ['winter 1999–2000', '1999년~2000년 겨울'],
    '-0044-21': ['spring 45 BC', '기원전 45년 봄'],
    '-0044-24': ['winter 45–44 BC', '기원전 45년 ~ 44년 겨울'],
    '2024-21/2024-22': ['spring 2024 – summer 2024', '2024년 봄 ~ 2024년 여름'],
  },
  'years before Christ, and up to the year 99': {
    '-0044-03-15': ['15 Mar 45 BC', '기원전 45년 3월 15일'],
    '-0044': ['45 BC', '기원전 45년'],
    '0000': ['1 BC', '기원전 1년'],
    '0044-03-15': ['15 Mar 44 AD', '서기 44년 3월 15일'],
    '-0044/-0043': ['45–44 BC', '기원전 45년 ~ 44년'],
    '-0044-03-15/-0044-03-18': ['15–18 Mar 45 BC', '기원전 45년 3월 15일 ~ 18일'],
  },
  'years of more than four digits': {
    'Y-170000002': ['170,000,002 BC', '기원전 170,000,002년'],
    Y170000002: ['AD 170,000,002', '서기 170,000,002년'],
    'Y-170000002/2024': ['170,000,002 BC – 2024', '기원전 170,000,002년 ~ 2024년'],
  },
  'ranges, writing once what both ends share': {
    '2024-10-22/2024-11-13': ['22 Oct – 13 Nov 2024', '2024년 10월 22일 ~ 11월 13일'],
    '2024-11-10/2024-11-13': ['10–13 Nov 2024', '2024년 11월 10일 ~ 13일'],
    '2024-12-30/2025-01-02': ['30 Dec 2024 – 2 Jan 2025', '2024년 12월 30일 ~ 2025년 1월 2일'],
    '2024-10/2024-11': ['Oct–Nov 2024', '2024년 10월 ~ 11월'],
    '1964/2008': ['1964–2008', '1964년~2008년'],
    '1964/2008-11': ['1964 – Nov 2008', '1964년 ~ 2008년 11월'],
    '2024-11-13/2024-11-13': ['13 Nov 2024', '2024년 11월 13일'],
  },
  'ranges with approximate or uncertain ends': {
    '2024-10-30~/2024-11-13': ['about 30 Oct – 13 Nov 2024', '2024년 10월 30일경 ~ 11월 13일'],
    '2024-10-30/2024-11-13~': ['30 Oct – about 13 Nov 2024', '2024년 10월 30일 ~ 11월 13일경'],
    '2024-11-10~/2024-11-13': ['about 10 – 13 Nov 2024', '2024년 11월 10일경 ~ 13일'],
    '1964/2008?': ['1964 – 2008 (uncertain)', '1964년 ~ 2008년(불확실)'],
  },
  'ranges without a known start or end': {
    '/2024-11-13': ['up to 13 Nov 2024', '2024년 11월 13일까지'],
    '../2024-11-13': ['up to 13 Nov 2024', '2024년 11월 13일까지'],
    '/2024-11-13~': ['up to about 13 Nov 2024', '2024년 11월 13일경까지'],
    '2024-11-13/..': ['from 13 Nov 2024', '2024년 11월 13일부터'],
    '2024-11-13/': ['from 13 Nov 2024, end unknown', '2024년 11월 13일부터, 종료일 미상'],
  },
};

const WITHIN: Expected = {
  '2024-10-22/2024-11-13': ['between 22 Oct and 13 Nov 2024', '2024년 10월 22일에서 11월 13일 사이'],
  '2024-10-22~/2024-11-13': ['between about 22 Oct and 13 Nov 2024', '2024년 10월 22일경에서 11월 13일 사이'],
  '2024-11-10/2024-11-13': ['between 10 and 13 Nov 2024', '2024년 11월 10일에서 13일 사이'],
  '1964/2008': ['between 1964 and 2008', '1964년에서 2008년 사이'],
  '1964/2008-11': ['between 1964 and Nov 2008', '1964년에서 2008년 11월 사이'],
  '2024-11-13/2024-11-13': ['13 Nov 2024', '2024년 11월 13일'],
  '/2024-11-13': ['by 13 Nov 2024', '늦어도 2024년 11월 13일까지'],
  '../2024-11-13': ['by 13 Nov 2024', '늦어도 2024년 11월 13일까지'],
  '2024-10-22/..': ['on or after 22 Oct 2024', '2024년 10월 22일 이후'],
  '2024-10-22/': ['on or after 22 Oct 2024', '2024년 10월 22일 이후'],
  '2024-11-13': ['13 Nov 2024', '2024년 11월 13일'],
};

const TIMES: Expected = {
  '2024-11-12T13:15:00-05:00': ['12 Nov 2024, 13:15 (UTC−5)', '2024년 11월 12일 오후 1:15 (UTC−5)'],
  '2024-11-12T13:15:00+05:30': ['12 Nov 2024, 13:15 (UTC+5:30)', '2024년 11월 12일 오후 1:15 (UTC+5:30)'],
  '2024-11-12T13:15:00+10': ['12 Nov 2024, 13:15 (UTC+10)', '2024년 11월 12일 오후 1:15 (UTC+10)'],
  '2024-11-12T13:15:00+10:05': ['12 Nov 2024, 13:15 (UTC+10:05)', '2024년 11월 12일 오후 1:15 (UTC+10:05)'],
  '2024-11-12T13:15:00-00:30': ['12 Nov 2024, 13:15 (UTC−0:30)', '2024년 11월 12일 오후 1:15 (UTC−0:30)'],
  '2024-11-12T00:05:09Z': ['12 Nov 2024, 00:05:09 (UTC)', '2024년 11월 12일 오전 12:05:09 (UTC)'],
  '2024-11-12T13:15:00': ['12 Nov 2024, 13:15', '2024년 11월 12일 오후 1:15'],
  '2024-11-12T00:00:00Z': ['12 Nov 2024, 00:00 (UTC)', '2024년 11월 12일 오전 12:00 (UTC)'],
};

const AMERICAN: Record<string, string> = {
  '2024-10-22': 'Oct 22, 2024',
  '2024-11': 'Nov 2024',
  '2024-10-30~/2024-11-13': 'about Oct 30 – Nov 13, 2024',
  '2024-11-10/2024-11-13': 'Nov 10 – 13, 2024',
  '2024-11-12T13:15:00-05:00': 'Nov 12, 2024, 1:15 PM (UTC−5)',
  '-0044-03-15': 'Mar 15, 45 BC',
};

const WITHOUT_PATTERNS = {'patterns.locales': 'none'};
/** A date is the same by the patterns in the messages and by `Intl` alone. */
const CONTEXTS = [
  [en, context('en', {...english, ...WITHOUT_PATTERNS})],
  [ko, context('ko', {...korean, ...WITHOUT_PATTERNS})],
];

function check(expected: Expected, extent?: 'throughout' | 'within'): void {
  for (const [text, inWords] of Object.entries(expected)) {
    for (const [language, contexts] of CONTEXTS.entries()) {
      for (const each of contexts)
        expect(formatDate(edtf(text), each, extent), text).to.equal(inWords[language]);
    }
  }
}

describe('dates in words', () => {
  for (const [what, expected] of Object.entries(THROUGHOUT)) it(`show ${what}`, () => check(expected));

  it('show the interval within which something happened', () => check(WITHIN, 'within'));

  it('show a time with its offset, and its seconds unless they are zero', () => check(TIMES));

  it('are American in the United States', () => {
    for (const [text, expected] of Object.entries(AMERICAN)) {
      expect(formatDate(edtf(text), us), text).to.equal(expected);
    }
    expect(formatDate(edtf('2024-11-10/2024-11-13'), us, 'within')).to.equal('between Nov 10 and 13, 2024');
  });

  it('show the day of the document in every time zone of readers', () => {
    const days = fc.date({min: new Date('0100-01-01'), max: new Date('9999-12-31'), noInvalidDate: true});
    const hasItsDay = (date: Date) => {
      const text = date.toISOString().slice(0, 10);
      const [year, month, day] = text.split('-').map(Number);
      expect(formatDate(edtf(text), ko)).to.equal(`${year}년 ${month}월 ${day}일`);
    };
    fc.assert(fc.property(days, hasItsDay), {seed: 20241113, numRuns: 300});
  });

  it('have only plain spaces, also in other languages', () => {
    for (const text of Object.values(THROUGHOUT).flatMap((group) => Object.keys(group))) {
      for (const locale of ['en', 'en-US', 'ko', 'fr', 'de']) {
        const shown = formatDate(edtf(text), context(locale, english));
        expect(shown.replace(/ /g, ''), shown).to.match(/^\S+$/);
      }
    }
  });

  it('use the Gregorian calendar also if the locale has another', () => {
    expect(formatDate(edtf('2024-10-22'), context('th', english))).to.contain('2024');
    expect(formatDate(edtf('2024-10-22'), context('fa-u-nu-latn', english))).to.contain('2024');
  });
});

describe('the weekday', () => {
  it('is shown for an exact day', () => {
    expect(formatWeekday(edtf('2024-11-13'), en)).to.equal('Wednesday');
    expect(formatWeekday(edtf('2024-11-12'), ko)).to.equal('화요일');
    expect(formatWeekday(edtf('2024-11-12T23:59:59-05:00'), en)).to.equal('Tuesday');
    expect(formatWeekday(edtf('1582-10-15'), en)).to.equal('Friday');
  });

  it('is absent before the Gregorian calendar', () => {
    for (const text of ['1582-10-14', '1066-10-14', '-0044-03-15'])
      expect(formatWeekday(edtf(text), en), text).to.equal(undefined);
  });

  it('is absent for all other dates', () => {
    for (const text of [
      '2024-11',
      '2024',
      '2024-11-13~',
      '2024-11-13?',
      '2024-11-XX',
      '2024-11-13/2024-11-13',
      'Y20240',
    ]) {
      expect(formatWeekday(edtf(text), en), text).to.equal(undefined);
    }
  });
});

describe('the machine-readable date', () => {
  it('is that of an exact day, month, year or time', () => {
    for (const text of ['2024-11-13', '2024-11', '2024', '0044-03-15', '0001', '2024-11-12T13:15:00-05:00']) {
      expect(machineDate(edtf(text)), text).to.equal(text);
    }
    expect(machineDate(edtf('2024-11-12T13:15:09'))).to.equal('2024-11-12T13:15:09');
    expect(machineDate(edtf('2024-11-12T13:15:00Z'))).to.equal('2024-11-12T13:15:00Z');
  });

  it('has offsets in the format of HTML', () => {
    expect(machineDate(edtf('2024-11-12T13:15:00-05'))).to.equal('2024-11-12T13:15:00-05:00');
    expect(machineDate(edtf('2024-11-12T13:15:00+00:00'))).to.equal('2024-11-12T13:15:00Z');
    expect(machineDate(edtf('2024-11-12T13:15:00+05:45'))).to.equal('2024-11-12T13:15:00+05:45');
  });

  it('is valid in <time>', () => {
    const time = document.createElement('time');
    time.dateTime = machineDate(edtf('2024-11-12T13:15:00-05:00')) ?? '';
    expect(new Date(time.dateTime).toISOString()).to.equal('2024-11-12T18:15:00.000Z');
  });

  it('is absent for all other dates', () => {
    const others = ['2024-11-13~', '2024?', '2024-11-XX', '201X', '2024-21', 'Y20240', '0000', '-0044-03-15'];
    for (const text of [...others, '2024/2025', '2024-11-13/..', '/2024', '2024-11-13/2024-11-13']) {
      expect(machineDate(edtf(text)), text).to.equal(undefined);
    }
  });
});
