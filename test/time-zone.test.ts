import {expect} from '@open-wc/testing';

declare global {
  interface Window {
    /** The zone the run was started in, or null for the machine's own. */
    expectedTimeZone: string | null;
  }
}

describe('the run', () => {
  it('is in the time zone it was started in', () => {
    const {timeZone} = Intl.DateTimeFormat().resolvedOptions();
    expect(window.expectedTimeZone ?? timeZone).to.equal(timeZone);
  });
});
