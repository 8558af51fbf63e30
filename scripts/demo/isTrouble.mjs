import { stripVTControlCharacters } from 'node:util';

// Time, plugin, level, as the backend's logger writes them; and what the app's compiler complains about.
const trouble = /^(\S+ \S+ (warn|error)\b|ERROR in )/;

/** True for a line of the servers' logs that somebody should see. */
export function isTrouble(line) {
  return trouble.test(stripVTControlCharacters(line));
}
