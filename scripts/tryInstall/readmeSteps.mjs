/**
 * What a section of a README tells its reader to do, in its order: the fenced blocks below a heading, up to the next
 * heading of the same or a higher level, as `{ language, text }`.
 */
export function readmeSteps(readme, heading) {
  const lines = readme.split('\n');
  const start = lines.indexOf(heading);
  if (start < 0) {
    throw new Error(`The README has no heading "${heading}"`);
  }
  const level = heading.indexOf(' ');
  const rest = lines.slice(start + 1);
  const end = rest.findIndex(line => isHeading(line, level));
  return fencedBlocks(end < 0 ? rest : rest.slice(0, end));
}

function isHeading(line, level) {
  return new RegExp(`^#{1,${level}} `).test(line);
}

function fencedBlocks(lines) {
  const text = lines.join('\n');
  return [...text.matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(
    ([, language, block]) => ({ language, text: block }),
  );
}
