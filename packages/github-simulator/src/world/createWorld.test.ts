import { Dice } from '../Dice';
import { noon, today } from '../__testUtils__/scopes';
import { createWorld } from './createWorld';

const firstOrganization = { kind: 'organization', slug: 'org-1' } as const;
const day = '2026-11-11';

describe('createWorld', () => {
  it('has the size asked for', () => {
    const world = createWorld({
      seed: 1,
      users: 500,
      teams: 20,
      organizations: 3,
      today,
    });
    expect(world.people).toHaveLength(500);
    expect(world.teams).toHaveLength(20);
    expect(world.organizations.map(({ slug }) => slug)).toEqual([
      'org-1',
      'org-2',
      'org-3',
    ]);
    expect(world.repositories).toHaveLength(60);
    const active = [
      ...world.userRecords({ kind: 'enterprise', slug: 'acme' }, day, noon),
    ];
    expect(active.length).toBeGreaterThan(200);
    expect(active.length).toBeLessThan(400);
  });

  it('works without teams and can start on any day', () => {
    const world = createWorld({
      seed: 1,
      users: 20,
      teams: 0,
      today,
      firstDay: '2025-11-21',
    });
    expect(world.firstDay(firstOrganization)).toBe('2025-11-21');
    expect([...world.userTeamRecords(firstOrganization, day, noon)]).toEqual(
      [],
    );
    expect(
      world.totalsRecord(firstOrganization, day, noon)!.daily_active_users,
    ).toBeGreaterThan(0);
  });

  it('draws each line only when it is asked for', () => {
    const world = createWorld({ seed: 1, users: 3000, teams: 50, today });
    const lines = world
      .userRecords(firstOrganization, day, noon)
      [Symbol.iterator]();
    lines.next();
    const seed = jest.spyOn(Dice.prototype, 'seed');
    lines.next();
    lines.next();
    expect(seed).toHaveBeenCalledTimes(2);
    seed.mockRestore();
  });
});
