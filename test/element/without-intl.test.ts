import {expect} from '@open-wc/testing';
import {aDocument} from '../support/builders.js';
import {show} from '../support/harness.js';

type Constructor = (typeof Intl)['Locale'];

/** Replaces the constructors of `Intl` while something is shown. @returns the names of those that were called */
async function constructorsUsedBy(attributes: string, properties: object = {}): Promise<readonly string[]> {
  const used: string[] = [];
  const originals = Object.entries(Object.getOwnPropertyDescriptors(Intl)).filter(
    ([name, {value}]) => /^[A-Z]/.test(name) && typeof value === 'function',
  );
  for (const [name, {value}] of originals) {
    const spy = new Proxy(value as Constructor, {
      construct(target, parameters, newTarget) {
        used.push(name);
        return Reflect.construct(target, parameters, newTarget) as object;
      },
    });
    Object.defineProperty(Intl, name, {value: spy, configurable: true, writable: true});
  }
  try {
    await show(attributes, {properties});
  } finally {
    for (const [name, descriptor] of originals) Object.defineProperty(Intl, name, descriptor);
  }
  return used;
}

// The first object of `Intl` loads the browser's data of languages, which takes longer than the whole list.
describe('the first view creates no object of Intl', () => {
  const record = aDocument({
    title: 'Plain',
    entries: [
      {date: '1998', headline: 'One'},
      {date: '1998-05-03', headline: 'Two'},
      {date: '1998-05-04/1998-06', headline: 'Three'},
    ],
  });

  it('of the article', async () => {
    expect(await constructorsUsedBy('')).to.deep.equal([]);
  });

  it('of a plain record', async () => {
    for (const lang of ['en', 'ko', 'en-US'])
      expect(await constructorsUsedBy(`lang="${lang}"`, {data: record}), lang).to.deep.equal([]);
  });

  it('unless the language needs it', async () => {
    expect(await constructorsUsedBy('lang="fr"', {strings: {fr: {shown: '{shown} sur {total}'}}})).to.include(
      'DateTimeFormat',
    );
  });
});
