// Time, plugin, level, as the backend's logger writes them, with or without colours.
const trouble = /^\S+ \S+ (?:\x1b\[\d+m)?(?:warn|error)\b/;

/** True for a line of the backend's log that somebody should see. */
export function isTrouble(line) {
  return trouble.test(line);
}
