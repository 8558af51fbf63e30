import { addDays, toDayNumber, toIsoDay } from '../days';
import { demoWorld } from '../demo/demoWorld';
import type { UserRecord } from '../records/UserRecord';
import { acme, noon, octoOrg, today } from '../__testUtils__/scopes';
import type { ScopeName } from './World';

const world = demoWorld({ today });

/** The users lines of some days that end on a day, read one by one. */
function linesOf(scope: ScopeName, day: string, days: number): UserRecord[] {
  return Array.from({ length: days }, (_, age) => addDays(day, -age)).flatMap(
    past => [...world.userRecords(scope, past, noon)],
  );
}

function people(
  lines: UserRecord[],
  filter: (line: UserRecord) => unknown = () => true,
) {
  return new Set(lines.filter(filter).map(line => line.user_id));
}

/** Days on which each person used a surface. */
function daysPerPerson(
  lines: UserRecord[],
  filter: (line: UserRecord) => unknown,
) {
  const days = new Map<number, number>();
  lines
    .filter(filter)
    .forEach(line => days.set(line.user_id, (days.get(line.user_id) ?? 0) + 1));
  return days;
}

const hasFeature = (feature: string) => (line: UserRecord) =>
  line.totals_by_feature.some(row => row.feature === feature);

describe('windows of the totals', () => {
  it.each([
    [acme, '2026-11-19'],
    [acme, '2026-11-17'],
    [acme, '2026-08-30'],
    [octoOrg, '2026-06-10'],
    [octoOrg, '2025-12-20'],
  ])('equal a naive recount of %p on %s', (scope, day) => {
    const week = linesOf(scope, day, 7);
    const month = linesOf(scope, day, 28);
    expect(world.totalsRecord(scope, day, noon)).toMatchObject({
      weekly_active_users: people(week).size,
      monthly_active_users: people(month).size,
      monthly_active_chat_users: people(month, line => line.used_chat).size,
      monthly_active_agent_users: people(month, line => line.used_agent).size,
    });
  });

  it('count people by surface, passive reviewers only while not active ones', () => {
    const day = '2026-11-18';
    const totals = world.totalsRecord(acme, day, noon)!;
    for (const [span, days] of [
      ['daily', 1],
      ['weekly', 7],
      ['monthly', 28],
    ] as const) {
      const lines = linesOf(acme, day, days);
      const active = people(
        lines,
        line => line.used_copilot_code_review_active,
      );
      const passive = people(
        lines,
        line => line.used_copilot_code_review_passive,
      );
      expect(totals[`${span}_active_copilot_cloud_agent_users`]).toBe(
        people(lines, line => line.used_copilot_cloud_agent).size,
      );
      expect(totals[`${span}_active_copilot_code_review_users`]).toBe(
        active.size,
      );
      expect(totals[`${span}_passive_copilot_code_review_users`]).toBe(
        [...passive].filter(person => !active.has(person)).length,
      );
    }
    const linesOfDay = linesOf(acme, day, 1);
    expect(totals.daily_active_cli_users).toBe(
      people(linesOfDay, line => line.used_cli).size,
    );
    expect(totals.daily_active_copilot_app_users).toBe(
      people(linesOfDay, line => line.used_copilot_app).size,
    );
  });

  it('begin with the first day of the scope', () => {
    const first = world.firstDay(octoOrg);
    const totals = world.totalsRecord(octoOrg, first, noon)!;
    expect(totals.daily_active_users).toBeGreaterThan(0);
    expect(totals.monthly_active_users).toBe(totals.daily_active_users);
  });

  it('decide the adoption phase from surfaces used on two of 28 days', () => {
    const day = '2026-11-12';
    const lines = linesOf(acme, day, 28);
    const surfaces = {
      app: daysPerPerson(lines, line => line.used_copilot_app),
      cli: daysPerPerson(lines, line => line.used_cli),
      cloud: daysPerPerson(lines, line => line.used_copilot_cloud_agent),
      completion: daysPerPerson(lines, hasFeature('code_completion')),
      edit: daysPerPerson(lines, hasFeature('agent_edit')),
    };
    const active = daysPerPerson(
      lines,
      line => line.used_copilot_code_review_active,
    );
    const passive = daysPerPerson(
      lines,
      line => line.used_copilot_code_review_passive,
    );
    const twice = (days: Map<number, number>, id: number) =>
      (days.get(id) ?? 0) >= 2;
    for (const { user_id: id, ai_adoption_phase: phase } of linesOf(
      acme,
      day,
      1,
    )) {
      const agents = [
        twice(surfaces.cli, id),
        twice(surfaces.cloud, id),
        twice(active, id) || twice(passive, id),
      ].filter(Boolean).length;
      const basic =
        twice(surfaces.completion, id) || twice(surfaces.edit, id) ? 1 : 0;
      const beyond = agents >= 2 || twice(surfaces.app, id) ? 3 : 2;
      expect(phase!.phase_number).toBe(
        agents || twice(surfaces.app, id) ? beyond : basic,
      );
    }
  });

  it('count engagement in 28-day reports the same way', () => {
    const day = world.settledThrough(acme, noon);
    const lines = linesOf(acme, day, 28);
    const engagement = world.featureEngagement(acme, day, noon)!;
    const cliDays = [...daysPerPerson(lines, line => line.used_cli).values()];
    expect(engagement.active_user_count).toBe(people(lines).size);
    expect(engagement.totals_by_feature).toHaveLength(7);
    expect(engagement.totals_by_feature).toContainEqual({
      feature: 'copilot_cli',
      engaged_user_count: cliDays.filter(days => days >= 2).length,
    });
    expect(world.featureEngagement(acme, '2026-09-16', noon)).toBeUndefined();
  });

  it('hold for days long past after the time has moved on', () => {
    const day = toIsoDay(toDayNumber(today) - 100);
    const later = noon + 200 * 86_400_000;
    expect(world.totalsRecord(acme, day, later)).toEqual(
      world.totalsRecord(acme, day, noon),
    );
  });
});
