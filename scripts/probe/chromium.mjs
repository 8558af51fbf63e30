import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { UserError } from '../run/UserError.mjs';

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
];

const macApplications = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

/** The path of the system's Chromium, or of a browser made from it. */
export function findChromium(env = process.env) {
  if (env.CHROMIUM_PATH) {
    if (!isExecutable(env.CHROMIUM_PATH)) {
      throw new UserError(
        `CHROMIUM_PATH is ${env.CHROMIUM_PATH}, which is no program.`,
      );
    }
    return env.CHROMIUM_PATH;
  }
  const onPath = (env.PATH ?? '')
    .split(delimiter)
    .flatMap(folder => names.map(name => join(folder, name)));
  const found = [...onPath, ...macApplications].find(isExecutable);
  if (!found) {
    throw new UserError(
      'No Chromium was found. On Debian or Ubuntu: apt-get install chromium. ' +
        'Elsewhere install Chromium or Chrome, or set CHROMIUM_PATH to its program.',
    );
  }
  return found;
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
