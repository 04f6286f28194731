import {expect} from '@open-wc/testing';
import {aDocument} from '../support/builders.js';
import {allText, visibleText, show, type TimelineHarness} from '../support/harness.js';

/** The entries of the article as they are shown: date, kind and standing, in the order of the list. */
const SHOWN: readonly (readonly [headline: string, date: string, meta: string])[] = [
  [
    'Seoul announces phased response measures',
    '22 Oct 2024',
    'Response · South Korean government · Announced',
  ],
  [
    'North Korean forces move to Kursk, NIS reports',
    'about 30 Oct – 13 Nov 2024',
    'Movement · North Korean forces · Reported by NIS, 13 Nov 2024',
  ],
  [
    'State Department confirms North Korean troops in combat',
    '12 Nov 2024',
    'Confirmation · US State Department · Vedant Patel, deputy spokesperson · Confirmed',
  ],
  [
    'Seoul’s ministries are cautious at first',
    'up to 13 Nov 2024',
    'Stance · Ministry of National Defense and Ministry of Foreign Affairs · As the source describes',
  ],
  [
    'North Korean deployments acknowledged ahead of the US',
    'by 13 Nov 2024',
    'Stance · As the source describes',
  ],
  [
    'South Korea’s intelligence service confirms combat',
    '13 Nov 2024',
    'Confirmation · National Intelligence Service · Confirmed',
  ],
  [
    'NIS gathers and analyses further intelligence',
    '13 Nov 2024',
    'Event · National Intelligence Service · On the record',
  ],
  [
    'Debate over possible US responses expected to intensify',
    '13 Nov 2024',
    'Assessment · about United States · As the source describes',
  ],
  [
    'Blinken stresses firm US commitment at NATO',
    '13 Nov 2024',
    'Response · US Secretary of State Antony Blinken · On the record',
  ],
  [
    'Will Washington give Ukraine more military aid?',
    '13 Nov 2024',
    'Open question · about United States · Unclear',
  ],
  [
    'Signs point to a more cautious approach in Washington',
    '13 Nov 2024',
    'Assessment · about United States · As the source describes',
  ],
  [
    'Trump’s calls may influence policy shift, analysts speculate',
    '13 Nov 2024',
    'Assessment · Analysts, unnamed · Speculation',
  ],
  [
    'Official speaks of international coordination',
    'between 22 Oct and 13 Nov 2024',
    'Response · US State Department · an official, unnamed · Unnamed official',
  ],
  [
    'US and South Korea to coordinate in transition, official says',
    'by 13 Nov 2024',
    'Response · US State Department · a senior official, unnamed · Unnamed official',
  ],
];

describe('the bundled article', () => {
  let timeline: TimelineHarness;
  beforeEach(async () => {
    timeline = await show();
  });

  it('shows fourteen entries, each with its headline, its date and who says it how firmly', () => {
    const entries = timeline.entries();
    expect(timeline.headlines()).to.deep.equal(SHOWN.map(([headline]) => headline));
    entries.forEach((entry, index) => {
      const [headline, date, meta] = SHOWN[index]!;
      expect(timeline.date(entry), headline).to.match(new RegExp(`^${date}`));
      expect(timeline.meta(entry)).to.equal(meta);
    });
  });

  it('says what it is about, what it covers, and where it is from', () => {
    expect(timeline.title()).to.equal('Who confirmed what, and who answered');
    expect(allText(timeline.part('description'))).to.contain('according to one article');
    expect(allText(timeline.part('coverage'))).to.contain('not the state of the facts, and no later events');
    expect(allText(timeline.part('source'))).to.equal(
      'Source: “S. Korea Prepares Phased Response as North Korean Troops Engage in Russian Combat Operations”, by Daniel Kim',
    );
    expect(timeline.link('S. Korea Prepares').href).to.equal(
      'https://viewusglobal.com/latest/article/77686/',
    );
    expect(allText(timeline.part('footer'))).to.contain('Licence: Summaries by the editors, MIT licence');
  });

  it('shows the answer first', () => {
    expect(timeline.leadParts()).to.deep.equal([
      'North Korean troops deployed to Russia are in combat: Confirms: US State Department, 12 Nov 2024 (Washington)',
      'National Intelligence Service, 13 Nov 2024 (Seoul), one day later (local dates)',
      'Cautious: Defense Ministry and Foreign Ministry',
      '4 responses',
      '1 open question',
      '2 more claims',
    ]);
  });

  it('shows who confirmed first, and how much later the other did', () => {
    expect(timeline.relations(timeline.entry('State Department confirms'))).to.deep.equal([
      'First to confirm: North Korean troops deployed to Russia are in combat',
      'First to confirm: More than 10,000 North Korean soldiers are involved',
      'Followed by: South Korea’s intelligence service confirms combat (Asia Economy, 14 Nov 2024)',
      'Answered by: Debate over possible US responses expected to intensify',
    ]);
    expect(timeline.relations(timeline.entry('intelligence service confirms'))).to.deep.equal([
      'Confirms one day later (local dates): North Korean troops deployed to Russia are in combat',
      'Follows: State Department confirms North Korean troops in combat (Asia Economy, 14 Nov 2024)',
      'Answered by: Debate over possible US responses expected to intensify',
    ]);
  });

  it('keeps a report apart from a confirmation, and caution from both', () => {
    expect(timeline.relations(timeline.entry('move to Kursk'))).to.deep.equal([
      'First to report: The deployment to the Kursk battlefield is complete',
    ]);
    expect(timeline.relations(timeline.entry('ministries'))).to.deep.equal([
      'Cautious: North Korean troops deployed to Russia are in combat',
    ]);
  });

  it('leads from an answer to what it answers', () => {
    expect(timeline.relations(timeline.entry('Debate over'))).to.deep.equal([
      'Responds to: State Department confirms North Korean troops in combat',
      'Responds to: South Korea’s intelligence service confirms combat',
    ]);
    expect(timeline.links(timeline.entry('Debate over')).length).to.equal(2);
  });

  it('quotes an official in his own words, with his name', () => {
    const quote = timeline.part('quote', timeline.entry('State Department confirms'))!;
    expect(allText(quote.querySelector('blockquote'))).to.equal(
      '“over 10,000 DPRK soldiers … have begun engaging in combat operations with Russian forces”',
    );
    expect(allText(quote.querySelector('figcaption'))).to.equal('Vedant Patel, deputy spokesperson');
  });

  it('keeps notes, sources and other reports in a closed disclosure', async () => {
    const entry = timeline.entry('State Department confirms');
    expect(timeline.details(entry)!.open).to.equal(false);
    const details = await timeline.openDetails(entry);
    expect(details.open).to.equal(true);
    const rows = timeline.detailsOf(entry);
    expect(Object.keys(rows)).to.deep.equal([
      'Editor’s note',
      'Sources',
      'Also reported by',
      'How the date is known',
    ]);
    expect(rows['Editor’s note']!.join()).to.contain('joins two statements');
    expect(rows.Sources).to.deep.equal(['Article, paragraph 4']);
    expect(rows['Also reported by']).to.deep.equal(['TASS (fuller remarks), 13 Nov 2024']);
    expect(timeline.link('TASS (fuller remarks)', entry).href).to.equal('https://tass.com/world/1871479/amp');
  });

  it('has sources for every entry', () => {
    for (const entry of timeline.entries()) {
      expect(timeline.detailsOf(entry).Sources, timeline.headline(entry)).to.have.length(1);
    }
  });

  it('marks up only exact dates for machines', () => {
    const machine = timeline.entries().map((entry) => entry.querySelector('time')?.dateTime);
    expect(machine).to.deep.equal([
      '2024-10-22',
      undefined,
      '2024-11-12',
      undefined,
      undefined,
      ...Array<string>(7).fill('2024-11-13'),
      undefined,
      undefined,
    ]);
  });

  it('says of every date on what it rests', () => {
    const basis = (headline: string) => timeline.date(timeline.entry(headline));
    expect(basis('Seoul announces'), 'a stated date').to.match(/Tuesday$/);
    expect(basis('State Department')).to.match(/inferred$/);
    expect(basis('Blinken')).to.match(/dated by other reports$/);
    expect(basis('acknowledged')).to.match(/undated$/);
    for (const entry of timeline.entries().slice(1)) {
      expect(timeline.date(entry)).to.match(/inferred|dated by other reports|undated/);
    }
    const details = (headline: string) =>
      timeline.detailsOf(timeline.entry(headline))['How the date is known'];
    expect(details('State Department')![0]).to.equal('inferred from “on Tuesday”');
    expect(details('acknowledged')![0]).to.equal('undated: “initially”');
  });

  it('explains the dotted line next to the first one', () => {
    const explained = timeline
      .entries()
      .filter((entry) => timeline.date(entry).includes('dotted: not stated'));
    expect(explained.map((entry) => timeline.headline(entry))).to.deep.equal([
      'North Korean forces move to Kursk, NIS reports',
    ]);
  });

  it('draws a stated date unlike one that is worked out', () => {
    const line = (headline: string) => {
      const time = timeline.part('date', timeline.entry(headline))!.querySelector('time')!;
      return getComputedStyle(time.firstElementChild ?? time).textDecorationStyle;
    };
    expect(line('Seoul announces')).not.to.equal('dotted');
    expect(line('State Department')).to.equal('dotted');
  });

  it('announces how many there are without showing the line while nothing is left out', () => {
    expect(timeline.status()).to.equal('14 of 14 shown');
    expect(visibleText(timeline.root.querySelector('[role="status"]'))).to.equal('');
  });
});

describe('the bundled article in Korean', () => {
  it('is Korean throughout, figures included', async () => {
    const timeline = await show('lang="ko"');
    expect(timeline.title()).to.equal('누가 무엇을 확인했고, 누가 대응했나');
    expect(timeline.leadParts()).to.deep.equal([
      '러시아에 파견된 북한군이 전투에 참여하고 있다: 확인: 미국 국무부, 2024년 11월 12일(워싱턴)',
      '국가정보원, 2024년 11월 13일(서울), 하루 뒤(현지 날짜 기준)',
      '신중: 국방부 및 외교부',
      '대응 4건',
      '남은 의문 1건',
      '다른 주장 2건',
    ]);
    expect(timeline.headlines()).to.have.length(14);
    for (const headline of timeline.headlines()) expect(headline).to.match(/[가-힣]/);
    expect(timeline.relations(timeline.entry('미 국무부'))[0]).to.match(/^최초 확인: /);
    expect(timeline.relations(timeline.entry('국정원, 북한군 전투'))[0]).to.match(
      /^확인, 하루 뒤\(현지 날짜 기준\): /,
    );
  });

  it('keeps a quotation in its own language, and says so', async () => {
    const timeline = await show('lang="ko"');
    const entry = timeline.entry('미 국무부');
    const quote = entry.querySelector('blockquote')!;
    expect(quote.lang).to.equal('en');
    expect(allText(quote)).to.contain('over 10,000 DPRK soldiers');
    const phrase = [...timeline.part('details', entry)!.querySelectorAll('[lang]')].map((part) => [
      part.getAttribute('lang'),
      allText(part),
    ]);
    expect(phrase).to.deep.equal([['en', 'on Tuesday']]);
  });

  it('is marked as Korean', async () => {
    const timeline = await show('lang="ko"');
    expect(timeline.part('timeline')!.lang).to.equal('ko');
  });
});

describe('dates in the list', () => {
  const day = {date: '2024-11-13', dating: {basis: 'stated'}} as const;

  it('are repeated, muted, where they are the same', async () => {
    const timeline = await show('', {properties: {data: aDocument({entries: [day, day]})}});
    const [first, second] = timeline.entries();
    expect(timeline.visibleDate(first!)).to.equal('13 Nov 2024 Wednesday');
    expect(timeline.visibleDate(second!)).to.equal('13 Nov 2024');
    const [color, muted] = [first, second].map(
      (entry) => getComputedStyle(timeline.part('date', entry)!.querySelector('.day')!).color,
    );
    expect(color).not.to.equal(muted);
  });

  it('put the time of day before the day, and mute the day alone where it is the same', async () => {
    const entries = ['2024-12-03T22:27:00+09:00', '2024-12-03T23:00:00+09:00'].map((date) => ({date}));
    const timeline = await show('', {properties: {data: aDocument({entries})}});
    const dates = timeline.entries().map((entry) => timeline.visibleDate(entry));
    expect(dates).to.deep.equal(['22:27 3 Dec 2024 (UTC+9) Tuesday', '23:00 3 Dec 2024 (UTC+9)']);
    const sizes = ['.clock', '.day'].map((name) =>
      parseFloat(getComputedStyle(timeline.entries()[1]!.querySelector(name)!).fontSize),
    );
    expect(sizes[0]).to.be.above(sizes[1]! * 1.2);
  });

  it('say how they are known where that is another', async () => {
    const inferred = {...day, dating: {basis: 'inferred', words: {text: 'that day', lang: 'en'}}} as const;
    const timeline = await show('', {properties: {data: aDocument({entries: [day, inferred]})}});
    expect(timeline.visibleDate(timeline.entries()[1]!)).to.contain('13 Nov 2024 inferred');
  });

  it('are shown again after another date', async () => {
    const entries = [day, {date: '2024-11-14'}, {date: '2024-11-15'}];
    const timeline = await show('', {properties: {data: aDocument({entries})}});
    expect(timeline.entries().map((entry) => timeline.visibleDate(entry).slice(0, 11))).to.deep.equal([
      '13 Nov 2024',
      '14 Nov 2024',
      '15 Nov 2024',
    ]);
  });

  it('never turn into another day through the zone of the reader', async () => {
    const entries = [{date: '2024-11-13', place: {name: 'Far', timeZone: 'Pacific/Kiritimati'}}];
    const timeline = await show('', {properties: {data: aDocument({entries})}});
    expect(timeline.date(timeline.entries()[0]!)).to.match(/^13 Nov 2024 Wednesday, Far/);
  });
});

describe('corrections', () => {
  it('are shown with their day, and not at all where there are none', async () => {
    const revisions = [{date: '2024-11-20', change: 'The day was wrong.'}];
    const timeline = await show('', {
      properties: {data: aDocument({entries: [{revisions}, {date: '2024-11-14'}]})},
    });
    const [first, second] = timeline.entries();
    expect(timeline.relations(first!)).to.deep.equal(['Corrected 20 Nov 2024: The day was wrong.']);
    expect(timeline.relations(second!)).to.deep.equal([]);
  });

  it('can be sent where the document says, and its last revision is shown', async () => {
    const data = aDocument({revised: '2024-12-01', contact: 'desk@example.org'});
    const timeline = await show('', {properties: {data}});
    expect(allText(timeline.part('footer'))).to.contain('Last revised: 1 Dec 2024');
    expect(timeline.link('desk@example.org').href).to.equal('mailto:desk@example.org');
  });
});
