// The part of Playwright's Page that the commands of @web/test-runner-commands call (sendKeys, sendMouse,
// setViewport), on WebDriver actions: a launcher of type `playwright` gets these calls.
import {setTimeout as wait} from 'node:timers/promises';

const KEYS = {
  Enter: '\uE007',
  Tab: '\uE004',
  Escape: '\uE00C',
  Space: ' ',
  Backspace: '\uE003',
  Delete: '\uE017',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Home: '\uE011',
  End: '\uE010',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
};
const BUTTONS = {left: 0, middle: 1, right: 2};
const RESIZE_ATTEMPTS = 6;
const MILLISECONDS_TO_RESIZE = 120;

/** @param command sends a WebDriver command of the session */
export function playwrightPage(command) {
  return {
    keyboard: keyboard(command),
    mouse: mouse(command),
    setViewportSize: (size) => setViewportSize(command, size),
    emulateMedia: async () => {
      throw new Error('WebKitGTK cannot emulate media features');
    },
  };
}

function keyboard(command) {
  const send = (actions) => command('POST', '/actions', {actions: [{type: 'key', id: 'keyboard', actions}]});
  const down = (key) => ({type: 'keyDown', value: KEYS[key] ?? key});
  const up = (key) => ({type: 'keyUp', value: KEYS[key] ?? key});
  return {
    type: (text) => send([...text].flatMap((character) => [down(character), up(character)])),
    press: (chord) => {
      const keys = chord.split('+');
      return send([...keys.map(down), ...keys.reverse().map(up)]);
    },
    down: (key) => send([down(key)]),
    up: (key) => send([up(key)]),
  };
}

function mouse(command) {
  const parameters = {pointerType: 'mouse'};
  const send = (...actions) =>
    command('POST', '/actions', {actions: [{type: 'pointer', id: 'mouse', parameters, actions}]});
  const move = (x, y) => ({type: 'pointerMove', x, y, duration: 0});
  const down = ({button = 'left'} = {}) => ({type: 'pointerDown', button: BUTTONS[button]});
  const up = ({button = 'left'} = {}) => ({type: 'pointerUp', button: BUTTONS[button]});
  return {
    move: (x, y) => send(move(x, y)),
    click: (x, y, options) => send(move(x, y), down(options), up(options)),
    down: (options) => send(down(options)),
    up: (options) => send(up(options)),
  };
}

// WebDriver sets the outer size, and the window manager has its own mind: correct by what came out.
// MiniBrowser's window is at least 447 px wide; put a narrow fixture in a narrow box instead.
async function setViewportSize(command, {width, height}) {
  let outer = {width, height};
  for (let attempt = 0; attempt < RESIZE_ATTEMPTS; attempt += 1) {
    await command('POST', '/window/rect', outer);
    await wait(MILLISECONDS_TO_RESIZE);
    const inner = await command('POST', '/execute/sync', {
      script: 'return [innerWidth, innerHeight]',
      args: [],
    });
    if (inner[0] === width && inner[1] === height) return;
    outer = {width: outer.width + width - inner[0], height: outer.height + height - inner[1]};
  }
  throw new Error(`The viewport of WebKit could not be made ${width} × ${height}`);
}
