import fc from 'fast-check';
import { addDays } from '../days';
import { demoWorld } from '../demo/demoWorld';
import { acme, noon, octoLabs, octoOrg, today } from '../__testUtils__/scopes';
import type { ScopeName, World } from './World';

const hour = 3_600_000;
const settled = '2026-11-11';

function linesOf(world: World, scope: ScopeName, day: string, at = noon) {
  return [...world.userRecords(scope, day, at)];
}

function identifiersOf(world: World, scope: ScopeName, day: string, at = noon) {
  return linesOf(world, scope, day, at).map(line => line.user_id);
}

describe('GeneratedWorld', () => {
  it('tells the same for the same seed, in whatever order it is asked', () => {
    const one = demoWorld({ seed: 4, today });
    const other = demoWorld({ seed: 4, today });
    linesOf(other, octoLabs, '2026-02-03');
    expect(linesOf(other, acme, settled)).toEqual(linesOf(one, acme, settled));
    expect(other.totalsRecord(acme, settled, noon)).toEqual(
      one.totalsRecord(acme, settled, noon),
    );
    const different = demoWorld({ seed: 5, today });
    expect(linesOf(different, acme, settled)).not.toEqual(
      linesOf(one, acme, settled),
    );
    expect(different.people.map(({ login }) => login)).toEqual(
      one.people.map(({ login }) => login),
    );
  });

  it('tells the same history for the rest of the month', () => {
    const earlier = demoWorld({ today: '2026-11-02' });
    expect(linesOf(demoWorld({ today }), acme, '2026-10-01')).toEqual(
      linesOf(earlier, acme, '2026-10-01'),
    );
  });

  it('has each person once in the enterprise, and the same activity in each of their organizations', () => {
    const world = demoWorld({ today });
    const ofEnterprise = linesOf(world, acme, settled);
    const ids = ofEnterprise.map(line => line.user_id);
    expect(new Set(ids).size).toBe(ids.length);
    const inOrganizations = [octoOrg, octoLabs].flatMap(scope =>
      linesOf(world, scope, settled).map(
        ({ organization_id, ai_adoption_phase, ...line }) => line,
      ),
    );
    expect(inOrganizations.length).toBeGreaterThan(ids.length);
    for (const line of inOrganizations) {
      expect(
        ofEnterprise.find(({ user_id }) => user_id === line.user_id),
      ).toMatchObject(line);
    }
  });

  it('splits its lines into parts that together are the whole', () => {
    const world = demoWorld({ today });
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 200 }),
        fc.constantFrom(acme, octoOrg),
        (count, scope) => {
          const parts = Array.from({ length: count }, (_, index) => ({
            index,
            count,
          }));
          expect(
            parts.flatMap(part => [
              ...world.userRecords(scope, settled, noon, part),
            ]),
          ).toEqual(linesOf(world, scope, settled));
          expect(
            parts.flatMap(part => [
              ...world.userTeamRecords(scope, settled, noon, part),
            ]),
          ).toEqual([...world.userTeamRecords(scope, settled, noon)]);
        },
      ),
      { numRuns: 10 },
    );
  });

  it('publishes a day at six the next morning, and nothing outside its days', () => {
    const world = demoWorld({ today });
    const six = Date.parse('2026-11-20T06:00:00Z');
    expect(world.publishedThrough(acme, six - 1)).toBe('2026-11-18');
    expect(world.publishedThrough(acme, six)).toBe('2026-11-19');
    expect(linesOf(world, acme, '2026-11-19', six - 1)).toEqual([]);
    expect(world.totalsRecord(acme, '2026-11-19', six - 1)).toBeUndefined();
    expect(linesOf(world, acme, '2026-11-19', six).length).toBeGreaterThan(0);
    const tooEarly = addDays(world.firstDay(octoOrg), -1);
    expect(world.totalsRecord(octoOrg, tooEarly, noon)).toBeUndefined();
    expect([...world.userTeamRecords(octoOrg, tooEarly, noon)]).toEqual([]);
    expect(world.firstDay(octoOrg)).toBe('2025-12-12');
    expect(world.firstDay(acme)).toBe('2025-11-01');
  });

  it('restates the last two days as they settle, then leaves them alone', () => {
    const world = demoWorld({ today });
    const day = '2026-11-17';
    const published = Date.parse('2026-11-18T06:00:00Z');
    const pulls = [0, 24, 48, 72, 1000].map(hours =>
      linesOf(world, acme, day, published + hours * hour),
    );
    expect(pulls[0].length).toBeLessThan(pulls[2].length);
    expect(pulls[1]).not.toEqual(pulls[2]);
    expect(pulls[3]).toEqual(pulls[2]);
    expect(pulls[4]).toEqual(pulls[2]);
    const promptsIn = (pull: (typeof pulls)[0]) =>
      pull.reduce(
        (sum, line) => sum + line.user_initiated_interaction_count,
        0,
      );
    expect(promptsIn(pulls[0])).toBeLessThan(promptsIn(pulls[1]));
    expect(promptsIn(pulls[1])).toBeLessThan(promptsIn(pulls[2]));
    expect(world.settledThrough(acme, published + 48 * hour)).toBe(day);
    const grown = pulls[0].filter(line => {
      const later = pulls[2].find(({ user_id }) => user_id === line.user_id)!;
      return (
        line.code_generation_activity_count <
        later.code_generation_activity_count
      );
    });
    expect(grown.length).toBeGreaterThan(5);
    expect(grown.length).toBeLessThan(pulls[0].length);
  });

  it('changes a restated day of that scope alone, and drops people', () => {
    const world = demoWorld({ today });
    const untouched = demoWorld({ today });
    const week = addDays(settled, 3);
    const wauBefore = world.totalsRecord(acme, week, noon)!;
    world.restate(acme, settled);
    const before = identifiersOf(untouched, acme, settled);
    const after = identifiersOf(world, acme, settled);
    expect(after.length).toBeLessThan(before.length);
    expect(before).toEqual(expect.arrayContaining(after));
    expect(linesOf(world, acme, settled)[0]).not.toEqual(
      linesOf(untouched, acme, settled)[0],
    );
    expect(world.totalsRecord(acme, settled, noon)!.daily_active_users).toBe(
      after.length,
    );
    expect(
      world.totalsRecord(acme, week, noon)!.weekly_active_users,
    ).toBeLessThanOrEqual(wauBefore.weekly_active_users);
    expect(linesOf(world, octoOrg, settled)).toEqual(
      linesOf(untouched, octoOrg, settled),
    );
    expect(linesOf(world, acme, '2026-11-10')).toEqual(
      linesOf(untouched, acme, '2026-11-10'),
    );
    const once = linesOf(world, acme, settled);
    world.restate(acme, settled);
    expect(linesOf(world, acme, settled)).not.toEqual(once);
  });

  it('compares slugs without regard to case and names the scopes it has', () => {
    const world = demoWorld({ today });
    const shouted: ScopeName = { kind: 'organization', slug: 'OCTO-ORG' };
    expect(linesOf(world, shouted, settled)).toEqual(
      linesOf(world, octoOrg, settled),
    );
    expect(() =>
      world.firstDay({ kind: 'organization', slug: 'acme' }),
    ).toThrow(
      'The simulated world has no organization:acme; it has enterprise:acme, organization:octo-org, organization:octo-labs',
    );
  });
});
