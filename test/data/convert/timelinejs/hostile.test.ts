/** Any document of TimelineJS: the converter never throws, and what it gives is valid. */
import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {timelineJs} from '../../../../src/data/convert/timelinejs/index.js';
import {conversionOf} from '../../../support/conversion.js';
import {PATIENCE, settings} from '../../../support/fuzz.js';

describe('whatever is in it', () => {
  const text = fc.oneof(
    fc.string({unit: 'binary'}),
    fc.constantFrom(
      '',
      ' ',
      '<b>',
      '</p>',
      '<script>alert(1)</script>',
      '&amp;',
      '<a href="javascript:x">y</a>',
      '__proto__',
    ),
  );
  const value = fc.oneof(text, fc.integer(), fc.jsonValue());
  const number = fc.oneof(
    {weight: 4, arbitrary: fc.integer({min: -3000, max: 3000})},
    {weight: 1, arbitrary: value},
  );
  const date = fc.record(
    {
      year: number,
      month: fc.oneof(fc.integer({min: 0, max: 13}), value),
      day: number,
      hour: number,
      display_date: value,
    },
    {requiredKeys: []},
  );
  const someSlide = fc.record(
    {
      start_date: fc.oneof(date, value),
      end_date: fc.oneof(date, value),
      text: fc.oneof(fc.record({headline: value, text: value}, {requiredKeys: []}), value),
      media: fc.oneof(
        fc.record(
          {url: value, caption: value, credit: value, alt: value, width: number, height: number},
          {requiredKeys: []},
        ),
        value,
      ),
      group: value,
      unique_id: value,
      display_date: value,
      background: value,
    },
    {requiredKeys: []},
  );

  it('the result is valid, or there is no entry', async () => {
    const slides = fc.array(someSlide, {maxLength: 3});
    const groups = fc.constantFrom('kinds', 'actors', 'none', undefined);
    await fc.assert(
      fc.asyncProperty(slides, fc.option(someSlide), slides, groups, async (events, title, eras, groups) => {
        const {document, faults} = await conversionOf(timelineJs, {events, title, eras}, {groups});
        const errors = faults.filter(({severity}) => severity === 'error').map(({code}) => code);
        expect(errors).to.deep.equal(document ? [] : ['no-entries']);
        expect(document?.entries.length ?? 0).to.be.at.most(events.length);
      }),
      settings(300),
    );
  }).timeout(PATIENCE);

  it('no text makes the converter throw', async () => {
    const pieces = fc.constantFrom(
      'Year',
      'Headline',
      'Text',
      'End Day',
      ',',
      ';',
      '"',
      '\n',
      '{',
      '[',
      '"events":',
      '"timeline":',
      '1066',
      '<',
      'x = ',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(pieces, text), {maxLength: 60}), async (parts) => {
        expect(await conversionOf(timelineJs, parts.join(''))).to.have.property('faults');
      }),
      settings(300),
    );
  }).timeout(PATIENCE);

  it('deep JSON does not make it throw', async () => {
    const deep = `${'['.repeat(5000)}${']'.repeat(5000)}`;
    const {losses} = await conversionOf(timelineJs, `{"events":[{"text":{"headline":"A"},"x":${deep}}]}`);
    expect(losses.map(({field}) => field)).to.include('x');
  });
});
