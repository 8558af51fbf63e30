import { createSimulator, createWorld } from 'github-simulator';
import { BriskClock } from './__testUtils__/BriskClock';
import { WholePath } from './__testUtils__/WholePath';
import { withoutBilling } from './__testUtils__/withoutBilling';
import { MigratedDatabases } from '../testing/databases/MigratedDatabases';

jest.setTimeout(120_000);

const today = '2026-11-20';
const scope = 'organization:org-1';
/** What the scenario makes of each record's tokens. */
const tokens = 2 ** 31 + 7 + (2 ** 53 + 2);

const databases = MigratedDatabases.create();

it.each(databases.eachSupportedId())(
  'numbers beyond 2^31 and 2^53 come through, and are noted where digits are lost, %p',
  async databaseId => {
    const world = createWorld({ seed: 1, users: 16, teams: 2, today });
    const clock = new BriskClock(Date.parse(`${today}T08:00:00Z`), 250);
    const path = await WholePath.start({
      knex: await databases.init(databaseId),
      today,
      clock,
      historyDays: 8,
      simulators: {
        'github.com': createSimulator({
          clock,
          world,
          scenario: 'huge-token-sums',
        }),
      },
      copilotAdoption: {
        scopes: [{ organization: 'org-1', reports: withoutBilling }],
        admins: ['user:default/mock'],
      },
    });
    try {
      await path.sync();
      const { series } = await path.client.getSeries({
        subjects: [scope],
        metrics: ['cli_tokens'],
        from: '2026-11-12',
        to: '2026-11-18',
        granularity: 'day',
      });
      const known = series[0].values.filter(value => value !== null);
      expect(known.length).toBeGreaterThan(3);
      expect(new Set(known)).toEqual(new Set([tokens]));
      expect(series[0].total).toBe(known.length * tokens);

      const { items } = await path.client.getSyncDays({ report: 'users' });
      const stored = items.filter(({ rows }) => rows > 0);
      expect(stored.length).toBeGreaterThan(3);
      expect(
        stored.some(({ adjustedValues }) => adjustedValues.roundedNumber > 0),
      ).toBe(true);
      expect(stored.map(({ error }) => error)).toEqual(stored.map(() => null));
    } finally {
      await path.stop();
    }
  },
);
