import { addDays } from '../days';
import type { UserRecord } from '../records/UserRecord';
import { acme, noon, octoLabs, octoOrg, today } from '../__testUtils__/scopes';
import type { ScopeName } from '../world/World';
import { demoWorld } from './demoWorld';
import { demoReaders } from './readers';

const world = demoWorld({ today });
const wednesday = '2026-11-11';

function totalsOn(day: string, scope = acme) {
  return world.totalsRecord(scope, day, noon)!;
}

function teamSizes(scope: ScopeName, day = wednesday) {
  const sizes = new Map<number, number>();
  for (const { team_id } of world.userTeamRecords(scope, day, noon)) {
    sizes.set(team_id, (sizes.get(team_id) ?? 0) + 1);
  }
  return sizes;
}

function linesOf(login: string, days: number): UserRecord[] {
  return Array.from({ length: days }, (_, age) =>
    addDays(wednesday, -age),
  ).flatMap(day =>
    [...world.userRecords(acme, day, noon)].filter(
      line => line.user_login === login,
    ),
  );
}

function teamId(slug: string, owner: ScopeName): number {
  return world.teams.find(
    team => team.slug === slug && team.owner.slug === owner.slug,
  )!.id;
}

describe('demoWorld', () => {
  it('has about 150 people in two organizations that share some of them', () => {
    expect(world.people).toHaveLength(148);
    const shared = world.people.filter(
      ({ organizations }) => organizations.length === 2,
    );
    expect(shared).toHaveLength(16);
    for (const key of ['id', 'login', 'name'] as const) {
      expect(new Set(world.people.map(person => person[key])).size).toBe(148);
    }
  });

  it('has fourteen teams: one too small to be reported, two of the same slug, one idle', () => {
    expect(world.teams).toHaveLength(14);
    const reported = [
      ...teamSizes(octoOrg).keys(),
      ...teamSizes(octoLabs).keys(),
      ...teamSizes(acme).keys(),
    ];
    expect(reported).toHaveLength(13);
    expect(reported).not.toContain(teamId('robotics', octoLabs));
    expect(teamId('security', octoOrg)).not.toBe(teamId('security', octoLabs));
    expect([...teamSizes(acme).keys()]).toEqual(
      expect.arrayContaining([
        teamId('ent:emea-backend', acme),
        teamId('ent:ai-champions', acme),
      ]),
    );
    const idle = new Set(
      [...world.userTeamRecords(octoOrg, wednesday, noon)]
        .filter(({ slug }) => slug === 'mainframe')
        .map(line => line.user_id),
    );
    expect(idle.size).toBe(9);
    const active = [...world.userRecords(octoOrg, wednesday, noon)];
    expect(active.filter(line => idle.has(line.user_id))).toEqual([]);
  });

  it('adopts Copilot in waves over the year, whatever day it is today', () => {
    for (const now of [today, '2027-05-20']) {
      const any = demoWorld({ today: now });
      const at = Date.parse(`${now}T12:00:00Z`);
      const actives = [340, 250, 130, 40].map(
        age =>
          any.totalsRecord(acme, addDays(now, -age), at)!.monthly_active_users,
      );
      expect(actives[1]).toBeGreaterThan(actives[0] * 1.3);
      expect(actives[2]).toBeGreaterThan(actives[1] * 1.2);
      expect(actives[3]).toBeGreaterThan(actives[2] * 1.05);
    }
  });

  it('has weekends, a holiday dip, and agents and CLI on the rise', () => {
    expect(totalsOn('2026-11-15').daily_active_users).toBeLessThan(
      totalsOn(wednesday).daily_active_users / 5,
    );
    expect(totalsOn('2025-12-29').daily_active_users).toBeLessThan(
      totalsOn('2025-12-15').daily_active_users / 2,
    );
    const agentShare = (day: string) => {
      const totals = totalsOn(day);
      return totals.monthly_active_agent_users / totals.monthly_active_users;
    };
    expect(agentShare('2026-11-11')).toBeGreaterThan(
      agentShare('2026-01-14') * 1.2,
    );
    expect(totalsOn(wednesday).daily_active_cli_users).toBeGreaterThan(
      3 * (totalsOn('2026-03-11').daily_active_cli_users ?? 0),
    );
  });

  it('sums tokens beyond 32 bits', () => {
    const most = Math.max(
      ...Array.from({ length: 60 }, (_, age) =>
        totalsOn(addDays(wednesday, -age)),
      ).map(totals => totals.totals_by_cli?.token_usage.prompt_tokens_sum ?? 0),
    );
    expect(most).toBeGreaterThan(2 ** 31);
    expect(Number.isSafeInteger(most)).toBe(true);
  });

  it('keeps a renamed person one person', () => {
    const renamed = world.people.filter(({ previousLogin }) => previousLogin);
    expect(renamed).toHaveLength(3);
    for (const { id, login, previousLogin } of renamed) {
      const loginsOn = (day: string) =>
        [
          ...world.userTeamRecords(octoOrg, day, noon),
          ...world.userTeamRecords(octoLabs, day, noon),
        ]
          .filter(line => line.user_id === id)
          .map(line => line.user_login);
      expect(loginsOn(addDays(previousLogin!.until, -1))[0]).toBe(
        previousLogin!.login,
      );
      expect(loginsOn(previousLogin!.until)[0]).toBe(login);
    }
  });

  it('has leavers, joiners and people who change teams', () => {
    const leaver = world.people.find(({ seat }) => seat.until)!;
    const teamsOn = (id: number, day: string) =>
      [...world.userTeamRecords(octoOrg, day, noon)]
        .filter(line => line.user_id === id)
        .map(line => line.slug);
    expect(teamsOn(leaver.id, addDays(leaver.seat.until!, -1))).toHaveLength(1);
    expect(teamsOn(leaver.id, leaver.seat.until!)).toEqual([]);
    const mover = world.people.find(({ memberships }) =>
      memberships.some(({ until }) => until),
    )!;
    const moved = mover.memberships.find(({ until }) => until)!.until!;
    expect(teamsOn(mover.id, addDays(moved, -1))).not.toEqual(
      teamsOn(mover.id, moved),
    );
    const joiner = world.people.find(({ seat }) => seat.from > '2026-01-01')!;
    expect(teamsOn(joiner.id, addDays(joiner.seat.from, -1))).toEqual([]);
    expect(teamsOn(joiner.id, joiner.seat.from)).toHaveLength(1);
  });

  it('has champions and strugglers', () => {
    const prompts = new Map(world.people.map(({ id }) => [id, 0]));
    for (let age = 0; age < 14; age++) {
      for (const line of world.userRecords(
        acme,
        addDays(wednesday, -age),
        noon,
      )) {
        prompts.set(
          line.user_id,
          prompts.get(line.user_id)! + line.user_initiated_interaction_count,
        );
      }
    }
    const counts = [...prompts.values()];
    const average =
      counts.reduce((sum, count) => sum + count, 0) / counts.length;
    expect(Math.max(...counts)).toBeGreaterThan(3 * average);
    expect(counts.filter(count => count < average / 4).length).toBeGreaterThan(
      20,
    );
  });

  it('has the developer, the team lead and the operator among its active people', () => {
    const logins = demoReaders.flatMap(({ login }) => login ?? []);
    expect(logins).toHaveLength(4);
    for (const login of logins) {
      expect(linesOf(login, 28).length).toBeGreaterThan(9);
    }
  });
});
