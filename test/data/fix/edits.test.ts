import {expect} from '@open-wc/testing';
import {parseCsv} from '../../../src/data/csv/parse-csv.js';
import {csvEdits} from '../../../src/data/fix/csv-edits.js';
import {withEdits} from '../../../src/data/fix/edits.js';
import {jsonEdits} from '../../../src/data/fix/json-edits.js';

describe('corrections in a sheet', () => {
  const fixed = (text: string) => withEdits(text, csvEdits(text));

  for (const [name, before, after] of [
    [
      'of dates',
      'date,headline\n2017/1/1,2017/1/1\nc. 1845,A\n',
      'date,headline\n2017-01-01,2017/1/1\n1845~,A\n',
    ],
    [
      'of quoted dates',
      'date,headline\r\n"Nov 12, 2024","a ""b"""\r\n',
      'date,headline\r\n"2024-11-12","a ""b"""\r\n',
    ],
    [
      'of dates in quotation marks after blanks',
      'date, headline\n "2017/1/1" , "A, B"\n',
      'date, headline\n "2017-01-01" , "A, B"\n',
    ],
    ['in the last cell', 'headline;date\nA;Spring 2024', 'headline;date\nA;2024-21'],
    [
      'below a title',
      'sep=;\r\nT\r\ndate;headline\r\n1914–1918;x',
      'sep=;\r\nT\r\ndate;headline\r\n1914/1918;x',
    ],
    [
      'of lists',
      'date,headline,revisions.date,revisions.change\n2024,"A\nB","2017/1/1\n2024-12\nMay 2024","a\nb\nc"\n',
      'date,headline,revisions.date,revisions.change\n2024,"A\nB","2017-01-01\n2024-12\n2024-05","a\nb\nc"\n',
    ],
    [
      'of other dates',
      'date,headline,reported.date\n2024,A, 2017/1/1 \n',
      'date,headline,reported.date\n2024,A, 2017-01-01 \n',
    ],
    [
      'of eras and of the document',
      'kind,id,date,headline,span\nera,,,War,1914–1918\ndocument,revised,,2017/1/1,\nevent,,2017/1/1,A,\n',
      'kind,id,date,headline,span\nera,,,War,1914/1918\ndocument,revised,,2017-01-01,\nevent,,2017-01-01,A,\n',
    ],
    [
      'of the document in a column of its own language',
      'headline.ko,Kind,ID,date,headline\n2017/1/1,Document,REVISED,,"2017/1/1"\n,,,2024,A',
      'headline.ko,Kind,ID,date,headline\n2017/1/1,Document,REVISED,,"2017-01-01"\n,,,2024,A',
    ],
  ] as const) {
    it(name, () => expect(fixed(before)).to.equal(after));
  }

  it('leave texts of rows that are not entries', () => {
    const text =
      'kind,id,date,headline,span\ndocument,title,,2017/1/1,\ndocument,x,,2017/1/1,\nactor,a,,2017/1/1,\n' +
      'era,,,2017/1/1,1918\nevent,,2024,2017/1/1,\n';
    expect(fixed(text)).to.equal(text);
  });

  it('leave no fault in eras and the document', () => {
    const text =
      'kind,id,date,headline,span\nera,,,War,1914–1918\ndocument,revised,,2017/1/1,\n,,2017/1/1,A,\n';
    expect(parseCsv(fixed(text)).faults).to.deep.equal([]);
  });

  it('leave what could mean something else', () => {
    const dates = [
      '11/12/2024',
      '45608',
      '-44',
      '44 BC',
      '2024-12-03T23:20',
      '1984-1X',
      'soon',
      'Winter 2024',
      '476',
    ];
    const text = `date,headline\n${dates.map((date) => `${date},A`).join('\n')}`;
    expect(fixed(text)).to.equal(text);
  });

  it('are none with a broken quotation mark', () => {
    expect(csvEdits('date,headline\n2017/1/1,"A\n')).to.deep.equal([]);
  });
});

describe('corrections in JSON', () => {
  const fixed = (text: string) => withEdits(text, jsonEdits(text));

  it('are of dates alone, and leave the rest as it is', () => {
    const before = `{ "title" : "2017/1/1",
      "revised":"12 November 2024", "entries": [ {"headline": "2017\\/1\\/1", "date":"2017\\/1\\/1"},
        {"date" : "11/12/2024", "reported": {"date": "ca. 1845"}, "sources": [{}, {"published": "2024\u201111-12"}]} ],
      "date": "2017/1/1", "own": {"date": "2017/1/1"}
    }`;
    const after = before
      .replace('12 November 2024', '2024-11-12')
      .replace('"date":"2017\\/1\\/1"', '"date":"2017-01-01"')
      .replace('ca. 1845', '1845~')
      .replace('2024\u201111-12', '2024-11-12');
    expect(fixed(before)).to.equal(after);
  });

  it('are none where all is right', () => {
    expect(jsonEdits('{"entries": [{"date": "2024-11-12"}, [], 1, {"date": null}]}')).to.deep.equal([]);
  });
});
