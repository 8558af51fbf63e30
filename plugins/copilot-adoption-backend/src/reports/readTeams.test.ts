import { parseDay } from 'backstage-plugin-copilot-adoption-common';
import { pagesOf } from './__fixtures__/pagesOf';
import { readTeams } from './readTeams';
import { TeamRecord } from './records';

const day = parseDay('2026-11-02');

async function read(...pages: unknown[]) {
  const teams: TeamRecord[] = [];
  const summary = await readTeams(pagesOf(pages), { day }, team =>
    teams.push(team),
  );
  return { summary, teams };
}

describe('readTeams', () => {
  it('reads teams of organizations and enterprises, with their parents', async () => {
    const { summary, teams } = await read(
      [
        { id: 552, slug: 'payments', name: 'Payments', parent: null },
        { id: '551', slug: 'checkout', name: 'Checkout', parent: { id: 552 } },
        { id: 552, slug: 'payments', name: 'Payments' },
      ],
      [{ id: 9001, slug: 'ent:emea', group_id: null }, { slug: 'nobody' }, 7],
    );
    expect(teams).toEqual([
      { teamId: 552, slug: 'payments', name: 'Payments', parentId: null },
      { teamId: 551, slug: 'checkout', name: 'Checkout', parentId: 552 },
      { teamId: 9001, slug: 'ent:emea', name: 'ent:emea', parentId: null },
    ]);
    expect(summary).toMatchObject({
      records: 3,
      droppedLines: { duplicate: 1, noTeam: 1, notAnObject: 1 },
    });
  });

  it('takes out of names what no database takes', async () => {
    const { teams, summary } = await read([
      { id: 7, slug: 'odd', name: 'O\u0000dd' },
    ]);
    expect(teams[0].name).not.toContain('\u0000');
    expect(summary.adjustedValues).toEqual({ unstorableText: 1 });
  });

  it('takes no teams for no teams, and refuses what is no list', async () => {
    await expect(read([])).resolves.toMatchObject({ teams: [] });
    await expect(read({ message: 'no' })).rejects.toThrow('something else');
    await expect(read([{ name: 'x' }])).rejects.toThrow('None of the 1');
  });
});
