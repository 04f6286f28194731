import {expect} from '@open-wc/testing';
import {keptText} from '../../../src/features/records/kept-text.js';
import {messages as english} from '../../../src/features/records/messages.js';
import {coreMessages} from '../../../src/format/messages.js';
import {translator} from '../../../src/format/translate.js';
import {messages as korean} from '../../../src/languages/ko.js';

const ENGLISH = {locale: 'en', translate: translator('en', {...coreMessages, ...english})};
const KOREAN = {locale: 'ko', translate: translator('ko', korean)};

/** In the time zone of the reader, whatever it is. */
const at = (day: number, hour: number, minute: number) => new Date(2024, 10, day, hour, minute).getTime();
const textAt = (succeededAt: number, now: number, localization = ENGLISH, hasFailedAgain = false) =>
  keptText({succeededAt, hasFailedAgain}, localization, now);

describe('since when a record is not updated', () => {
  it('is a time in the reader’s zone', () => {
    expect(textAt(at(13, 14, 2), at(13, 18, 0))).to.equal('Not updated since 14:02.');
    expect(textAt(at(13, 0, 0), at(13, 23, 59))).to.equal('Not updated since 00:00.');
  });

  it('has the day if it is another', () => {
    expect(textAt(at(12, 23, 59), at(13, 0, 0))).to.equal('Not updated since 12 Nov, 23:59.');
  });

  it('is in Korean', () => {
    expect(textAt(at(13, 14, 2), at(13, 18, 0), KOREAN)).to.equal('오후 2:02 이후 업데이트되지 않았습니다.');
  });

  it('says that another attempt has failed, too', () => {
    expect(textAt(at(13, 14, 2), at(13, 18, 0), ENGLISH, true)).to.equal('Still not updated since 14:02.');
  });

  it('is absent before the first success', () => {
    expect(keptText({succeededAt: undefined, hasFailedAgain: false}, ENGLISH)).to.equal(undefined);
  });
});
