import {expect} from '@open-wc/testing';
import {aDocument} from '../support/builders.js';
import {consoleWarnings} from '../support/console.js';
import {eventsAt, put, until} from '../support/harness.js';
import {heldRegistry} from '../support/lazy-modules.js';

describe('a warning about an option', () => {
  it('is announced when its messages have loaded, and the article does not wait for them', async () => {
    const issues = await import('../../src/features/issues/index.js');
    const features = heldRegistry('features');
    const timeline = put('controls="" layout="rows"');
    const errors = eventsAt(timeline.element, 'dprk-error');
    await timeline.settled();
    expect(timeline.entries()).to.have.length(14);
    expect(features.requested).to.deep.equal(['issues']);
    expect(errors).to.deep.equal([]);
    await features.arrive('issues', issues);
    await until(() => errors.length > 0);
    expect(errors[0]!.issues.map(({path}) => path)).to.include('layout');
  });

  it('is not announced while its messages cannot be loaded, and the next update tries again', async () => {
    const issues = await import('../../src/features/issues/index.js');
    const features = heldRegistry('features');
    const timeline = put('controls="" layout="rows"');
    const errors = eventsAt(timeline.element, 'dprk-error');
    await timeline.settled();
    await features.fail('issues');
    await timeline.settled();
    expect(timeline.entries()).to.have.length(14);
    expect(errors).to.deep.equal([]);
    await timeline.attribute('heading', 'Another');
    await features.arrive('issues', issues);
    await until(() => errors.length > 0);
    expect(errors).to.have.length(1);
  });
});

describe('the console', () => {
  const warnings = consoleWarnings();

  it('names an option whose value cannot be used, and the values that can, once', async () => {
    const timeline = put('layout="rows"');
    const errors = eventsAt(timeline.element, 'dprk-error');
    await until(() => errors.length > 0);
    await timeline.set({order: 'desc'});
    expect(warnings).to.have.length(1);
    for (const part of ['<dprk-deployment-timeline layout>: ', 'rows', 'lanes'])
      expect(warnings[0]).to.contain(part);
  });
});

describe('a warning about a document', () => {
  const withWarning = {...aDocument({title: 'One'}), colour: 'red'};

  it('is announced in words when these have loaded; until then it is a code with its path', async () => {
    const [records, issues] = await Promise.all([
      import('../../src/features/records/index.js'),
      import('../../src/features/issues/index.js'),
    ]);
    const features = heldRegistry('features');
    const timeline = put('controls="none"', {properties: {data: withWarning}});
    const errors = eventsAt(timeline.element, 'dprk-error');
    const loads = eventsAt(timeline.element, 'dprk-load');
    await until(() => features.requested.includes('records'));
    await features.arrive('records', records);
    await until(() => loads.length > 0);
    expect(errors).to.deep.equal([]);
    const bare = {severity: 'warning', path: 'colour', code: 'unknown', found: '', expected: ''};
    expect(timeline.element.issues).to.deep.equal([{...bare, message: 'unknown'}]);
    await features.arrive('issues', issues);
    await until(() => errors.length > 0);
    const message = 'colour: The format has no such field. It is ignored.';
    expect(errors[0]!.issues).to.deep.equal([{...bare, message}]);
    expect(timeline.element.issues).to.equal(errors[0]!.issues);
    expect(loads).to.have.length(1);
  });
});

describe('a document with an error', () => {
  it('is announced with its code and its path if the words cannot be loaded', async () => {
    const records = await import('../../src/features/records/index.js');
    const features = heldRegistry('features');
    const timeline = put('', {properties: {data: {entries: [{headline: 'One', date: 'soon'}]}}});
    const errors = eventsAt(timeline.element, 'dprk-error');
    await until(() => features.requested.includes('records'));
    await features.arrive('records', records);
    expect(errors).to.deep.equal([]);
    await features.fail('issues');
    await until(() => errors.length > 0);
    const {severity, issues} = errors[0]!;
    expect(severity).to.equal('error');
    expect(issues.map(({code, path}) => [code, path])).to.deep.equal([['date-syntax', 'entries[0].date']]);
    await timeline.settled();
    expect(timeline.part('error')!.textContent).to.include('could not be loaded');
  });
});
