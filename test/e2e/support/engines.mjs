// One page in each of the three engines. In WebKit a page can only be asked for values: nothing presses or types there.
import {after} from 'node:test';
import {findEngines} from '../../../scripts/browsers.mjs';
import {openSession} from '../../../scripts/webkit/driver.mjs';
import {openFirefoxPage, openPage, withoutChromium, withoutFirefox} from './pages.mjs';

/**
 * `open(url)` opens a page, and gives a function that returns a property of its window, or the result of a function in it:
 * `await evaluate('name', ...parameters)`.
 */
export const ENGINES = [
  {name: 'Chromium', skip: withoutChromium, open: async (url) => evaluating((await openPage({url})).page)},
  {
    name: 'Firefox',
    skip: withoutFirefox,
    open: async (url) => evaluating((await openFirefoxPage({url})).page),
  },
  {name: 'WebKit', skip: !findEngines().webkit && 'no WebKit on this machine', open: openWebKit},
];

function evaluating(page) {
  return (name, ...parameters) =>
    page.evaluate(
      async ({name, parameters}) => {
        const value = Reflect.get(window, name);
        return typeof value === 'function' ? value(...parameters) : value;
      },
      {name, parameters},
    );
}

let webKit;
after(async () => (await webKit)?.close());

/** One window, since WebKit takes seconds to start: it leaves the page that was opened before. */
async function openWebKit(url) {
  const session = await (webKit ??= startWebKit());
  await session.command('POST', '/url', {url});
  const script = `const [name, parameters, done] = arguments;
    const value = window[name];
    Promise.resolve(typeof value === 'function' ? value(...parameters) : value).then(done);`;
  return (name, ...parameters) =>
    session.command('POST', '/execute/async', {script, args: [name, parameters]});
}

function startWebKit() {
  return openSession(
    /** @type {NonNullable<ReturnType<typeof findEngines>['webkit']>} */ (findEngines().webkit),
  );
}
