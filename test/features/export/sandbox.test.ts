/** Exports in frames: a sandbox drops downloads without an error. */
import {expect} from '@open-wc/testing';
import {render} from 'lit';
import type {TimelineDocument} from '../../../src/data/schema.js';
import {downloadPermission} from '../../../src/features/export/download-permission.js';
import {outcomeView} from '../../../src/features/export/export-view.js';
import {copyableTextView} from '../../../src/features/export/copyable-text-view.js';
import type {ExportContext} from '../../../src/features/export/messages.js';
import {violations} from '../../support/axe.js';
import {aDocument} from '../../support/builders.js';
import {consoleWarnings} from '../../support/console.js';
import {downloads} from '../../support/downloads.js';
import {anExport} from '../../support/exports.js';
import {allText, eventsAt, show, until} from '../../support/harness.js';

/** A frame that is removed after the test. */
async function frame(sandbox?: string): Promise<Window> {
  const element = document.createElement('iframe');
  if (sandbox !== undefined) element.setAttribute('sandbox', sandbox);
  document.body.append(element);
  await until(() => element.contentWindow !== null, 'the frame is there');
  return element.contentWindow!;
}

function box(): HTMLElement {
  const element = document.createElement('div');
  element.setAttribute('part', 'export-text');
  document.body.append(element);
  return element;
}

const context = anExport(aDocument())[1] as unknown as ExportContext;

afterEach(() => {
  document.querySelectorAll('iframe, [part="export-text"]').forEach((element) => element.remove());
});

describe('downloads from a frame', () => {
  it('are possible without a sandbox, and in one that allows them', async () => {
    expect(downloadPermission()).to.equal('granted');
    expect(downloadPermission(await frame())).to.equal('granted');
    expect(downloadPermission(await frame('allow-same-origin allow-downloads'))).to.equal('granted');
  });

  it('are possible from a page that is opened as a file, if it is in no frame', () => {
    const file = {origin: 'null', location: {protocol: 'file:'}};
    const alone = {...file} as Record<string, unknown>;
    alone.parent = alone;
    expect(downloadPermission(alone as unknown as Window)).to.equal('granted');
    const sandboxed: Record<string, unknown> = {origin: 'null', location: {protocol: 'https:'}};
    sandboxed.parent = sandboxed;
    expect(downloadPermission(sandboxed as unknown as Window)).to.equal('unknown');
    expect(downloadPermission({...file, parent: {}} as unknown as Window)).to.equal('unknown');
  });

  it('are not possible in a sandbox without allow-downloads', async () => {
    expect(downloadPermission(await frame('allow-same-origin allow-scripts'))).to.equal('denied');
  });

  it('may not be possible in a page of another origin', () => {
    const own = {origin: 'https://example.org', frameElement: null, parent: {}} as unknown as Window;
    expect(downloadPermission(own)).to.equal('unknown');
    const sandboxed = {origin: 'null', location: {protocol: 'https:'}, parent: {}};
    expect(downloadPermission(sandboxed as Window)).to.equal('unknown');
    const foreign = {
      origin: 'https://example.org',
      frameElement: document.createElement('iframe'),
      parent: {
        parent: {},
        get frameElement(): Element {
          throw new DOMException('another origin', 'SecurityError');
        },
      },
    } as unknown as Window;
    expect(downloadPermission(foreign)).to.equal('unknown');
  });
});

/** Runs with the page in a frame of the same origin whose sandbox does not allow downloads. */
async function inSandbox(run: () => Promise<void>): Promise<void> {
  const outer = document.createElement('iframe');
  outer.setAttribute('sandbox', 'allow-scripts allow-same-origin');
  const own = Object.getOwnPropertyDescriptors(window);
  Object.defineProperty(window, 'parent', {value: {}, configurable: true});
  Object.defineProperty(window, 'frameElement', {value: outer, configurable: true});
  await run().finally(() => {
    Object.defineProperty(window, 'parent', own.parent);
    Object.defineProperty(window, 'frameElement', own.frameElement);
  });
}

describe('an export in a sandbox without allow-downloads', () => {
  const warnings = consoleWarnings();

  it('says so, and shows the text', async () => {
    const timeline = await show('controls="export"');
    timeline.part('export')!.querySelector('summary')!.click();
    const files = downloads();
    const errors = eventsAt(timeline.element, 'dprk-error');
    await inSandbox(async () => {
      timeline.button('JSON', timeline.part('export')!).click();
      await until(() => timeline.part('export-text')!.childElementCount > 0, 'the text is shown');
    });
    expect(files).to.have.length(0);
    expect(allText(timeline.part('export-outcome'))).to.equal(
      'The page around this frame does not allow downloads.',
    );
    const {value} = timeline.part('export-text')!.querySelector('textarea')!;
    expect((JSON.parse(value) as TimelineDocument).entries).to.have.length(14);
    expect(await violations(timeline.element)).to.deep.equal([]);
    await until(() => errors.length > 0, 'the page gets the cause');
    expect(errors.map(({issues}) => issues.map(({code}) => code))).to.deep.equal([['downloads']]);
    expect(warnings).to.have.length(1);
  });
});

describe('the text of a file', () => {
  it('is offered where the download may not have started', () => {
    const element = box();
    let shown = 0;
    const outcome = {status: 'made', name: 'a.json', showText: () => (shown += 1)} as const;
    render(outcomeView(outcome, context), element);
    expect(allText(element)).to.equal(
      'Download started: a.json. No file? The page around this frame may not allow downloads. Show as text',
    );
    element.querySelector('button')!.click();
    expect(shown).to.equal(1);
  });

  it('is shown, and copied', async () => {
    const element = box();
    render(copyableTextView('a.json', '{"a": 1}', context), element);
    expect(element.querySelector('textarea')!.value).to.equal('{"a": 1}');
    expect(element.querySelector('textarea')!.labels[0]!.textContent).to.include('a.json');
    element.querySelector('button')!.click();
    const status = element.querySelector<HTMLElement>('[role="status"]')!;
    await until(() => allText(status) !== '', 'the result is reported');
    expect(allText(status)).to.match(/^Text copied$|copy it by hand/);
  });
});
