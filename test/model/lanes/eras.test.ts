import {expect} from '@open-wc/testing';
import {eraBands} from '../../../src/model/lanes/eras.js';

const bandsOf = (...dates: string[]) =>
  eraBands({eras: dates.map((date) => ({label: date, date}))}).map(({era, row}) => [era.date, row]);

describe('bands of eras', () => {
  it('are in the order of their start', () => {
    expect(bandsOf('2010/2012', '1998/2003')).to.deep.equal([
      ['1998/2003', 0],
      ['2010/2012', 0],
    ]);
  });

  it('with the same start are in the order of their end', () => {
    expect(bandsOf('2010/2014', '2010/2012', '2010/2013')).to.deep.equal([
      ['2010/2012', 0],
      ['2010/2013', 1],
      ['2010/2014', 2],
    ]);
  });

  it('at the same time have rows of their own, and the first row that is free again', () => {
    expect(bandsOf('1998/2003', '2002/2010', '2003-06/2004', '2011/..', '/1999')).to.deep.equal([
      ['/1999', 0],
      ['1998/2003', 1],
      ['2002/2010', 0],
      ['2003-06/2004', 2],
      ['2011/..', 0],
    ]);
  });

  it('end with their last day, and have no end where it is open', () => {
    const [closed, open] = eraBands({
      eras: [
        {label: 'A', date: '2024-11-12/2024-11-13'},
        {label: 'B', date: '2024-11-14/..'},
      ],
    });
    expect(closed!.end - closed!.start).to.equal(2);
    expect(closed!.end).to.equal(open!.start);
    expect(open!.end).to.equal(Infinity);
  });

  it('are none in a document without eras', () => {
    expect(eraBands({})).to.deep.equal([]);
  });
});
