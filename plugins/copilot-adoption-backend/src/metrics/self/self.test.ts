import { mockCredentials } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import {
  meResponseSchema,
  parseDay,
  parseSubjectRef,
} from 'backstage-plugin-copilot-adoption-common';
import { PeopleSettings } from '../../people/PeopleSettings';
import { catalogUser } from '../__testUtils__/catalogEntities';
import { MigratedDatabases } from '../../testing/databases/MigratedDatabases';
import { TestHistory, TestTeams } from '../__testUtils__/TestHistory';

const testDatabases = MigratedDatabases.create();

jest.setTimeout(60_000);

const scope = 'organization:octo-org';
const pseudonymKey = 'only-for-tests-and-long-enough-32';
const days = ['2026-11-02', '2026-11-03', '2026-11-05'];

const entities: Entity[] = [
  catalogUser('avery', 'Person-1'),
  // The same name as a login, and no annotation.
  catalogUser('person-2'),
  catalogUser('stranger', 'somebody-else'),
  catalogUser('intruder', 'person-3', 'url:https://elsewhere.example/'),
];

/** Person 1 makes ten suggestions a day, person 2 twenty, and so on. */
function peopleOf(ids: number[]) {
  return ids.map(id => ({
    id,
    deeds: [
      {
        feature: 'code_completion',
        language: 'go',
        ide: 'vscode',
        generations: 10 * id,
        acceptances: id === 6 ? 0 : 5,
      },
    ],
    flags: ['engaged' as const],
  }));
}

describe.each(testDatabases.eachSupportedId())(
  'what people are told about themselves, %p',
  databaseId => {
    async function createHistory(
      options: { people?: PeopleSettings['people']; teams?: TestTeams } = {},
    ) {
      const { people = 'named', teams = {} } = options;
      const knex = await testDatabases.init(databaseId);
      const history = await TestHistory.create({
        knex,
        today: '2026-11-20',
        entities,
        scopes: [{ reports: ['users', 'user-teams', 'seats'] }],
        settings: { people, pseudonymKey, minimumGroupSize: 5 },
      });
      for (const day of days) {
        const everybody = [...Array(20).keys()].map(index => index + 1);
        await history.addPeople(day, peopleOf(everybody), teams);
      }
      await history.addSeats('2026-11-06', [1, 2]);
      await history.finish();
      return history;
    }

    async function tell(
      history: TestHistory,
      name: string,
      period = { from: '2026-11-02', to: '2026-11-08' },
    ) {
      const answer = await history.metrics.getSelf(
        {
          scope: parseSubjectRef(scope).scope,
          from: parseDay(period.from),
          to: parseDay(period.to),
          granularity: 'day',
        },
        { credentials: mockCredentials.user(`user:default/${name}`) },
      );
      return meResponseSchema.parse(answer);
    }

    let usual: TestHistory;

    beforeAll(async () => {
      usual = await createHistory();
    });

    it.each(['named', 'pseudonymous'] as const)(
      'are the own figures, where people are %s',
      async people => {
        const history =
          people === 'named' ? usual : await createHistory({ people });
        const answer = await tell(history, 'avery');
        const login = people === 'named' ? 'person-1' : 'Person-1';
        expect(answer.person).toEqual({
          ref: `${scope}/user:${login}`,
          login,
          firstDay: '2026-11-02',
          lastDay: '2026-11-05',
        });
        expect(answer.reason).toBeNull();
        const totals = answer.series.map(({ metric, total }) => [
          metric,
          total,
        ]);
        expect(totals).toContainEqual(['active_days', 3]);
        expect(totals).toContainEqual(['suggestions', 30]);
        expect(totals).toContainEqual(['acceptance_rate.completions', 0.5]);
        expect(answer.splits).toContainEqual({
          by: 'language',
          metric: 'suggestions',
          state: 'partial',
          reason: null,
          keys: [{ key: 'go', value: 30 }],
        });
        expect(answer.freshness.heldThrough).toBe('2026-11-05');
      },
    );

    it.each([
      ['person-2', 'noLogin'],
      ['stranger', 'notReported'],
      ['intruder', 'originNotTrusted'],
      ['nobody', 'notInCatalog'],
    ])('are nothing for %s, because of %s', async (name, reason) => {
      const answer = await tell(usual, name);
      expect(answer).toMatchObject({
        reason,
        person: null,
        series: [],
        splits: [],
        versions: [],
        comparison: { team: null, reason: 'noTeam', medians: [] },
      });
      expect(answer.buckets).toHaveLength(7);
    });

    it('are nothing where people are kept without names', async () => {
      const history = await createHistory({ people: 'aggregate' });
      expect(await tell(history, 'avery')).toMatchObject({
        reason: 'peopleNotKept',
        person: null,
      });
    });

    it('come with the medians of the smallest team that is large enough', async () => {
      const all = [...Array(12).keys()].map(index => index + 1);
      const history = await createHistory({
        teams: { 11: [1, 2, 3], 12: [1, 2, 3, 4, 5, 6], 13: all },
      });
      const { comparison } = await tell(history, 'avery');
      expect(comparison).toMatchObject({
        team: { ref: `${scope}/team:team-12`, title: 'team-12' },
        people: 6,
        reason: null,
      });
      const medianOf = (id: string) =>
        comparison.medians.find(({ metric }) => metric === id);
      expect(medianOf('suggestions')).toEqual({
        metric: 'suggestions',
        value: 105,
        state: 'partial',
      });
      expect(medianOf('active_days')).toMatchObject({ value: 3 });
    });

    it('are compared with nobody where too few people are in the team, or all others outside of it', async () => {
      const few = await createHistory({ teams: { 11: [1, 2, 3, 4] } });
      expect((await tell(few, 'avery')).comparison).toEqual({
        team: null,
        reason: 'tooFewPeople',
        people: null,
        medians: [],
      });
      const allButTwo = [...Array(18).keys()].map(index => index + 1);
      const rest = await createHistory({ teams: { 11: allButTwo } });
      expect((await tell(rest, 'avery')).comparison.reason).toBe(
        'tooFewPeople',
      );
    });

    it('leave out the medians that are about too few of the team', async () => {
      const history = await createHistory({ teams: { 11: [1, 2, 3, 4, 5] } });
      // On another day somebody is active without a suggestion to accept.
      await history.addPeople(
        '2026-11-10',
        [...peopleOf([1, 2, 3, 4, 7, 8, 9, 10, 11]), { id: 5, deeds: [] }],
        { 11: [1, 2, 3, 4, 5] },
      );
      await history.finish();
      const period = { from: '2026-11-10', to: '2026-11-10' };
      const { comparison } = await tell(history, 'avery', period);
      const states = comparison.medians.map(({ metric, state }) => [
        metric,
        state,
      ]);
      expect(states).toContainEqual(['suggestions', 'ok']);
      expect(states).toContainEqual([
        'acceptance_rate.completions',
        'suppressed',
      ]);
    });
  },
);
