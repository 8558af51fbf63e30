import { readFile } from 'node:fs/promises';

/** Prints the last lines of a log, for a reader who has to know why something failed. */
export async function showEndOf(logFile, lines = 15) {
  const text = await readFile(logFile, 'utf8').catch(() => '');
  console.error(`\n${text.trimEnd().split('\n').slice(-lines).join('\n')}\n`);
}
