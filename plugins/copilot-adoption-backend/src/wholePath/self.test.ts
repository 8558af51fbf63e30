import {
  Day,
  formatDay,
  parseDay,
  PeopleMode,
  Series,
  startOfDay,
} from 'backstage-plugin-copilot-adoption-common';
import { createSimulator, UserRecord } from 'github-simulator';
import { catalogUser } from '../metrics/__testUtils__/catalogEntities';
import { BriskClock } from './__testUtils__/BriskClock';
import { Recount } from './__testUtils__/Recount';
import { WholePath } from './__testUtils__/WholePath';
import { MigratedDatabases } from '../testing/databases/MigratedDatabases';

jest.setTimeout(120_000);

const today = parseDay('2026-11-20');
const days = { first: today - 9, last: today - 1 };
const period = { from: formatDay(days.first), to: formatDay(days.last) };
const scope = 'organization:octo-org';

const databases = MigratedDatabases.create();

/** Counted by day from what the simulator tells of a person. */
const counts: Record<string, (record: UserRecord) => number> = {
  active_days: () => 1,
  prompts: record => record.user_initiated_interaction_count,
  suggestions: record => record.code_generation_activity_count,
};

describe.each(databases.eachSupportedId())('a single person, %p', id => {
  let path: WholePath;

  afterEach(async () => {
    await path.stop();
  });

  /** A backend whose reader is the busiest person of the simulated organization. */
  async function start(people: PeopleMode) {
    const clock = new BriskClock(startOfDay(today) + 12 * 3600 * 1000);
    const simulator = createSimulator({ clock });
    const recount = new Recount({
      world: simulator.world,
      scope: { kind: 'organization', slug: 'octo-org' },
      at: clock.now(),
      held: days,
    });
    const busiest = recount
      .records(days.first + 1)
      .reduce((most, each) =>
        each.user_initiated_interaction_count >
        most.user_initiated_interaction_count
          ? each
          : most,
      );
    const { user_id: userId, user_login: login } = busiest;
    path = await WholePath.start({
      knex: await databases.init(id),
      today: formatDay(today),
      clock,
      simulators: { 'github.com': simulator },
      historyDays: 9,
      // In capitals, since GitHub does not tell them from small letters.
      entities: [catalogUser('mock', login.toUpperCase())],
      copilotAdoption: {
        people,
        pseudonymKey: 'only-for-tests-and-long-enough-32',
        admins: ['user:default/mock'],
        groups: { trustedOrigins: ['url:https://trusted.example/'] },
        scopes: [
          { organization: 'octo-org', reports: ['users', 'user-teams'] },
        ],
      },
    });
    await path.sync();
    const expected = (metric: string, day: Day) => {
      const own = recount.records(day).find(each => each.user_id === userId);
      return own ? counts[metric](own) : 0;
    };
    return { login, expected };
  }

  const askMe = () =>
    path.client.getMe({ scope, ...period, granularity: 'day' });

  const askAbout = async (login: string) => {
    const { series } = await path.client.getSeries({
      subjects: [`${scope}/user:${login}`],
      metrics: Object.keys(counts),
      ...period,
    });
    return series;
  };

  /** Every day that is held is what the simulator told, and there are enough of them to mean something. */
  function compare(
    all: readonly Series[],
    expected: (metric: string, day: Day) => number,
  ) {
    for (const name of Object.keys(counts)) {
      const series = all.find(({ metric }) => metric === name);
      const held = (series?.held ?? []).flatMap((isHeld, index) =>
        isHeld ? [index] : [],
      );
      expect(held.length).toBeGreaterThan(4);
      const values = held.map(index => [index, series?.values[index]]);
      expect([name, values]).toEqual([
        name,
        held.map(index => [index, expected(name, days.first + index)]),
      ]);
      expect(values.some(([, value]) => Number(value) > 0)).toBe(true);
    }
  }

  it('reads the same of himself as of his name, and what GitHub tells', async () => {
    const { login, expected } = await start('named');
    const me = await askMe();
    expect(me.person?.login).toBe(login);
    compare(me.series, expected);
    compare(await askAbout(login), expected);
  });

  it('is found under a pseudonym by nobody else', async () => {
    const { login, expected } = await start('pseudonymous');
    const me = await askMe();
    expect(me.reason).toBeNull();
    compare(me.series, expected);
    for (const { values, reason } of await askAbout(login)) {
      expect(reason).toBe('peopleNotNamed');
      expect(new Set(values)).toEqual(new Set([null]));
    }
  });

  it('is nobody where people are kept in aggregate', async () => {
    const { login } = await start('aggregate');
    const me = await askMe();
    expect(me).toMatchObject({ person: null, reason: 'peopleNotKept' });
    expect(me.series).toEqual([]);
    for (const { values, reason } of await askAbout(login)) {
      expect(reason).toBe('peopleNotNamed');
      expect(new Set(values)).toEqual(new Set([null]));
    }
  });
});
