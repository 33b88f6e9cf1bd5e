// Finds a Chromium or Chrome for the tests, and installs Debian's where there is none.
import { existsSync } from 'node:fs';
import { run } from '../run.mjs';

const places = [
  '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * Where Chromium is: CHROME_BIN, else one of the usual places.
 * @returns {string | undefined}
 */
export function findChromium() {
  return [process.env.CHROME_BIN, ...places].find((place) => place && existsSync(place));
}

/** apt-get as the superuser: directly, or through sudo if that asks for no password (or can ask it here). */
function aptGet(args) {
  if (process.getuid?.() === 0) return run('apt-get', args, { env: { DEBIAN_FRONTEND: 'noninteractive' } });
  return run('sudo', [...(process.stdin.isTTY ? [] : ['-n']), 'apt-get', ...args]);
}

/**
 * Gives a Chromium, installing Debian's first if there is none.
 * @returns {Promise<{path: string} | {missing: string}>} `missing` says what a person can do
 */
export async function haveChromium() {
  const there = findChromium();
  if (there) return { path: there };
  if (existsSync('/usr/bin/apt-get')) {
    console.log('Installing Chromium (apt-get) …');
    await aptGet(['update', '-qq']);
    await aptGet(['install', '-y', '-qq', '--no-install-recommends', 'chromium']);
  }
  const path = findChromium();
  return path ? { path } : { missing: 'no Chromium or Chrome was found and none could be installed. Install one, or say where it is: CHROME_BIN=/path/to/chrome' };
}
