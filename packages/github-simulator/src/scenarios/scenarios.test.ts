import { startSimulator } from '../__testUtils__/startSimulator';
import { isScenarioName, scenarios } from '.';

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
