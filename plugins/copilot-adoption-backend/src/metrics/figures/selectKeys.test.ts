import { selectKeys } from './selectKeys';

function key(id: number, feature: string, language: string) {
  return { id, kind: 2, feature, ide: '', language, model: '' };
}

const rows = [
  key(1, 'code_completion', 'go'),
  key(2, 'agent_edit', 'go'),
  key(3, 'agent_edit', 'python'),
  key(4, 'chat_inline', 'python'),
];

const suggestions = { from: 'counter', counter: 'generations' } as const;

describe('selectKeys', () => {
  it('gathers keys by the dimension of a split', () => {
    const { slices, outside } = selectKeys(rows, suggestions, {
      by: 'language',
      where: {},
    });
    expect([...slices]).toEqual([
      ['go', [1, 2]],
      ['python', [3, 4]],
    ]);
    expect(outside).toEqual([]);
  });

  it('takes a quantity’s features alone', () => {
    const { slices, outside } = selectKeys(
      rows,
      { ...suggestions, features: ['agent_edit'] },
      { by: 'language', where: {} },
    );
    expect([...slices]).toEqual([
      ['go', [2]],
      ['python', [3]],
    ]);
    expect(outside).toEqual([]);
  });

  it('sets apart what lies outside of a narrowing', () => {
    const { slices, outside } = selectKeys(
      rows,
      { ...suggestions, features: ['agent_edit', 'chat_inline'] },
      { where: { language: 'python' } },
    );
    expect([...slices]).toEqual([['', [3, 4]]]);
    expect(outside).toEqual([2]);
  });
});
