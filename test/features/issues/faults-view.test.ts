import {expect} from '@open-wc/testing';
import {render} from 'lit';
import {withAdvice} from '../../../src/data/faults/advice.js';
import {faultAt, type Fault} from '../../../src/data/faults/fault.js';
import {parseCsv} from '../../../src/data/csv/parse-csv.js';
import {parseDocument} from '../../../src/data/parse-document.js';
import {translator} from '../../../src/format/translate.js';
import {messages as enFaults} from '../../../src/features/issues/messages.js';
import {messages as koMessages} from '../../../src/languages/ko.js';
import {base} from '../../../src/styles/base.js';
import {styles} from '../../../src/features/issues/styles.js';
import {tokens} from '../../../src/styles/tokens.js';
import {faultsView} from '../../../src/features/issues/faults-view.js';
import {aDocument} from '../../support/builders.js';
import {violations} from '../../support/axe.js';
import {aBox, allText, visibleText, until} from '../../support/harness.js';

const english = {translate: translator('en', enFaults)};
const korean = {translate: translator('ko', koMessages)};

const many = (count: number): Fault[] =>
  Array.from({length: count}, (_, index) =>
    faultAt(['entries', index, 'date'], 'date-syntax', {found: `soon ${index}`}),
  );

/** A sheet with as many dates in the same form. */
const dates = (count: number): Fault[] =>
  parseCsv(
    ['date,headline', ...Array.from({length: count}, (_, index) => `2017/1/${(index % 28) + 1},H`)].join(
      '\n',
    ),
  ).faults.map(withAdvice);

const warning = faultAt(['titel'], 'unknown', {severity: 'warning'});

/** The faults in a shadow root, with the styles of the element. */
function shown(faults: readonly Fault[], context = english, style = ''): HTMLElement {
  const host = aBox({style}, 320);
  const shadow = host.attachShadow({mode: 'open'});
  shadow.adoptedStyleSheets = [tokens, base, ...styles].map(({styleSheet}) => styleSheet!);
  const box = document.createElement('div');
  box.className = 'root';
  shadow.append(box);
  render(faultsView(faults, context), box);
  return box;
}

const rows = (box: Element) => [...box.querySelectorAll('[part="fault"]')].map(allText);

/** The disclosure of the rest that is not opened yet. */
const more = (box: Element) => [...box.querySelectorAll('details')].find(({open}) => !open);

async function open(box: Element): Promise<void> {
  const before = rows(box).length;
  more(box)!.querySelector('summary')!.click();
  await until(() => rows(box).length > before);
}

describe('the faults', () => {
  it('are rows: where, what was found, what was expected', () => {
    const box = shown([
      faultAt(['entries', 3, 'date'], 'date-syntax', {found: 'soon'}),
      faultAt(['entries'], 'type', {found: {}, expected: {key: 'expected.list'}}),
      ...parseDocument('[,').faults.map(withAdvice),
    ]);
    expect(allText(box)).to.match(/^3 errors:/);
    expect(rows(box)).to.deep.equal([
      'entries[3].date: "soon" is not an EDTF date such as "2024-11-13" or "2024-11".',
      'entries: {} is not a list.',
      'The text is not JSON. Line 1, column 2: A value is missing here.',
    ]);
  });

  it('are in the reader’s language', () => {
    const box = shown([faultAt(['lang'], 'missing')], korean);
    expect(visibleText(box)).to.equal('오류 1건: lang: 필수 필드가 빠져 있습니다.');
  });

  it('are apart from warnings', () => {
    const box = shown([warning, ...many(2)]);
    const lists = [...box.querySelectorAll('ul')];
    const names = lists.map((list) => allText(box.querySelector(`#${list.getAttribute('aria-labelledby')}`)));
    expect(names).to.deep.equal(['2 errors:', '1 warning, which does not prevent display:']);
    expect(lists.map((list) => rows(list).length)).to.deep.equal([2, 1]);
  });

  it('are warnings alone where there are no others', () => {
    expect(allText(shown([warning]))).to.equal(
      '1 warning, which does not prevent display: titel: The format has no such field. It is ignored.',
    );
  });

  it('have places that can be selected as a whole', () => {
    const box = shown(many(1));
    const place = box.querySelector('code')!;
    expect(allText(place)).to.equal('entries[0].date');
    expect(place.dir).to.equal('ltr');
  });

  for (const [scheme, style] of Object.entries({light: '', dark: 'background: #111; color: #eee'})) {
    it(`have nothing that axe finds, on a ${scheme} page`, async () => {
      const box = shown([...many(30), warning], english, style);
      expect(await violations(box)).to.deep.equal([]);
    });
  }
});

describe('many faults', () => {
  it('of twenty are all there', () => {
    const box = shown(many(20));
    expect(rows(box)).to.have.length(20);
    expect(more(box)).to.equal(undefined);
  });

  it('are the first twenty, and a disclosure of the others', async () => {
    const box = shown(many(54));
    expect(rows(box)).to.have.length(20);
    expect(allText(more(box)!.querySelector('summary'))).to.equal('Show 34 more');
    await open(box);
    expect(rows(box)).to.have.length(54);
    expect(rows(box).at(-1)).to.contain('entries[53].date');
  });

  it('of a big document come step by step, and are not in the page before', async () => {
    const box = shown(many(10_000));
    expect(box.querySelectorAll('*').length).to.be.lessThan(100);
    await open(box);
    expect(rows(box)).to.have.length(220);
    expect(visibleText(more(box)!.querySelector('summary'))).to.equal('Show 9,780 more');
    await open(box);
    expect(rows(box)).to.have.length(420);
  });

  it('stay open, and closed, through a change of the language', async () => {
    const faults = many(30);
    const box = shown(faults);
    await open(box);
    render(faultsView(faults, korean), box);
    expect(rows(box)).to.have.length(30);
    expect(rows(box).at(-1)).to.contain('형식의 날짜가 필요합니다');
    const details = box.querySelector('details')!;
    details.open = false;
    render(faultsView(faults, english), box);
    await open(box);
    expect(rows(box).at(-1)).to.contain('is not an EDTF date');
  });

  it('of another document are closed again', async () => {
    const box = shown(many(30));
    await open(box);
    render(faultsView(many(40), english), box);
    expect(rows(box)).to.have.length(20);
  });
});

describe('the same fault in many places', () => {
  it('is one line', () => {
    const box = shown([...dates(54), ...many(2)]);
    expect(allText(box)).to.match(/^56 errors:/);
    expect(rows(box)).to.have.length(3);
    expect(rows(box)[0]).to.equal(
      '54 dates are written like 2017/1/1: rows 2, 3, 4, 5, 6, …, column date. "2017/1/1" is not an EDTF date. Write 2017-01-01.',
    );
  });

  it('is one line in Korean', () => {
    expect(rows(shown(dates(3), korean))).to.deep.equal([
      '2017/1/1처럼 쓴 날짜가 3개 있습니다: 2, 3, 4행 date 열. "2017/1/1": EDTF 날짜가 아닙니다. 2017-01-01처럼 쓰세요.',
    ]);
  });

  it('is one line in a document', () => {
    const faults = parseDocument({...aDocument(), entries: [1, 1, 1, 1]}).faults.map(withAdvice);
    expect(rows(shown(faults))).to.deep.equal([
      '1 is not an object such as {"headline": "…"}. 4 times: entries[0], entries[1], entries[2], entries[3]',
    ]);
  });

  it('is one line where addresses are alike', () => {
    const urls = ['www.a.example', 'www.b.example/x', 'example.org/c'];
    const entries = urls.map((url) => ({headline: 'A', sources: [{label: 'B', url}]}));
    const {faults} = parseDocument({...aDocument(), entries});
    expect(rows(shown(faults))).to.deep.equal([
      '3 addresses are written like www.a.example: entries[0].sources[0].url, entries[1].sources[0].url, entries[2].sources[0].url. "www.a.example" leads to a file of this site. If another site is meant, begin the address with "https://"; if not, with "./".',
    ]);
  });

  it('is one line where the unknown fields of an object differ', () => {
    const {faults} = parseDocument({...aDocument(), qa: 1, qb: 2, qc: 3, qd: 4, qe: 5, qf: 6});
    expect(rows(shown(faults.map(withAdvice)))).to.deep.equal([
      'The format has no such field. It is ignored. 6 times: qa, qb, qc, qd, qe, …',
    ]);
  });

  it('is one line where rows have too many cells', () => {
    const {faults} = parseCsv(`date,headline\n${'2024,“A, b”\n'.repeat(3)}`);
    expect(rows(shown(faults))).to.deep.equal([
      'This row has 3 cells, but the header has 2. Put a text that contains the separator in straight double quotation marks ("). 3 times: row 2, row 3, row 4',
    ]);
  });

  it('is one line where the unknown columns of a sheet differ', () => {
    const {faults} = parseCsv('date,headline,qa,qb,qc\n2024,A,1,2,3\n');
    expect(rows(shown(faults.map(withAdvice)))).to.deep.equal([
      'The format has no such field. It is ignored. 3 times: columns qa, qb, qc',
    ]);
    expect(rows(shown(faults, korean))).to.deep.equal([
      '형식에 없는 필드이므로 무시합니다. 3곳: qa, qb, qc 열',
    ]);
  });

  it('is each for itself where it is found twice, in another field, or with another value', () => {
    expect(rows(shown(dates(2)))).to.have.length(2);
    const others = ['a', 'b', 'c'].map((found) => faultAt(['entries', 0, 'kind'], 'reference', {found}));
    expect(rows(shown(others))).to.have.length(3);
  });

  it('counts those that are not listed', () => {
    const box = shown(parseDocument({...aDocument(), entries: Array.from({length: 1500}, () => 1)}).faults);
    expect(allText(box)).to.match(/^1,500 errors:/);
    expect(rows(box).at(-1)).to.equal('1,001 more faults are not listed.');
  });
});

describe('the content of a document', () => {
  const hostile = '<img src=x onerror="window.pwned = 1">\u202e';
  const faults = [
    faultAt(['title', hostile], 'language', {found: hostile}),
    faultAt(['a', 'x'.repeat(10_000)], 'type', {found: hostile, expected: {key: 'expected.list'}}),
    faultAt(['entries', 0], 'unknown', {severity: 'warning'}),
  ];

  it('is text and never markup', () => {
    const box = shown(faults);
    expect(box.querySelectorAll('img')).to.have.length(0);
    expect('pwned' in window).to.equal(false);
    expect(rows(box)[0]).to.contain('onerror=');
  });

  it('does not turn its neighbours', () => {
    for (const code of shown(faults).querySelectorAll('code')) {
      expect(getComputedStyle(code).unicodeBidi).to.equal('isolate');
    }
  });

  it('stays in its box, and is whole', () => {
    const box = shown(faults);
    const {left, right} = box.getBoundingClientRect();
    for (const element of box.querySelectorAll('*')) {
      const rectangle = element.getBoundingClientRect();
      expect(rectangle.right, element.localName).to.be.at.most(right + 1);
      expect(rectangle.left, element.localName).to.be.at.least(left - 1);
    }
    expect(rows(box)[1]!.length).to.be.greaterThan(10_000);
  });
});
