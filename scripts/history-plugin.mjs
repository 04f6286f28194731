// The command `forget-history` for @web/test-runner. Chromium keeps 50 steps of a tab's history. The test files of a run share
// a tab, so after some 25 of them a step forward drops one that a test needs to go back to.

export function historyPlugin() {
  return {
    name: 'forget-history',
    async executeCommand({command, session: {browser, id}}) {
      if (command !== 'forget-history') return undefined;
      if (browser.name.startsWith('Chrom')) {
        const client = await browser.getPage(id).createCDPSession();
        await client.send('Page.resetNavigationHistory');
        await client.detach();
      }
      return true;
    },
  };
}
