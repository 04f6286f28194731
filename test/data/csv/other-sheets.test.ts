import {expect} from '@open-wc/testing';
import {parseCsv} from '../../../src/data/csv/parse-csv.js';
import {readTable} from '../../../src/data/csv/table.js';
import {toIssue} from '../../../src/data/issues.js';

const messagesOf = (text: string) => parseCsv(text).faults.map((fault) => toIssue(fault).message);

const headlinesIn = (text: string) => {
  expect(messagesOf(text)).to.deep.equal([]);
  return parseCsv(text).document!.entries.map(({headline}) => headline);
};

const SHEET = 'date,headline\n2024-11-12,First\n2024-11-13,"Second, third"\n';

describe('a header that is not in the first row', () => {
  for (const [name, above] of [
    ['blank rows', '\n\n'],
    ['rows of empty cells', ',\n,\n'],
    ['a title', 'The tram\n'],
    ['a title with commas', 'The tram, a history, in full\n\n'],
    ['a title over several columns', 'The tram,,\n'],
    ['a comment', '# exported on 12 November, 2024; by hand\n'],
    ['a row of invisible characters', '\u200b\n'],
  ] as const) {
    it(`is found below ${name}`, () => {
      expect(headlinesIn(above + SHEET)).to.deep.equal(['First', 'Second, third']);
    });

    it(`is found below ${name}, in a sheet with semicolons`, () => {
      const text = `${above}date;headline;summary\n2024-11-12;First, of two;A, b\n`;
      expect(headlinesIn(text)).to.deep.equal(['First, of two']);
    });
  }

  it('leaves the numbers of rows as spreadsheets show them', () => {
    expect(messagesOf('The tram\n\ndate,headline\n2024-11-12,First\nsoon,Second\n')).to.deep.equal([
      'row 5, column date: "soon" is not an EDTF date such as "2024-11-13" or "2024-11".',
    ]);
    expect(messagesOf('The tram, a, b, c\ndate,headline\n2024,First,x\n')).to.deep.equal([
      'row 3: This row has 3 cells, but the header has 2. Put a text that contains the separator in straight double quotation marks (").',
    ]);
  });

  it('is the first row that has all columns, whatever follows', () => {
    expect(headlinesIn('date,headline\n2024,date\n2025,headline\n')).to.deep.equal(['date', 'headline']);
  });
});

describe('a separator', () => {
  const SEPARATORS = [',', ';', '\t', '|'];
  for (const separator of SEPARATORS) {
    for (const other of SEPARATORS.filter((one) => one !== separator)) {
      const sentence = ['Rescue of animals', ' people', ' place', ' and things'].join(other);
      const [own, others] = [separator, other].map((one) => JSON.stringify(one));

      it(`is that of the required columns: ${own}, not ${others}`, () => {
        const text = `date,headline\n2024,Fire\n2025,`.replaceAll(',', separator);
        expect(headlinesIn(`${text}${sentence}\n`)).to.deep.equal(['Fire', sentence]);
      });

      it(`is that of the first line with so many known columns: ${own}, not ${others}`, () => {
        const text = `when,title\n2025,`.replaceAll(',', separator);
        expect(readTable(`${text}${sentence}\n`).rows[0]).to.deep.equal(['when', 'title']);
      });
    }
  }
});

describe('a first line that names the separator', () => {
  for (const [hint, separator] of [
    ['sep=;', ';'],
    ['sep=,', ','],
    ['SEP=\t', '\t'],
    ['"sep=;"', ';'],
    ['\uFEFFsep=;', ';'],
  ] as const) {
    it(`is no row: ${JSON.stringify(hint)}`, () => {
      const text = ['date,headline', '2024-11-12,First', 'soon,Second']
        .join('\r\n')
        .replaceAll(',', separator);
      expect(messagesOf(`${hint}\r\n${text}`)).to.deep.equal([
        'row 3, column date: "soon" is not an EDTF date such as "2024-11-13" or "2024-11".',
      ]);
    });
  }
});

describe('a column that is not known', () => {
  for (const [name, field] of [
    ...(['title', 'event', 'name', 'Event', 'TITLE', '제목'] as const).map(
      (one) => [one, 'headline'] as const,
    ),
    ['text', 'summary'],
    ['Description', 'summary'],
    ['image', 'media'],
    ['photo', 'media'],
    ['image_url', 'media'],
    ['alt text', 'media.alt'],
    ['Caption', 'media.caption'],
    ['Photo credit', 'media.credit'],
    ['quote', 'quote.text'],
    ['Description*', 'summary'],
    ['Title (required)', 'headline'],
    ['Date (YYYY-MM-DD)', 'date'],
    ['What happened?', 'headline'],
    ['Timestamp', 'date'],
    ['url', 'sources.url'],
    ['Link', 'sources.url'],
    ['when', 'date'],
    ['Year', 'date'],
    ['start', 'date'],
    ['Start date', 'date'],
    ['Datum', 'date'],
    ['日付', 'date'],
    ['التاريخ', 'date'],
    ['Überschrift', 'headline'],
    ['Titre', 'headline'],
    ['Descripción', 'summary'],
    ['Headlne', 'headline'],
    ['dtae', 'date'],
    ['data', 'date'],
    ['sumary', 'summary'],
    ['notes', 'note'],
    ['sources.urls', 'sources.url'],
    ['place.timezon', 'place.timeZone'],
  ] as const) {
    it(`may be another: ${name}`, () => {
      const known = ['date', 'headline'].filter((one) => one !== field);
      const messages = messagesOf(`${[...known, name].join(',')}\n${known.map(() => '2024').join(',')},x\n`);
      expect(messages).to.include(
        `column ${name}: The format has no such field. It is ignored. Should it be "${field}"? Then rename it.`,
      );
      const isRequired = known.length < 2;
      expect(messages.slice(0, -1)).to.deep.equal(
        isRequired
          ? [
              `column ${field}: Required, but missing. Is it the column ${name}? Then name that column "${field}".`,
            ]
          : [],
      );
    });
  }

  for (const [sheet, guesses] of [
    ['Card ID,Card Name,Due Date\na,b,c', {'Card ID': 'id', 'Card Name': 'headline', 'Due Date': 'date'}],
    ['The tram\nrelease_date,movieTitle\na,b', {release_date: 'date', movieTitle: 'headline'}],
    ['Name,Card Name,date\na,b,2024', {Name: 'headline'}],
    ['event,eventLabel,date\na,b,2024', {eventLabel: 'headline'}],
    ['START_DATE,headline\na,b', {START_DATE: 'date'}],
    [
      'Timestamp,Your name,Date of event,What happened?\na,b,c,d',
      {'Date of event': 'date', 'What happened?': 'headline'},
    ],
    ['Name,Event Date,Title\na,b,c', {'Event Date': 'date', Title: 'headline'}],
    ['Timestamp,Your name\na,b', {Timestamp: 'date', 'Your name': 'headline'}],
    ['from,to,headline\na,b,c', {from: 'date'}],
    ['from,to,headline,date\na,b,c,2024', {}],
    ['from,headline\na,b', {}],
  ] as const) {
    it(`is guessed by its last word, or as it is written elsewhere: ${sheet}`, () => {
      const found = messagesOf(sheet).flatMap((message) => {
        const [, name, field] = /^column (.+): The format .* Should it be "(.+)"/.exec(message) ?? [];
        return name === undefined ? [] : [[name, field]];
      });
      expect(Object.fromEntries(found)).to.deep.equal(guesses);
    });
  }

  for (const [sheet, parts] of [
    ['Jahr;Monat;Tag;Titel\n2024;11;4;a', ['Jahr', 'Monat', 'Tag']],
    ['연도,월,일,제목\n2024,11,4,a', ['연도', '월', '일']],
    ['Start,End Date,headline\n1998,1999,a', ['End Date']],
    ['date,time,headline\n2024,09:00,a', ['time']],
    ['date,month,headline\n2024,,a', ['month']],
    ['Von;Bis;Titel\n1998;1999;a', ['Bis']],
    ['from,to,date,headline\na,b,2024,c', []],
    ['from,to,Event date,headline\na,b,2024,c', []],
    ['year,headline\n1998,a', []],
  ] as const) {
    it(`has a part of a date: ${sheet}`, () => {
      const found = messagesOf(sheet).flatMap(
        (message) => /^column (.+): .*Write the whole date/.exec(message)?.[1] ?? [],
      );
      expect(found).to.deep.equal(parts);
      const guess = messagesOf(sheet).find((message) => message.startsWith('column date:'));
      if (parts.length === 3) expect(guess).to.equal('column date: Required, but missing.');
    });
  }

  it('is the only one that is guessed for a field, and none for a field with a column', () => {
    expect(messagesOf('date,event,title,headline\n2024,a,b,c\n')).to.deep.equal([
      'column event: The format has no such field. It is ignored.',
      'column title: The format has no such field. It is ignored.',
    ]);
    expect(messagesOf('date,event,title\n2024,a,b\n')).to.deep.equal([
      'column headline: Required, but missing. Is it the column event? Then name that column "headline".',
      'column event: The format has no such field. It is ignored. Should it be "headline"? Then rename it.',
      'column title: The format has no such field. It is ignored.',
    ]);
  });

  it('is not guessed with two typing errors, or if it is short', () => {
    for (const name of ['headlnes', 'dtea', 'ix', 'sumery'])
      expect(messagesOf(`date,headline,${name}\n2024,a,b\n`)).to.deep.equal([
        `column ${name}: The format has no such field. It is ignored.`,
      ]);
  });

  it('is guessed where none is known', () => {
    expect(messagesOf('when;which one;title\n2024;a;b\n').slice(0, 2)).to.deep.equal([
      'column date: Required, but missing. Is it the column when? Then name that column "date".',
      'column headline: Required, but missing. Is it the column title? Then name that column "headline".',
    ]);
  });

  it('is not one of the properties that every object has', () => {
    expect(messagesOf('date,headline,constructor\n2024,a,b\n')).to.deep.equal([
      'column constructor: The format has no such field. It is ignored.',
    ]);
  });
});

describe('a text that is no sheet', () => {
  for (const [text, message] of [
    ['BEGIN:VCALENDAR\r\nVERSION:2.0\r\n', /iCalendar file\. Convert it with: npx/],
    ['\uFEFF\nbegin:vcalendar\n', /iCalendar file/],
    ['<?xml version="1.0"?>\n<data/>', /This is XML/],
    ['<!DOCTYPE html><title>Sign in</title>', /web page, perhaps one to sign in/],
    ['  <html lang="en">', /web page/],
    ['{"entries": []}', /This is JSON\. Let the name of the file/],
    ['[\n  {"date": "1998"}]', /This is JSON/],
    ['callback({"entries": []});', /This is a script/],
  ] as const) {
    it(`is named: ${JSON.stringify(text.slice(0, 20))}`, () => {
      const [first, ...others] = messagesOf(text);
      expect(first)
        .to.match(/^The text is not a sheet\. /)
        .and.to.match(message);
      expect(others).to.deep.equal([]);
    });
  }

  for (const text of ['entries:\n  - date: 2024\n    headline: A\n', '---\ntitle: A\nentries: []\n'])
    it(`is YAML: ${JSON.stringify(text)}`, () => {
      expect(messagesOf(text)).to.deep.equal(['The text is not a sheet. This is YAML. Convert it to JSON.']);
    });

  it('is no YAML if it only has such a title', () => {
    expect(headlinesIn('title: The tram\ndate,headline\n2024,A\n')).to.deep.equal(['A']);
  });

  it('is a sheet whose rows Google has merged into the header', () => {
    const message =
      'row 1: Two or more rows were merged into the header. Leave only the names of the columns in it. If Google Sheets merged them, add headers=1 to the address.';
    expect(messagesOf('"date 2024-11-12","headline First"\n2024-11-13,Second\n')).to.deep.equal([message]);
    expect(messagesOf('"Date 2024 2025","x y","Headline A B"\n')).to.deep.equal([message]);
  });
});

describe('a cell with an error of the spreadsheet', () => {
  it('is a warning, since it is shown as it is', () => {
    const sheet = 'T\ndate,headline,summary,x\n2024,#REF!,#1 of 2,#N/A\n2025,A, #N/A \n';
    expect(messagesOf(sheet)).to.have.members([
      'row 3, column headline: "#REF!" is an error of the spreadsheet, and is shown as it is. Correct the formula, and export the sheet again.',
      'row 4, column summary: "#N/A" is an error of the spreadsheet, and is shown as it is. Correct the formula, and export the sheet again.',
      'column x: The format has no such field. It is ignored.',
    ]);
  });

  it('is an error in the place of a date', () => {
    expect(messagesOf('date,headline\n#VALUE!,A\n')).to.deep.equal([
      'row 2, column date: "#VALUE!" is not an EDTF date. This is an error of the spreadsheet. Correct the formula, or make the column wider, and export the sheet again.',
    ]);
  });
});

describe('a table with bars between its cells', () => {
  for (const [name, text] of [
    ['as a database writes it', 'date|headline|summary\n2024|A, B|C\n2025|D;E|F\n'],
    [
      'of Markdown',
      '| date | headline | summary |\n|:-----|---|--:|\n| 2024 | A, B | C |\n| 2025 | D;E | F |\n',
    ],
  ] as const) {
    it(`is read: ${name}`, () => {
      expect(headlinesIn(text).map((headline) => (headline as string).trim())).to.deep.equal(['A, B', 'D;E']);
    });
  }

  it('is none where bars are in texts', () => {
    expect(headlinesIn('The | tram | in | full\ndate,headline\n2024,date|headline|summary\n')).to.deep.equal([
      'date|headline|summary',
    ]);
  });
});

describe('many rows with faults', () => {
  it('have one fault where the column is missing', () => {
    const rows = Array.from({length: 2000}, (_, index) => `H${index}`).join('\n');
    expect(messagesOf(`headline\n${rows}\n`)).to.deep.equal(['column date: Required, but missing.']);
  });

  it('are listed up to a limit, with the number of the others', () => {
    const rows = Array.from({length: 2000}, (_, index) => `2017/1/${index % 28},H`).join('\n');
    const messages = messagesOf(`date,headline\n${rows}\n`);
    expect(messages).to.have.length(500);
    expect(messages.at(-1)).to.equal('1,501 more faults are not listed.');
  });
});

describe('many unknown columns', () => {
  const sheet = (count: number) => {
    const indexes = Array.from({length: count}, (_, index) => index);
    const columns = indexes.map((index) => `x${index}y`);
    return `date,headline,${columns.join(',')}\n2024,A,${indexes.join(',')}\n`;
  };

  it('are a warning each while they are few', () => {
    expect(parseCsv(sheet(20)).faults.map(({code}) => code)).to.deep.equal(Array(20).fill('unknown'));
  });

  it('are one warning, with the first of them', () => {
    const {document, faults} = parseCsv(sheet(2000));
    expect(document!.entries).to.have.length(1);
    expect(faults.map((fault) => toIssue(fault).message)).to.deep.equal([
      '2000 columns have names that are not in the format, such as x0y, x1y, x2y, x3y, x4y. They are ignored.',
    ]);
  });
});

describe('a sheet without a headline', () => {
  it('names the columns that may be it', () => {
    expect(messagesOf('date,Qa,summary,Qb,Qc,Qd\n2024,a,b,c,d,e\n')[0]).to.equal(
      'column headline: Required, but missing. Is it the column Qa, Qb, Qc? Then name that column "headline".',
    );
    expect(messagesOf('date,summary\n2024,a\n')[0]).to.equal('column headline: Required, but missing.');
  });

  for (const name of ['What happened', '사건명', '이름', '행사']) {
    it(`has it in ${name}`, () => {
      expect(messagesOf(`date,${name},Qa\n2024,a,b\n`)[0]).to.equal(
        `column headline: Required, but missing. Is it the column ${name}? Then name that column "headline".`,
      );
    });
  }
});
