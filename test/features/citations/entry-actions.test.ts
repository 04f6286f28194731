import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {aDocument} from '../../support/builders.js';
import {accessibleTree, nameOf, roleOf} from '../../support/accessible-tree.js';
import {violations} from '../../support/axe.js';
import {allText, show, until, type Setting, type TimelineHarness} from '../../support/harness.js';

const {href: start} = location;
const LINKED = 'id="tl" controls="link"';
const BLINKEN = 'Blinken stresses firm US commitment at NATO';

afterEach(() => {
  Reflect.deleteProperty(navigator, 'clipboard');
  history.replaceState(null, '', start);
});

/** Replaces the clipboard. Returns the texts that are copied to it from now on. */
function aClipboard(kind: 'working' | 'refusing' | 'absent' = 'working'): string[] {
  const copied: string[] = [];
  const writeText = (text: string): Promise<void> => {
    if (kind === 'refusing') return Promise.reject(new DOMException('No', 'NotAllowedError'));
    copied.push(text);
    return Promise.resolve();
  };
  const value = kind === 'absent' ? undefined : {writeText};
  Object.defineProperty(navigator, 'clipboard', {configurable: true, value});
  return copied;
}

/** An entry with its sources open. */
async function opened(
  attributes = LINKED,
  setting: Setting = {},
  headline = 'Blinken',
): Promise<{timeline: TimelineHarness; entry: HTMLElement}> {
  const timeline = await show(attributes, setting);
  const entry = timeline.entry(headline);
  await timeline.openDetails(entry);
  return {timeline, entry};
}

const actionsOf = (timeline: TimelineHarness, entry: HTMLElement): string[] =>
  timeline.buttons(timeline.details(entry)!).map(allText);

const statusOf = (entry: HTMLElement): string => allText(entry.querySelector('[role="status"]'));

const copyField = (entry: HTMLElement): HTMLTextAreaElement | null => entry.querySelector('textarea');

describe('the actions of an entry', () => {
  it('are shown if `controls` has `link`', async () => {
    const {timeline, entry} = await opened();
    expect(actionsOf(timeline, entry)).to.deep.equal(['Copy link', 'Cite']);
    await timeline.attribute('controls', 'search');
    expect(actionsOf(timeline, entry)).to.deep.equal([]);
  });

  it('are not shown by default', async () => {
    const {timeline, entry} = await opened('id="tl"');
    expect(actionsOf(timeline, entry)).to.deep.equal([]);
  });

  it('are shown for an entry without other details', async () => {
    const data = aDocument({entries: [{headline: 'Bare'}]});
    const {timeline, entry} = await opened(LINKED, {properties: {data}}, 'Bare');
    expect(actionsOf(timeline, entry)).to.deep.equal(['Copy link', 'Cite']);
    expect(await violations(timeline.element)).to.deep.equal([]);
  });

  for (const layout of ['story', 'lanes', 'claims']) {
    it(`are shown in the layout ${layout}`, async () => {
      const timeline = await show(`${LINKED} layout="${layout}" selected="blinken-firm-commitment"`);
      await until(() => timeline.entries().length > 0);
      expect(actionsOf(timeline, timeline.entry('Blinken'))).to.deep.equal(['Copy link', 'Cite']);
    });
  }

  it('are in the printed list of lanes too', async () => {
    const timeline = await show(`${LINKED} layout="lanes"`);
    dispatchEvent(new Event('beforeprint'));
    await until(() => timeline.entries().length === 14);
    dispatchEvent(new Event('afterprint'));
  });

  it('have the headline in their accessible names', async () => {
    const {timeline, entry} = await opened();
    await timeline.press(timeline.button('Cite', entry));
    const names = timeline.buttons(entry).map(nameOf);
    expect(names).to.deep.equal(
      ['Copy link', 'Cite', 'Plain text', 'Markdown', 'BibTeX', 'CSL-JSON'].map(
        (name) => `${name} ${BLINKEN}`,
      ),
    );
    const group = timeline.button('BibTeX', entry).closest('[role="group"]')!;
    expect([roleOf(group), nameOf(group)]).to.deep.equal(['group', `Cite ${BLINKEN}`]);
  });

  it('have this accessibility tree', async () => {
    const {timeline, entry} = await opened();
    await timeline.press(timeline.button('Cite', entry));
    expect(`\n${accessibleTree(timeline.part('actions', entry)!)}`).to.equal(`
button "Copy link ${BLINKEN}"
button "Cite ${BLINKEN}"
group "Cite ${BLINKEN}"
  button "Plain text ${BLINKEN}"
  button "Markdown ${BLINKEN}"
  button "BibTeX ${BLINKEN}"
  button "CSL-JSON ${BLINKEN}"
status
`);
  });

  it('are in the reader’s language, and use messages of the page', async () => {
    const {timeline, entry} = await opened(`${LINKED} lang="ko"`, {}, '블링컨');
    expect(actionsOf(timeline, entry)).to.deep.equal(['링크 복사', '인용']);
    await timeline.set({strings: {ko: {'action.cite': '따오기'}}});
    expect(actionsOf(timeline, entry)).to.deep.equal(['링크 복사', '따오기']);
  });

  it('have targets of at least 24 px', async () => {
    const {timeline, entry} = await opened(LINKED, {width: 320});
    await timeline.press(timeline.button('Cite', entry));
    for (const button of timeline.buttons(entry)) {
      const {width, height} = button.getBoundingClientRect();
      expect(Math.min(width, height), allText(button)).to.be.at.least(24);
    }
  });

  it('work with the keyboard alone', async () => {
    const copied = aClipboard();
    const {timeline, entry} = await opened();
    entry.querySelector<HTMLElement>('summary')!.focus();
    const tabTo = async (name: string): Promise<void> => {
      // The links to the sources come first.
      for (let presses = 0; presses < 20 && allText(timeline.focused()) !== name; presses += 1)
        await sendKeys({press: 'Tab'});
      expect(allText(timeline.focused())).to.equal(name);
    };
    await tabTo('Copy link');
    await sendKeys({press: 'Enter'});
    await until(() => copied.length === 1);
    await tabTo('Cite');
    await sendKeys({press: ' '});
    await until(() => actionsOf(timeline, entry).includes('Markdown'));
    await tabTo('Markdown');
    await sendKeys({press: 'Enter'});
    await until(() => copied.length === 2);
    expect(allText(timeline.focused()), 'the focus stays').to.equal('Markdown');
  });
});

describe('copying a link', () => {
  it('copies the address of the page with the entry, and reports it', async () => {
    const copied = aClipboard();
    history.replaceState(null, '', `${start}#elsewhere`);
    const {timeline, entry} = await opened();
    expect(statusOf(entry)).to.equal('');
    await timeline.press(timeline.button('Copy link', entry));
    await until(() => statusOf(entry) === 'Link copied');
    expect(copied).to.deep.equal([`${start}#tl/blinken-firm-commitment`]);
    expect(Boolean(copyField(entry)), 'no field is shown').to.equal(false);
  });

  it('copies a link that selects the entry', async () => {
    const copied = aClipboard();
    const {timeline, entry} = await opened('id="타임 라인/50%" controls="link"');
    await timeline.press(timeline.button('Copy link', entry));
    await until(() => copied.length === 1);
    await timeline.set({selected: undefined});
    location.href = copied[0]!;
    await until(() => timeline.selected()[0] === BLINKEN);
  });

  it('reports it each time', async () => {
    aClipboard();
    const {timeline, entry} = await opened();
    await timeline.press(timeline.button('Copy link', entry));
    await until(() => statusOf(entry) === 'Link copied');
    timeline.button('Copy link', entry).click();
    expect(statusOf(entry)).to.equal('');
    await until(() => statusOf(entry) === 'Link copied');
  });

  it('is possible only if a link would lead to the entry', async () => {
    const {timeline, entry} = await opened('controls="link"');
    const canCopyLink = () => actionsOf(timeline, entry).includes('Copy link');
    expect(canCopyLink(), 'without an id').to.equal(false);
    timeline.element.id = 'later';
    await until(canCopyLink);
    timeline.element.setAttribute('deep-links', 'off');
    await until(() => !canCopyLink());
    timeline.element.removeAttribute('deep-links');
    await until(canCopyLink);
    const {timeline: second, entry: same} = await opened('id="later" controls="link"');
    expect(actionsOf(second, same), 'of a second element with the same id').to.deep.equal(['Cite']);
  });

  it('uses the current id of the element, even after a move', async () => {
    const copied = aClipboard();
    const {timeline, entry} = await opened('controls="link"');
    const place = timeline.element.parentElement!;
    timeline.element.remove();
    place.append(timeline.element);
    timeline.element.id = 'moved';
    await until(() => actionsOf(timeline, entry).includes('Copy link'));
    await timeline.press(timeline.button('Copy link', entry));
    await until(() => copied.length === 1);
    expect(copied[0]).to.equal(`${start}#moved/blinken-firm-commitment`);
  });
});

describe('citing', () => {
  it('shows and hides its styles', async () => {
    const {timeline, entry} = await opened();
    const button = timeline.button('Cite', entry);
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    await timeline.press(button);
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    expect(actionsOf(timeline, entry)).to.include.members(['Plain text', 'Markdown', 'BibTeX', 'CSL-JSON']);
    await timeline.press(button);
    expect(actionsOf(timeline, entry)).to.deep.equal(['Copy link', 'Cite']);
  });

  const beginnings = {
    'Plain text': `“${BLINKEN}”, 13 Nov 2024 (dated by other reports). Standing: On the record (US Secretary`,
    Markdown: `“${BLINKEN}”, 13 Nov 2024 \\(`.slice(0, 30),
    BibTeX: '@misc{dprk-deployment:blinken-firm-commitment,\n',
    'CSL-JSON': '[\n  {\n    "id": "dprk-deployment:blinken-firm-commitment",\n',
  };
  for (const [style, beginning] of Object.entries(beginnings)) {
    it(`copies ${style} with a link to the entry, and reports it`, async () => {
      const copied = aClipboard();
      const {timeline, entry} = await opened();
      await timeline.press(timeline.button('Cite', entry));
      await timeline.press(timeline.button(style, entry));
      await until(() => statusOf(entry) === `Citation copied (${style})`);
      expect(copied).to.have.length(1);
      expect(copied[0]!.startsWith(beginning), copied[0]).to.equal(true);
      expect(copied[0]).to.contain('tl/blinken-firm-commitment').and.contain('viewusglobal.com');
    });
  }

  it('names a record without a title by the heading of the page', async () => {
    const copied = aClipboard();
    const data = {entries: [{date: '2024-11-12', headline: 'One'}]};
    const setting = {properties: {data}};
    const {timeline, entry} = await opened(`${LINKED} heading="Troops in combat"`, setting, 'One');
    await timeline.press(timeline.button('Cite', entry));
    await timeline.press(timeline.button('BibTeX', entry));
    await until(() => copied.length > 0);
    expect(copied[0]).to.match(/^@misc\{troops-in-combat:one,\n {2}title = \{\{Troops in combat\}\},/);
    expect(copied[0]).to.include(`url = {${start}#tl/one}`).and.include('In: “Troops in combat”, entry one');
  });

  it('is in the reader’s language', async () => {
    const copied = aClipboard();
    const {timeline, entry} = await opened(`${LINKED} lang="ko"`, {}, '블링컨');
    await timeline.press(timeline.button('인용', entry));
    await timeline.press(timeline.button('일반 텍스트', entry));
    await until(() => statusOf(entry) === '인용 정보를 복사했습니다(일반 텍스트).');
    expect(copied[0]).to.contain('정보 구분: 공식 발언').and.contain('2024년 11월 13일');
  });

  it('needs no id', async () => {
    const copied = aClipboard();
    const {timeline, entry} = await opened('controls="link"');
    await timeline.press(timeline.button('Cite', entry));
    await timeline.press(timeline.button('Plain text', entry));
    await until(() => copied.length === 1);
    expect(copied[0]).not.to.contain(start);
  });
});

for (const kind of ['absent', 'refusing'] as const) {
  describe(`if the clipboard is ${kind}`, () => {
    it('a link is shown in a read-only field and selected', async () => {
      aClipboard(kind);
      const {timeline, entry} = await opened();
      await timeline.press(timeline.button('Copy link', entry));
      await until(() => timeline.focused() === copyField(entry) && copyField(entry));
      const field = copyField(entry)!;
      expect(field.value).to.equal(`${start}#tl/blinken-firm-commitment`);
      expect([field.selectionStart, field.selectionEnd]).to.deep.equal([0, field.value.length]);
      expect(field.readOnly).to.equal(true);
      expect(allText(field.closest('label'))).to.equal('Copy this:');
      expect(statusOf(entry)).to.equal('');
    });

    it('the field fits a box of 320 px', async () => {
      aClipboard(kind);
      const {timeline, entry} = await opened(LINKED, {width: 320});
      await timeline.press(timeline.button('Cite', entry));
      await timeline.press(timeline.button('BibTeX', entry));
      await until(() => copyField(entry));
      const {right} = timeline.element.getBoundingClientRect();
      expect(copyField(entry)!.getBoundingClientRect().right).to.be.at.most(right);
    });

    it('a citation replaces the link', async () => {
      aClipboard(kind);
      const {timeline, entry} = await opened();
      await timeline.press(timeline.button('Copy link', entry));
      await until(() => copyField(entry));
      await timeline.press(timeline.button('Cite', entry));
      expect(Boolean(copyField(entry)), 'the link is gone').to.equal(false);
      await timeline.press(timeline.button('BibTeX', entry));
      await until(() => copyField(entry)?.value.startsWith('@misc{'));
      expect(copyField(entry)!.value.split('\n').length).to.be.greaterThan(3);
    });
  });
}

describe('the status of an action', () => {
  it('is not shown for another entry at the same position', async () => {
    aClipboard('refusing');
    const timeline = await show(LINKED);
    const first = timeline.entries()[0]!;
    await timeline.openDetails(first);
    await timeline.press(timeline.button('Copy link', first));
    await until(() => copyField(first));
    await timeline.set({order: 'desc'});
    const now = timeline.entries()[0]!;
    expect(timeline.headline(now)).not.to.contain('Seoul announces');
    expect(Boolean(copyField(now))).to.equal(false);
    expect(timeline.buttons(now).map(nameOf)[0]).to.equal(`Copy link ${timeline.headline(now)}`);
  });

  it('is shown for its entry, wherever that is when the clipboard answers', async () => {
    let answer = (): void => undefined;
    const writeText = () => new Promise<void>((resolve) => (answer = resolve));
    Object.defineProperty(navigator, 'clipboard', {configurable: true, value: {writeText}});
    const timeline = await show(LINKED);
    const first = timeline.entries()[0]!;
    await timeline.press(timeline.button('Copy link', first));
    await timeline.set({order: 'desc'});
    answer();
    await timeline.settled();
    expect(timeline.entries().map(statusOf).filter(Boolean)).to.deep.equal(['Link copied']);
    expect(statusOf(first)).to.equal('Link copied');
  });
});

describe('the actions of an entry have no axe violation', () => {
  const pages = {
    light: 'color-scheme: light; background: #fff; color: #111; padding: 8px',
    dark: 'color-scheme: dark; background: #121417; color: #eee; padding: 8px',
    'right-to-left': 'background: #fff; color: #111; direction: rtl',
  };
  for (const [page, style] of Object.entries(pages)) {
    it(`on a ${page} page`, async () => {
      aClipboard('refusing');
      const {timeline, entry} = await opened(LINKED, {
        box: {style, ...(page === 'right-to-left' && {dir: 'rtl'})},
      });
      await timeline.press(timeline.button('Cite', entry));
      await timeline.press(timeline.button('BibTeX', entry));
      await until(() => copyField(entry));
      expect(await violations(entry)).to.deep.equal([]);
    });
  }
});
