import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The relative links of a Markdown file that lead nowhere: to no file, or to no heading of it. */
export function deadLinks(file) {
  return linksOf(readFileSync(file, 'utf8')).filter(link => {
    const [path, heading] = link.split('#');
    const target = path ? join(dirname(file), decodeURI(path)) : file;
    return !existsSync(target) || (heading && !hasHeading(target, heading));
  });
}

/** Links and pictures, but neither those to elsewhere nor what is shown as code. */
function linksOf(markdown) {
  return [...withoutCode(markdown).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, link]) => link)
    .filter(link => !/^[a-z]+:/.test(link));
}

function withoutCode(markdown) {
  return withoutBlocks(markdown).replace(/`[^`\n]*`/g, '');
}

function withoutBlocks(markdown) {
  return markdown.replace(/^ *```.*?^ *```$/gms, '');
}

function hasHeading(file, heading) {
  const headings = withoutBlocks(readFileSync(file, 'utf8')).matchAll(
    /^#+ (.+)$/gm,
  );
  return [...headings].some(([, text]) => anchorOf(text) === heading);
}

/** As GitHub and MkDocs make it: lower case, without punctuation, dashes for spaces. */
function anchorOf(text) {
  return text
    .toLowerCase()
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[^\p{Letter}\p{Number}\s_-]/gu, '')
    .replace(/\s/g, '-');
}
