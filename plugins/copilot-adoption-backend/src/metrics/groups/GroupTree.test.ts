import { GroupNode, membersOfTree } from './GroupTree';

function group(rest: Partial<GroupNode>): GroupNode {
  return {
    teamSlugs: [],
    isTrusted: true,
    parents: [],
    children: [],
    members: [],
    ...rest,
  };
}

describe('membersOfTree', () => {
  it('gathers teams and people without a team from the whole tree below', () => {
    const tree = new Map([
      ['root', group({ children: ['a', 'b'], members: ['ann'] })],
      ['a', group({ teamSlugs: ['octo-org/a'], members: ['bob'] })],
      ['b', group({ children: ['c'], members: ['cid', 'ann'] })],
      ['c', group({ teamSlugs: ['octo-org/c'], parents: ['b'] })],
      ['elsewhere', group({ teamSlugs: ['octo-org/elsewhere'] })],
    ]);
    expect(membersOfTree(tree, 'root')).toEqual({
      teamSlugs: expect.arrayContaining(['octo-org/a', 'octo-org/c']),
      countable: expect.arrayContaining(['ann', 'cid']),
      untrusted: [],
    });
    expect(membersOfTree(tree, 'root').countable).toHaveLength(2);
    expect(membersOfTree(tree, 'c').teamSlugs).toEqual(['octo-org/c']);
  });

  it('counts a group once, however it is reached', () => {
    const tree = new Map([
      ['root', group({ children: ['a', 'b'] })],
      ['a', group({ children: ['b', 'root'], members: ['ann'] })],
      ['b', group({ teamSlugs: ['octo-org/b'] })],
    ]);
    expect(membersOfTree(tree, 'root')).toEqual({
      teamSlugs: ['octo-org/b'],
      countable: ['ann'],
      untrusted: [],
    });
  });

  it('sets apart the members of groups that are not trusted', () => {
    const tree = new Map([
      ['root', group({ children: ['a'], members: ['ann'] })],
      ['a', group({ isTrusted: false, members: ['ann', 'bob'] })],
    ]);
    expect(membersOfTree(tree, 'root')).toEqual({
      teamSlugs: [],
      countable: ['ann'],
      untrusted: ['bob'],
    });
  });

  it('has nobody where the catalog has no group', () => {
    expect(membersOfTree(new Map(), 'root')).toEqual({
      teamSlugs: [],
      countable: [],
      untrusted: [],
    });
  });
});
