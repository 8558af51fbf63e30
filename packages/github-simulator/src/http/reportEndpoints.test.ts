import { millisecondsPerDay } from '../days';
import { acme, noon, octoOrg } from '../__testUtils__/scopes';
import { startSimulator } from '../__testUtils__/startSimulator';

const enterprise = '/enterprises/acme/copilot/metrics/reports';
const organization = '/orgs/octo-org/copilot/metrics/reports';
const day = '2026-11-11';

describe('report endpoints', () => {
  it.each([
    [enterprise, 'enterprise-1-day'],
    [enterprise, 'users-1-day'],
    [enterprise, 'user-teams-1-day'],
    [enterprise, 'repos-1-day'],
    [organization, 'organization-1-day'],
    [organization, 'users-1-day'],
    [organization, 'user-teams-1-day'],
    [organization, 'repos-1-day'],
  ])('answers %s/%s with an envelope', async (base, report) => {
    const { get } = startSimulator();
    const { body } = await get(`${base}/${report}?day=${day}`).expect(200);
    expect(body).toEqual({
      download_links: expect.any(Array),
      report_day: day,
    });
    expect(body.download_links.length).toBeGreaterThan(0);
  });

  it.each([
    [enterprise, 'enterprise-28-day/latest'],
    [enterprise, 'users-28-day/latest'],
    [organization, 'organization-28-day/latest'],
    [organization, 'users-28-day/latest'],
  ])(
    'answers %s/%s with a window that ends on the last settled day',
    async (base, report) => {
      const { get } = startSimulator();
      const { body } = await get(`${base}/${report}`).expect(200);
      expect(body).toEqual({
        download_links: expect.any(Array),
        report_start_day: '2026-10-21',
        report_end_day: '2026-11-17',
      });
    },
  );

  it('serves exactly the records of its world', async () => {
    const { readLines, simulator } = startSimulator();
    const { world } = simulator;
    expect(
      await readLines(`${enterprise}/enterprise-1-day?day=${day}`),
    ).toEqual([world.totalsRecord(acme, day, noon)]);
    expect(await readLines(`${organization}/users-1-day?day=${day}`)).toEqual([
      ...world.userRecords(octoOrg, day, noon),
    ]);
    expect(
      await readLines(`${organization}/user-teams-1-day?day=${day}`),
    ).toEqual([...world.userTeamRecords(octoOrg, day, noon)]);
  });

  it('serves repositories from the day GitHub introduced their report', async () => {
    const { get, readLines, simulator } = startSimulator();
    for (const [base, scope] of [
      [enterprise, acme],
      [organization, octoOrg],
    ] as const) {
      // Nothing is wrong with a day without pull requests, for enterprises neither.
      await get(`${base}/repos-1-day?day=2026-07-16`).expect(204);
      const path = `${base}/repos-1-day?day=2026-07-17`;
      const lines = await readLines(path);
      const records = [
        ...simulator.world.repositoryRecords(scope, '2026-07-17', noon),
      ];
      expect(lines).toEqual(records);
      expect(lines.length).toBeGreaterThan(3);
    }
    await get(`${organization}/repos-28-day/latest`).expect(404);
  });

  it('has the same days in the 28-day reports as in the 1-day ones', async () => {
    const { readLines, simulator } = startSimulator();
    const { world } = simulator;
    const [wrapper] = await readLines(
      `${organization}/organization-28-day/latest`,
    );
    expect(wrapper).toMatchObject({
      report_start_day: '2026-10-21',
      report_end_day: '2026-11-17',
      organization_id: '4001001',
      enterprise_id: '90210',
      created_at: '2026-11-20T06:00:00.000Z',
      copilot_feature_engagement: { active_user_count: expect.any(Number) },
    });
    expect(wrapper.day_totals).toHaveLength(28);
    for (const record of wrapper.day_totals) {
      expect(record).toEqual(world.totalsRecord(octoOrg, record.day, noon));
    }
    const lines = await readLines(`${organization}/users-28-day/latest`);
    const ofDay = lines
      .filter(line => line.day === day)
      .map(({ report_start_day, report_end_day, ...record }) => record);
    expect(ofDay).toHaveLength(
      [...world.userRecords(octoOrg, day, noon)].length,
    );
    expect(ofDay).toEqual(
      expect.arrayContaining([...world.userRecords(octoOrg, day, noon)]),
    );
    expect(new Set(lines.map(line => line.day)).size).toBeGreaterThan(25);
    expect(lines[0]).toMatchObject({
      report_start_day: '2026-10-21',
      report_end_day: '2026-11-17',
    });
  });

  it.each([
    ['not published yet', '2026-11-20'],
    ['in the future', '2027-01-01'],
    ['beyond one year', '2025-11-19'],
    ['before the first day', '2020-01-01'],
  ])(
    'has no report of a day %s: 204 for organizations, 404 for enterprises',
    async (_, when) => {
      const { get } = startSimulator();
      const { text } = await get(
        `${organization}/users-1-day?day=${when}`,
      ).expect(204);
      expect(text).toBe('');
      await get(`${enterprise}/users-1-day?day=${when}`).expect(404);
    },
  );

  it('moves its one-year window with the clock', async () => {
    const { get, clock } = startSimulator();
    await get(`${enterprise}/users-1-day?day=2025-11-20`).expect(200);
    clock.advance(millisecondsPerDay);
    await get(`${enterprise}/users-1-day?day=2025-11-20`).expect(404);
    await get(`${enterprise}/users-1-day?day=2026-11-20`).expect(200);
  });

  it.each([
    '',
    '?day=',
    '?day=2026-11-31',
    '?day=20261111',
    '?date=2026-11-11',
  ])('refuses the query "%s" with 422', async query => {
    const { get } = startSimulator();
    const { body } = await get(
      `${organization}/organization-1-day${query}`,
    ).expect(422);
    expect(body.message).toContain('day must be YYYY-MM-DD');
  });

  it('does not know other scopes or reports, and takes slugs in any case', async () => {
    const { get } = startSimulator();
    await get(
      `/orgs/acme/copilot/metrics/reports/users-1-day?day=${day}`,
    ).expect(404);
    await get(
      `/enterprises/octo-org/copilot/metrics/reports/users-1-day?day=${day}`,
    ).expect(404);
    await get(`${organization}/enterprise-1-day?day=${day}`).expect(404);
    await get(`${organization}/user-teams-28-day/latest`).expect(404);
    await get(
      `/orgs/OCTO-Org/copilot/metrics/reports/users-1-day?day=${day}`,
    ).expect(200);
  });

  it('has no 28-day report before a day has settled', async () => {
    const { get, clock } = startSimulator();
    clock.advance(Date.parse('2025-12-13T12:00:00Z') - noon);
    await get(`${organization}/users-28-day/latest`).expect(404);
    await get(`${organization}/users-1-day?day=2025-12-12`).expect(200);
  });

  it('keeps a day back until it is released, alone and in the 28-day report', async () => {
    const { get, readLines, simulator } = startSimulator();
    simulator.holdBack(octoOrg, 'totals', day);
    simulator.holdBack(octoOrg, 'totals', '2026-11-17');
    await get(`${organization}/organization-1-day?day=${day}`).expect(204);
    await get(`${organization}/users-1-day?day=${day}`).expect(200);
    const [held] = await readLines(
      `${organization}/organization-28-day/latest`,
    );
    expect(held.report_end_day).toBe('2026-11-16');
    expect(held.day_totals).toHaveLength(27);
    simulator.release(octoOrg, 'totals', day);
    await get(`${organization}/organization-1-day?day=${day}`).expect(200);
    simulator.holdBack(acme, 'users', day);
    await get(`${enterprise}/users-1-day?day=${day}`).expect(404);
    const lines = await readLines(`${enterprise}/users-28-day/latest`);
    const days = new Set(lines.map(line => line.day));
    expect(days).not.toContain(day);
    expect(days).toContain('2026-11-12');
  });

  it('shows a restated day from then on', async () => {
    const { readLines, simulator } = startSimulator();
    const path = `${organization}/users-1-day?day=${day}`;
    const before = await readLines(path);
    simulator.restate(octoOrg, day);
    const after = await readLines(path);
    expect(after.length).toBeLessThan(before.length);
    const [totals] = await readLines(
      `${organization}/organization-1-day?day=${day}`,
    );
    expect(totals.daily_active_users).toBe(after.length);
  });
});
