import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { root } from '../run/paths.mjs';
import { deadLinks } from './markdownLinks.mjs';

function filesIn(folder) {
  return readdirSync(join(root, folder))
    .filter(name => name.endsWith('.md'))
    .map(name => join(folder, name));
}

const readmes = ['packages', 'plugins'].flatMap(parent =>
  readdirSync(join(root, parent)).flatMap(name =>
    filesIn(join(parent, name)).filter(file => file.endsWith('README.md')),
  ),
);
const documents = [
  ...filesIn('.'),
  ...filesIn('docs'),
  ...filesIn('examples'),
  ...readmes,
];

for (const file of documents) {
  test(`every link of ${file} leads somewhere`, () => {
    assert.deepEqual(deadLinks(join(root, file)), []);
  });
}

test('the table of contents has every page, and no other', () => {
  const { nav } = parse(readFileSync(join(root, 'mkdocs.yml'), 'utf8'));
  const pages = filesIn('docs').map(file => file.slice('docs/'.length));
  assert.deepEqual(pagesOf(nav).sort(), pages.sort());
});

function pagesOf(entries) {
  return entries.flatMap(entry =>
    Object.values(entry).flatMap(value =>
      Array.isArray(value) ? pagesOf(value) : [value],
    ),
  );
}
