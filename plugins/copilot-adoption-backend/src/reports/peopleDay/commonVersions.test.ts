import { commonVersions } from './commonVersions';

describe('commonVersions', () => {
  it('keeps those of each kind that most people have', () => {
    const names = [
      'ide_version.people:vscode/1.139.0',
      'ide_version.people:vscode/1.138.0',
      'ide_version.people:vscode/1.140.0',
      'cli_version.people:1.0.88',
      'ide_version.people:xcode/26.1',
    ];
    const people = new Map([3, 9, 3, 1, 2].map((count, at) => [at, count]));
    const kept = commonVersions(people, { names, most: 2 });

    expect(kept.map(([at, count]) => [names[at], count])).toEqual([
      ['ide_version.people:vscode/1.138.0', 9],
      // Of equal ones the first by name, whatever came first, so that the same day is the same rows.
      ['ide_version.people:vscode/1.139.0', 3],
      ['cli_version.people:1.0.88', 1],
    ]);
  });
});
