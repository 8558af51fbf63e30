import { syncErrorCodes } from 'backstage-plugin-copilot-adoption-common';
import { scenarios } from 'github-simulator';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const sources = join(__dirname, '..');
const index = readFileSync(join(sources, '../../../docs/failures.md'), 'utf8');

describe('docs/failures.md', () => {
  it('tells of every error code', () => {
    expect(
      syncErrorCodes.filter(code => !index.includes(`\`${code}\``)),
    ).toEqual([]);
  });

  it('tells of every scenario of the simulated GitHub', () => {
    const names = Object.keys(scenarios).filter(name => name !== 'demo');
    expect(names.filter(name => !index.includes(`\`${name}\``))).toEqual([]);
  });

  it('names tests that there are', () => {
    const names = [...index.matchAll(/`([^`]+\.test\.ts)`/g)];
    expect(names.length).toBeGreaterThan(50);
    expect(
      names.filter(([, name]) => !existsSync(join(sources, name))),
    ).toEqual([]);
  });
});
