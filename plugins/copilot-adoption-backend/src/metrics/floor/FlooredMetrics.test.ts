import { mockCredentials } from '@backstage/backend-test-utils';
import { PeopleFlag, Series } from 'backstage-plugin-copilot-adoption-common';
import { catalogGroup, catalogUser } from '../__testUtils__/catalogEntities';
import { TestPerson } from '../__testUtils__/records';
import { MigratedDatabases } from '../../testing/databases/MigratedDatabases';
import { TestHistory } from '../__testUtils__/TestHistory';

const testDatabases = MigratedDatabases.create();

jest.setTimeout(60_000);

const scope = 'organization:octo-org';
const values = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/** A team of six, one of four, one of all but two, and one whose members are mostly there on a single day. */
const teams = {
  11: [1, 2, 3, 4, 5, 6],
  12: [1, 2, 3, 4],
  13: values.slice(0, 10),
  14: [8, 9, 10, 11, 12],
};

const entities = [
  // Team 11 and two more people.
  catalogGroup('wider', { children: ['core', 'guests'] }),
  catalogGroup('core', { team: 'octo-org/team-11', parents: ['wider'] }),
  catalogGroup('guests', { members: ['eight', 'nine'], parents: ['wider'] }),
  // Team 14 alone.
  catalogGroup('other', { team: 'octo-org/team-14' }),
  // Seven people without a team.
  catalogGroup('crowd', {
    members: ['a1', 'a2', 'a3', 'a4', 'a5', 'a6', 'a7'],
  }),
  catalogGroup('alone', { members: ['eight'] }),
  catalogUser('eight', 'person-8'),
  catalogUser('nine', 'person-9'),
  ...[1, 2, 3, 4, 5, 6, 7].map(id => catalogUser(`a${id}`, `person-${id}`)),
];

function person(id: number, language: string): TestPerson {
  return {
    id,
    flags: ['engaged'] as PeopleFlag[],
    deeds: [{ feature: 'code_completion', language, generations: 10 }],
  };
}

describe.each(testDatabases.eachSupportedId())(
  'FlooredMetrics, %p',
  databaseId => {
    let history: TestHistory;

    beforeAll(async () => {
      const knex = await testDatabases.init(databaseId);
      history = await TestHistory.create({
        knex,
        today: '2026-11-20',
        entities,
      });
      const languages = [
        'go',
        'go',
        'go',
        'go',
        'go',
        'go',
        'rust',
        'rust',
        'c',
        'c',
        'c',
        'c',
      ];
      const everybody = values.map((id, index) => person(id, languages[index]));
      // On the day before only three are there, of whom one writes Go.
      await history.addPeople(
        '2026-11-01',
        [person(1, 'go'), person(7, 'rust'), person(9, 'c')],
        teams,
      );
      await history.addTotals('2026-11-01', {
        deeds: [person(1, 'go'), person(7, 'rust'), person(9, 'c')].flatMap(
          ({ deeds = [] }) => deeds,
        ),
      });
      for (const day of ['2026-11-02', '2026-11-03']) {
        await history.addPeople(
          day,
          day === '2026-11-03' ? everybody.slice(0, 8) : everybody,
          teams,
        );
        await history.addTotals(day, {
          actives: [12, 12, 12],
          deeds: everybody.flatMap(({ deeds = [] }) => deeds),
        });
      }
      await history.finish();
    });

    async function ask(
      subject: string,
      query: Record<string, string> = {},
    ): Promise<Series[]> {
      const { series } = await history.ask({
        subject,
        metrics: 'suggestions',
        from: '2026-11-02',
        to: '2026-11-03',
        ...query,
      });
      return series;
    }

    const suppressed = {
      values: [null, null],
      states: ['suppressed', 'suppressed'],
      total: null,
      totalState: 'suppressed',
      held: [1, 1],
      expected: [1, 1],
    };

    it('shows a team of enough people who were active in the period', async () => {
      expect(await ask(`${scope}/team:team-11`)).toMatchObject([
        { values: [60, 60], states: ['ok', 'ok'], total: 120 },
      ]);
    });

    it('decides by the people of the whole period, not of its days', async () => {
      // On the second day, one person of the team was active.
      expect(await ask(`${scope}/team:team-14`)).toMatchObject([
        { values: [50, 10], states: ['ok', 'ok'] },
      ]);
      expect(
        await ask(`${scope}/team:team-14`, { from: '2026-11-03' }),
      ).toMatchObject([{ values: [null], states: ['suppressed'] }]);
    });

    it('hides a team of few people, whatever is asked of it', async () => {
      const metrics =
        'suggestions,active_users.daily,engaged_share,licensed_members';
      const series = await ask(`${scope}/team:team-12`, { metrics });
      expect(series).toHaveLength(4);
      series.forEach(each => expect(each).toMatchObject(suppressed));
      const [split] = await ask(`${scope}/team:team-12`, { by: 'language' });
      expect(split).toMatchObject({ ...suppressed, key: null });
    });

    it('hides a team where the rest of the scope is few people', async () => {
      expect(await ask(`${scope}/team:team-13`)).toMatchObject([suppressed]);
    });

    it('hides a group where its difference to a team of it is few people', async () => {
      expect(await ask(`${scope}/group:wider`)).toMatchObject([suppressed]);
    });

    it('hides a group where its parent has few people more', async () => {
      expect(await ask(`${scope}/group:core`)).toMatchObject([suppressed]);
      expect(await ask(`${scope}/group:other`)).toMatchObject([
        { states: ['ok', 'ok'] },
      ]);
    });

    it('shows people without a team only where they are enough, and tells nothing of how they were found otherwise', async () => {
      const query = {
        metrics: 'suggestions',
        from: '2026-11-02',
        to: '2026-11-03',
      };
      const crowd = await history.ask({
        ...query,
        subject: `${scope}/group:crowd`,
      });
      expect(crowd.series).toMatchObject([{ values: [70, 70] }]);
      expect(crowd.groups).toMatchObject([{ matchedMembers: 7 }]);
      const alone = await history.ask({
        ...query,
        subject: `${scope}/group:alone`,
      });
      expect(alone.series).toMatchObject([suppressed]);
      expect(alone.groups).toEqual([]);
    });

    it('always shows a scope’s own totals, but folds keys of few people', async () => {
      const [whole] = await ask(scope);
      expect(whole.values).toEqual([120, 120]);
      const split = await ask(scope, { by: 'language' });
      // Two people write Rust and four C, six together.
      expect(split.map(({ key, values: each }) => [key, each])).toEqual([
        [{ language: 'go' }, [60, 60]],
        ['other', [60, 60]],
      ]);
    });

    it('hides what is narrowed to few people, or to all but few', async () => {
      const narrow = (language: string) =>
        ask(scope, { where: `language:${language}` });
      expect(await narrow('go')).toMatchObject([{ values: [60, 60] }]);
      expect(await narrow('rust')).toMatchObject([suppressed]);
      expect(await narrow('c')).toMatchObject([suppressed]);
      // Six of the seven write Go, which leaves one.
      expect(
        await ask(`${scope}/group:crowd`, { where: 'language:go' }),
      ).toMatchObject([suppressed]);
    });

    it('decides about the period before by its own people', async () => {
      const query = {
        compare: 'previous',
        from: '2026-11-02',
        to: '2026-11-02',
      };
      const [team] = await ask(`${scope}/team:team-11`, query);
      expect(team).toMatchObject({
        total: 60,
        previous: null,
        previousState: 'suppressed',
      });
      const [whole] = await ask(scope, query);
      expect(whole).toMatchObject({
        total: 120,
        previous: 30,
        previousState: 'ok',
      });
      const split = await ask(scope, { ...query, by: 'language' });
      expect(split).toMatchObject([
        { total: 60, previous: null, previousState: 'suppressed' },
        { total: 60, previous: null, previousState: 'suppressed' },
      ]);
    });

    it('leaves days alone that nobody reported', async () => {
      const [series] = await ask(`${scope}/team:team-12`, {
        from: '2026-10-31',
        to: '2026-11-01',
      });
      expect(series).toMatchObject({
        states: ['missing', 'suppressed'],
        held: [0, 1],
      });
    });

    it('lists teams without telling how many few members are', async () => {
      const { items } = await history.metrics.listSubjects(
        {
          scope: { kind: 'organization', slug: 'octo-org', host: 'github.com' },
          kind: 'team',
          search: '',
          limit: 10,
        },
        { credentials: mockCredentials.user() },
      );
      expect(
        items.map(({ title, licensedMembers }) => [title, licensedMembers]),
      ).toEqual([
        ['team-11', 6],
        ['team-12', null],
        ['team-13', 10],
        ['team-14', 5],
      ]);
    });
  },
);
