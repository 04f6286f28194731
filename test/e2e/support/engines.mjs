// One page in each of the three engines. In WebKit a page can only be asked for values: nothing presses or types there.
import {after} from 'node:test';
import {findEngines} from '../../../scripts/browsers.mjs';
import {openSession} from '../../../scripts/webkit/driver.mjs';
import {openFirefoxPage, openPage, withoutChromium, withoutFirefox} from './pages.mjs';

/**
 * `open(url)` opens a page, and gives a function that returns a property of its window, or the result of a function in it:
 * `await evaluate('name', ...parameters)`. An engine has one page: it leaves what was opened before.
 */
export const ENGINES = [
  {name: 'Chromium', skip: withoutChromium, open: inOnePage(openPage)},
  {name: 'Firefox', skip: withoutFirefox, open: inOnePage(openFirefoxPage)},
  {name: 'WebKit', skip: !findEngines().webkit && 'no WebKit on this machine', open: openWebKit},
];

function inOnePage(open) {
  let opened;
  return async (url) => {
    opened ??= open({url: 'about:blank'});
    const {page} = await opened;
    await page.goto(url);
    return evaluating(page);
  };
}

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
