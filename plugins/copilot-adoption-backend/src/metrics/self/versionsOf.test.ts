import { VersionInUse, versionsOf } from './versionsOf';

function vscode(version: string, people: number): VersionInUse {
  return { kind: 'ide', name: 'vscode', version, people };
}

describe('versionsOf', () => {
  it('tells the newest version that enough people have', () => {
    const inUse = [vscode('1.99.3', 40), vscode('1.107.1', 9)];
    const tooFew = vscode('1.108.0', 2);
    const other: VersionInUse = {
      kind: 'ide',
      name: 'intellij',
      version: '2026.3',
      people: 9,
    };
    expect(
      versionsOf(
        'vscode/1.99.3/copilot-chat/0.35.3',
        [...inUse, tooFew, other],
        5,
      ),
    ).toEqual([
      { kind: 'ide', name: 'vscode', version: '1.99.3', newest: '1.107.1' },
      {
        kind: 'plugin',
        name: 'copilot-chat',
        version: '0.35.3',
        newest: null,
      },
    ]);
  });

  it.each([
    ['JetBrains-IC/232.10203.10/', ['JetBrains-IC']],
    ['copilot_pr_review', []],
    ['', []],
  ])('takes of %j what there is', (editor, names) => {
    expect(versionsOf(editor, [], 5).map(({ name }) => name)).toEqual(names);
  });
});
