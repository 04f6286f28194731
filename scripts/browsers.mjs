// Where the three engines are on this machine, and their installation on Debian. Needs nothing but Node.
import {execFileSync} from 'node:child_process';
import {accessSync, constants, existsSync, readdirSync} from 'node:fs';
import path from 'node:path';

const APPLICATIONS = '/Applications';

/**
 * The engines found. A path in the environment wins over what is found by name.
 * @returns {{chromium?: string, firefox?: string, webkit?: {driver: string, browser: string}}} paths of programs
 */
export function findEngines() {
  const chromium = firstProgram(
    process.env.CHROME_PATH,
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    `${APPLICATIONS}/Google Chrome.app/Contents/MacOS/Google Chrome`,
    `${APPLICATIONS}/Chromium.app/Contents/MacOS/Chromium`,
  );
  const firefox = firstProgram(
    process.env.FIREFOX_PATH,
    'firefox-esr',
    'firefox',
    `${APPLICATIONS}/Firefox.app/Contents/MacOS/firefox`,
  );
  const webkit = findWebKit();
  return {...(chromium && {chromium}), ...(firefox && {firefox}), ...(webkit && {webkit})};
}

/** The names of the engines that are not on this machine. */
export function missingEngines(engines = findEngines()) {
  return ['chromium', 'firefox', 'webkit'].filter((name) => !(name in engines));
}

/** As root on Debian: installs the browsers and fonts that are missing, and only those. Elsewhere does nothing. */
export function installBrowsers() {
  if (!isRootOnDebian()) return;
  const packages = missingPackages();
  if (packages.length === 0) return;
  console.log(`Installing ${packages.join(', ')} …`);
  const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'};
  execFileSync('apt-get', ['update', '-q'], {stdio: 'inherit', env});
  execFileSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages], {
    stdio: 'inherit',
    env,
  });
}

/** The switches Chromium is started with: it asks the network for nothing by itself. */
export function chromiumArguments() {
  const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync'];
  const switches = ['--no-first-run', '--disable-gpu', '--disable-quic', ...quiet];
  // Chromium's own sandbox does not run as root.
  return isRoot() ? [...switches, '--no-sandbox'] : switches;
}

const isRoot = () => process.getuid?.() === 0;

// WebKitGTK is driven over WebDriver, and without a display on a virtual one. Safari is not driven: its driver
// needs a setting that only the user can make.
function findWebKit() {
  const driver = firstProgram(process.env.WEBKIT_DRIVER_PATH, 'WebKitWebDriver');
  const browser = firstProgram(process.env.WEBKIT_PATH, ...miniBrowsers());
  const hasDisplay = process.env.DISPLAY || process.env.WAYLAND_DISPLAY || findProgram('Xvfb');
  return driver && browser && hasDisplay ? {driver, browser} : undefined;
}

// Debian keeps it at /usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser, Fedora without the second folder.
function miniBrowsers() {
  const places = ['/usr/lib', '/usr/lib64', '/usr/libexec'].flatMap((folder) => [folder, ...folders(folder)]);
  return places.flatMap((place) =>
    ['webkitgtk-6.0', 'webkit2gtk-4.1', 'webkit2gtk-4.0'].map((library) =>
      path.join(place, library, 'MiniBrowser'),
    ),
  );
}

function folders(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, {withFileTypes: true})
    .filter((entry) => entry.isDirectory())
    .map((entry) => path.join(folder, entry.name));
}

function missingPackages() {
  const engines = findEngines();
  return [
    !engines.chromium && 'chromium',
    !engines.firefox && 'firefox-esr',
    !engines.webkit && 'webkit2gtk-driver',
    !findProgram('Xvfb') && 'xvfb',
    !isInstalled('fonts-noto-cjk') && 'fonts-noto-cjk',
    !isInstalled('fonts-noto-core') && 'fonts-noto-core',
  ].filter((name) => name !== false);
}

function isInstalled(debianPackage) {
  try {
    const status = execFileSync('dpkg-query', ['-W', '-f=${Status}', debianPackage], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return status.startsWith('install ok installed');
  } catch {
    return false;
  }
}

const isRootOnDebian = () => isRoot() && existsSync('/etc/debian_version') && Boolean(findProgram('apt-get'));

function firstProgram(...candidates) {
  return candidates.filter(Boolean).map(findProgram).find(Boolean);
}

function findProgram(nameOrPath) {
  if (path.isAbsolute(nameOrPath)) return isExecutable(nameOrPath) ? nameOrPath : undefined;
  const places = (process.env.PATH ?? '')
    .split(path.delimiter)
    .map((folder) => path.join(folder, nameOrPath));
  return places.find(isExecutable);
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
