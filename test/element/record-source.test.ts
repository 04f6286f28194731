import {expect} from '@open-wc/testing';
import {childRecord, isBundled, recordSource} from '../../src/element/record-source.js';

describe('the source of a record', () => {
  it('is the first that is set, in this order', () => {
    const all = ['data', 'src', 'child', 'own'] as const;
    all.forEach((name, index) => {
      const [data, src, child, own] = all.map((each, place) => (place < index ? undefined : each));
      expect(recordSource(data, src, child, own)).to.deep.equal({from: name, given: name});
    });
  });

  it('may be anything but null, also what cannot be one', () => {
    for (const given of ['', 0, false, NaN, {}]) {
      expect(recordSource(given, 'src', 'child', 'own')).to.deep.equal({from: 'data', given});
    }
    expect(recordSource(null, '', null, null)).to.deep.equal({from: 'src', given: ''});
  });

  it('is bundled where none is set', () => {
    const bundled = recordSource(undefined, null, undefined, null);
    expect(bundled).to.deep.equal({from: 'bundled', given: undefined});
    expect([isBundled(bundled), isBundled(recordSource({}, null, null, null))]).to.deep.equal([true, false]);
  });
});

describe('the script inside a tag', () => {
  const inside = (html: string) => {
    const template = document.createElement('template');
    template.innerHTML = html;
    return childRecord(template.content);
  };

  it('is the first child that is JSON', () => {
    expect(inside('<p>A</p><script type="application/json">{"a":1}</script>')).to.equal('{"a":1}');
    expect(
      inside('<script type="application/json">1</script><script type="application/json">2</script>'),
    ).to.equal('1');
    expect(inside('<script type="application/json"></script>')).to.equal('');
  });

  it('is of no other type, nor further within', () => {
    expect(inside('')).to.equal(undefined);
    expect(inside('<script type="text/plain">1</script>')).to.equal(undefined);
    expect(inside('<div><script type="application/json">1</script></div>')).to.equal(undefined);
  });
});
