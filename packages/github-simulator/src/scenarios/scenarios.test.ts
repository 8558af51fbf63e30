import { startSimulator } from '../__testUtils__/startSimulator';
import { addDays } from '../days';
import { isScenarioName, scenarios } from '.';
import { inScope } from './inScope';

const path =
  '/orgs/octo-org/copilot/metrics/reports/users-1-day?day=2026-11-11';

describe('scenarios', () => {
  it('go by their names', () => {
    for (const [name, scenario] of Object.entries(scenarios)) {
      expect(scenario.name).toBe(name);
      expect(isScenarioName(name)).toBe(true);
    }
    expect(isScenarioName('toString')).toBe(false);
  });

  it('policy-off refuses reports and nothing else', async () => {
    const { get } = startSimulator({ scenario: 'policy-off' });
    await get(path).expect(403, /policy must be enabled/);
    await get('/orgs/octo-org/teams').expect(200);
  });

  it('unknown-fields adds to every record', async () => {
    const { readLines } = startSimulator({ scenario: 'unknown-fields' });
    for (const line of await readLines(path)) {
      expect(line).toMatchObject({
        used_hologram: true,
        used_chat: expect.any(Boolean),
      });
    }
  });

  it('truncated-file cuts the last line of each file', async () => {
    const { get, follow } = startSimulator({
      scenario: 'truncated-file',
      shards: 1,
    });
    const { body } = await get(path);
    const { body: text } = await follow(body.download_links[0]);
    const lines: string[] = text.split('\n');
    expect(lines.length).toBeGreaterThan(10);
    expect(() => JSON.parse(lines[0])).not.toThrow();
    expect(() => JSON.parse(lines.at(-1)!)).toThrow();
  });

  it.each([
    ['missing-permission', 403],
    ['wrong-slug', 404],
    ['expired-token', 401],
    ['rotated-token', 401],
    ['empty-body', 200],
    ['quoted-empty-body', 200],
    ['no-content', 204],
    ['primary-limit', 403],
    ['secondary-limit', 403],
    ['secondary-limit-until', 429],
  ] as const)('%s answers %s', async (scenario, status) => {
    const { get } = startSimulator({ scenario });
    const { body } = await get(path).expect(status);
    expect(body).not.toHaveProperty('download_links');
  });

  it('secondary limits say how long to wait, or until when', async () => {
    const { get } = startSimulator({ scenario: 'secondary-limit' });
    await get(path).expect('retry-after', '1800');
    const other = startSimulator({ scenario: 'secondary-limit-until' });
    await other
      .get(path)
      .expect('retry-after', 'Fri, 20 Nov 2026 12:30:00 GMT');
  });

  it('rotated-token takes the new credential only', async () => {
    const { get } = startSimulator({ scenario: 'rotated-token' });
    await get(path, 'rotated-token').expect(200);
  });

  it('random-500s fails half of the requests, the same ones each time', async () => {
    const statuses = async () => {
      const { get } = startSimulator({ scenario: 'random-500s' });
      const answers = [];
      for (let count = 0; count < 20; count++) {
        answers.push((await get(path)).status);
      }
      return answers;
    };
    const first = await statuses();
    expect(first.filter(status => status === 500).length).toBeGreaterThan(4);
    expect(first.filter(status => status === 200).length).toBeGreaterThan(4);
    expect(await statuses()).toEqual(first);
  });

  it('foreign-link leads to another host', async () => {
    const { get } = startSimulator({ scenario: 'foreign-link' });
    const { body } = await get(path).set('host', '127.0.0.1:7019');
    expect(body.download_links[0]).toMatch(/^http:\/\/localhost:7019\//);
  });

  it.each([
    ['expired-link', 403],
    ['foreign-redirect', 307],
  ] as const)('%s answers downloads with %s', async (scenario, status) => {
    const { get, follow } = startSimulator({ scenario });
    const { body } = await get(path).expect(200);
    await follow(body.download_links[0]).expect(status);
  });

  it('cut-download breaks off', async () => {
    const { get, follow } = startSimulator({ scenario: 'cut-download' });
    const { body } = await get(path).expect(200);
    await expect(follow(body.download_links[0])).rejects.toThrow('aborted');
  });

  it('repeated-rows sends a file twice', async () => {
    const { readLines } = startSimulator({ scenario: 'repeated-rows' });
    const lines = await readLines(path);
    const people = new Set(lines.map(({ user_id }) => user_id));
    expect(people.size).toBeLessThan(lines.length);
  });

  it.each([
    ['bom', /^\uFEFF\{/],
    ['crlf', /\}\r\n\r\n\{/],
    ['array', /^\[\n\{[^]*\}\n\]\n$/],
    ['malformed-lines', /\n42\n/],
    ['wrong-day', /"day":"2026-11-10"/],
    ['unknown-values', /"sindarin"/],
    ['huge-token-sums', /9007199254740994/],
    ['nul-characters', /"ide":"\w+\\u0000"/],
    ['zeroed-old-day', /"user_initiated_interaction_count":0,/],
  ] as const)('%s shows in the files', async (scenario, text) => {
    const { get, follow } = startSimulator({ scenario, shards: 1 });
    const { body } = await get(path).expect(200);
    expect((await follow(body.download_links[0])).body).toMatch(text);
  });

  it('zeroed-old-day leaves young days alone', async () => {
    const { readLines } = startSimulator({ scenario: 'zeroed-old-day' });
    const engaged = (lines: { user_initiated_interaction_count: number }[]) =>
      lines.some(line => line.user_initiated_interaction_count > 0);
    expect(engaged(await readLines(path))).toBe(false);
    const young = path.replace('11-11', '11-17');
    expect(engaged(await readLines(young))).toBe(true);
  });

  it('contradicted-day lets the 28-day report say more of a day than the daily one', async () => {
    const { readLines } = startSimulator({ scenario: 'contradicted-day' });
    const reports = '/orgs/octo-org/copilot/metrics/reports';
    const [window] = await readLines(`${reports}/organization-28-day/latest`);
    const differing = [];
    for (const { day, code_acceptance_activity_count } of window.day_totals) {
      const [daily] = await readLines(
        `${reports}/organization-1-day?day=${day}`,
      );
      const more =
        code_acceptance_activity_count - daily.code_acceptance_activity_count;
      if (more !== 0) {
        differing.push([day, more]);
      }
    }
    expect(differing).toEqual([[addDays(window.report_end_day, -9), 5]]);
  });

  it('vanished-rows sends half of the people', async () => {
    const all = await startSimulator({ shards: 1 }).readLines(path);
    const { readLines } = startSimulator({
      scenario: 'vanished-rows',
      shards: 1,
    });
    expect(await readLines(path)).toHaveLength(Math.ceil(all.length / 2));
  });

  it('day-totals wraps daily totals', async () => {
    const { readLines } = startSimulator({ scenario: 'day-totals' });
    const [line] = await readLines(path.replace('users', 'organization'));
    expect(line.day_totals[0].day).toBe('2026-11-11');
  });

  it('may change on the way', async () => {
    const { get, simulator } = startSimulator();
    await get(path).expect(200);
    simulator.play('policy-off');
    await get(path).expect(403);
    simulator.play('demo');
    await get(path).expect(200);
  });

  it('may be limited to one organization', async () => {
    const { get, follow, simulator } = startSimulator();
    simulator.play(inScope('octo-org', scenarios['policy-off']));
    await get(path).expect(403);
    await get(path.replace('octo-org', 'octo-labs')).expect(200);
    simulator.play(inScope('octo-org', scenarios['expired-link']));
    const files = async (slug: string) =>
      (await get(path.replace('octo-org', slug))).body.download_links;
    await follow((await files('octo-org'))[0]).expect(403);
    await follow((await files('octo-labs'))[0]).expect(200);
  });

  it('may be written by a test', async () => {
    const { get } = startSimulator({
      scenario: {
        name: 'teapot',
        description: 'GitHub is a teapot.',
        handle: (_request, response) => response.status(418).end(),
      },
    });
    await get(path).expect(418);
  });
});
