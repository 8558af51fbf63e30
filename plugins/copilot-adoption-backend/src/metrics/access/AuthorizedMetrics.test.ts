import { NotAllowedError } from '@backstage/errors';
import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import {
  AuthorizeResult,
  PolicyDecision,
} from '@backstage/plugin-permission-common';
import {
  costReadPermission,
  organizationReadPermission,
  parseSubjectRef,
  peopleReadPermission,
  repositoryReadPermission,
  seatsReadPermission,
  teamReadPermission,
} from 'backstage-plugin-copilot-adoption-common';
import {
  copilotRepositoryConditions,
  copilotScopeConditions,
  copilotTeamConditions,
  createCopilotRepositoryConditionalDecision,
  createCopilotScopeConditionalDecision,
  createCopilotTeamConditionalDecision,
} from '../../permissions/conditions';
import { knownRules } from '../../permissions/__testUtils__/knownRules';
import { CatalogOwners } from '../../permissions/CatalogOwners';
import { ReadAccess } from '../../permissions/ReadAccess';
import { parseRankingQuery } from '../../routes/parseRankingQuery';
import { parseSeatsQuery } from '../../routes/parseSeatsQuery';
import { parseSubjectsQuery } from '../../routes/parseSubjectsQuery';
import { catalogGroup } from '../__testUtils__/catalogEntities';
import { MigratedDatabases } from '../../testing/databases/MigratedDatabases';
import { TestHistory } from '../__testUtils__/TestHistory';
import { AuthorizedMetrics } from './AuthorizedMetrics';
import { PeopleAudit } from './PeopleAudit';
import { SubjectResources } from './SubjectResources';

const testDatabases = MigratedDatabases.create();

jest.setTimeout(60_000);

const scope = 'organization:octo-org';
const day = { from: '2026-11-02', to: '2026-11-02' };
const credentials = mockCredentials.user();

const entities = [
  catalogGroup('shop', { children: ['core'] }),
  catalogGroup('core', { team: 'octo-org/team-11', parents: ['shop'] }),
  catalogGroup('intruders', {
    team: 'octo-org/team-12',
    origin: 'url:https://elsewhere.example/',
  }),
  component('web', 'octo-org/web'),
  component('pay', 'octo-org/pay'),
];

function component(owner: string, repository: string) {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: {
      name: owner,
      annotations: {
        'backstage.io/managed-by-origin-location':
          'url:https://trusted.example/org.yaml',
        'github.com/project-slug': repository,
      },
    },
    relations: [{ type: 'ownedBy', targetRef: `group:default/${owner}` }],
  };
}

const allow: PolicyDecision = { result: AuthorizeResult.ALLOW };
const deny: PolicyDecision = { result: AuthorizeResult.DENY };

const ownTeams = (...groupRefs: string[]) =>
  createCopilotTeamConditionalDecision(
    teamReadPermission,
    copilotTeamConditions.isOwnedByGroup({ groupRefs }),
  );

const ownRepositories = (...claims: string[]) =>
  createCopilotRepositoryConditionalDecision(
    repositoryReadPermission,
    copilotRepositoryConditions.isOwner({ claims }),
  );

const onlyScopes = (...scopes: string[]) =>
  createCopilotScopeConditionalDecision(
    organizationReadPermission,
    copilotScopeConditions.isInScope({ scopes }),
  );

const auditor = mockServices.auditor.mock();

describe.each(testDatabases.eachSupportedId())(
  'AuthorizedMetrics, %p',
  databaseId => {
    let history: TestHistory;

    beforeAll(async () => {
      const knex = await testDatabases.init(databaseId);
      history = await TestHistory.create({
        knex,
        today: '2026-11-20',
        scopes: [{}, { slug: 'octo-labs' }],
        settings: { minimumGroupSize: 1 },
        entities,
      });
      const people = [1, 2, 3, 4, 5].map(id => ({ id, deeds: [] }));
      const teams = { 11: [1, 2], 12: [2, 3], 13: [4, 5] };
      await history.addPeople('2026-11-02', people, teams);
      await history.addPeople('2026-11-02', people, teams, { scope: 1 });
      await history.addRepositories('2026-11-02', [
        'octo-org/web',
        'octo-org/pay',
        'octo-org/nobodys',
      ]);
      await history.finish();
    });

    function metricsFor(decisions: {
      organization?: PolicyDecision;
      team?: PolicyDecision;
      repository?: PolicyDecision;
      cost?: PolicyDecision;
      people?: PolicyDecision;
      seats?: PolicyDecision;
    }) {
      const {
        organization = allow,
        team = allow,
        repository = allow,
        cost = allow,
        people = allow,
        seats = allow,
      } = decisions;
      const sensitive: Record<string, PolicyDecision> = {
        [costReadPermission.name]: cost,
        [peopleReadPermission.name]: people,
        [seatsReadPermission.name]: seats,
      };
      const clock = { now: () => 0, sleep: async () => {} };
      return new AuthorizedMetrics({
        metrics: history.metrics,
        access: new ReadAccess({
          permissionsRegistry: knownRules(),
          permissions: mockServices.permissions.mock({
            authorizeConditional: async () => [organization, team, repository],
          }),
        }),
        guard: {
          isAllowed: async ({ name }) =>
            sensitive[name].result === AuthorizeResult.ALLOW,
          requireSelf: async () => {},
          require: async ({ name }) => {
            if (sensitive[name].result !== AuthorizeResult.ALLOW) {
              throw new NotAllowedError(name);
            }
          },
        },
        audit: new PeopleAudit(auditor),
        resources: new SubjectResources({
          members: history.members,
          owners: new CatalogOwners({
            catalog: catalogServiceMock({ entities }),
            clock,
            auth: mockServices.auth(),
            trustedOrigins: ['url:https://trusted.example/'],
          }),
        }),
      });
    }

    type Decisions = Parameters<typeof metricsFor>[0];

    async function teamsFor(decisions: Decisions, of = scope) {
      const question = parseSubjectsQuery({ scope: of, kind: 'team' });
      const { items } = await metricsFor(decisions).listSubjects(question, {
        credentials,
      });
      return items.map(({ title }) => title);
    }

    async function rank(decisions: Decisions, query: Record<string, string>) {
      const { question } = parseRankingQuery({
        metrics: 'suggestions',
        ...day,
        ...query,
      });
      const answer = await metricsFor(decisions).getRanking(question, {
        credentials,
      });
      return answer.items.map(({ title }) => title).sort();
    }

    const askAbout = (subject: string, decisions: Decisions) =>
      history.ask(
        { subject, metrics: 'active_users.daily', ...day },
        metricsFor(decisions),
      );

    it('lists and ranks the teams that a caller may read', async () => {
      const all = ['team-11', 'team-12', 'team-13'];
      const ranking = { kind: 'team', scope };
      expect(await teamsFor({})).toEqual(all);
      expect(await rank({}, ranking)).toEqual(all);
      const own = { team: ownTeams('group:default/Shop') };
      expect(await teamsFor(own)).toEqual(['team-11']);
      expect(await rank(own, ranking)).toEqual(['team-11']);
      expect(await teamsFor(own, 'organization:octo-labs')).toEqual([]);
      expect(await teamsFor({ team: deny })).toEqual([]);
      expect(await rank({ team: deny }, ranking)).toEqual([]);
    });

    it('tells of the groups of teams that a caller may read', async () => {
      const teamsWithGroups = async (decisions: Decisions) => {
        const { items } = await metricsFor(decisions).listTeamGroups(
          parseSubjectRef(scope),
          { credentials },
        );
        return items.map(({ team }) => team);
      };
      const own = { team: ownTeams('group:default/Shop') };
      const core = `${scope}/team:team-11`;
      expect(await teamsWithGroups({})).toEqual([
        core,
        `${scope}/team:team-12`,
      ]);
      expect(await teamsWithGroups(own)).toEqual([core]);
      expect(await teamsWithGroups({ team: deny })).toEqual([]);
    });

    it('gives nothing to groups that anybody may have registered', async () => {
      const intruders = { team: ownTeams('group:default/intruders') };
      expect(await teamsFor(intruders)).toEqual([]);
      await expect(
        askAbout(`${scope}/team:team-12`, intruders),
      ).rejects.toThrow(
        `Reading '${scope}/team:team-12' needs the permission copilotAdoption.team.read`,
      );
    });

    it.each([
      ['team:team-11', true],
      ['team:~11', true],
      ['group:core', true],
      ['group:default%2Fcore', true],
      ['team:team-12', false],
      ['team:~12', false],
      ['team:~999', false],
      ['team:unknown', false],
      ['group:intruders', false],
      ['group:unknown', false],
    ])('decides about %s by its owners', async (member, isAllowed) => {
      const own = { team: ownTeams('group:default/core') };
      const outcome = await askAbout(`${scope}/${member}`, own).then(
        () => 'answered',
        ({ name }) => name,
      );
      expect(outcome).toBe(isAllowed ? 'answered' : 'NotAllowedError');
    });

    it('refuses a question of which any part is refused', async () => {
      const own = { team: ownTeams('group:default/core') };
      const both = {
        subject: [`${scope}/team:team-11`, `${scope}/team:team-13`],
        metrics: 'prompts',
        ...day,
      };
      await expect(history.ask(both, metricsFor(own))).rejects.toThrow(
        `Reading '${scope}/team:team-13' needs`,
      );
    });

    it('decides about enterprises and organizations one by one', async () => {
      const one = { organization: onlyScopes(scope) };
      await expect(askAbout(scope, one)).resolves.toBeDefined();
      const labs = 'organization:octo-labs';
      const refusal = `Reading '${labs}' needs the permission copilotAdoption.organization.read`;
      await expect(askAbout(labs, one)).rejects.toThrow(refusal);
      const cohorts = { scope: parseSubjectRef(labs).scope, months: 2 };
      await expect(
        metricsFor(one).getCohorts(cohorts, { credentials }),
      ).rejects.toThrow(refusal);
      await expect(rank(one, { kind: 'feature', scope: labs })).rejects.toThrow(
        refusal,
      );
      expect(await rank(one, { kind: 'scope' })).toEqual(['octo-org']);
      expect(await rank({ organization: deny }, { kind: 'scope' })).toEqual([]);
      // Teams are another matter.
      await expect(
        askAbout(`${labs}/team:team-11`, one),
      ).resolves.toBeDefined();
    });

    it('tells what Copilot costs only to those who may read it', async () => {
      const costs = { metrics: 'prompts,ai_credits', ...day };
      const ask = (decisions: Decisions) =>
        history.ask({ subject: scope, ...costs }, metricsFor(decisions));
      await expect(ask({})).resolves.toMatchObject({ series: [{}, {}] });
      await expect(ask({ cost: deny })).rejects.toThrow(
        'copilotAdoption.cost.read',
      );
      const ranking = { kind: 'team', scope, metrics: 'ai_credits' };
      await expect(rank({ cost: deny }, ranking)).rejects.toThrow(
        'copilotAdoption.cost.read',
      );
      await expect(askAbout(scope, { cost: deny })).resolves.toBeDefined();
    });

    it('tells of single people only those who may read them, and writes down who did', async () => {
      const zoe = `${scope}/user:person-1`;
      const refused = 'copilotAdoption.people.read';
      const users = { kind: 'user', scope };
      const question = parseSubjectsQuery(users);
      const list = (decisions: Decisions) =>
        metricsFor(decisions).listSubjects(question, { credentials });
      const none = { people: deny };
      auditor.createEvent.mockClear();
      await expect(askAbout(zoe, none)).rejects.toThrow(refused);
      await expect(askAbout(`${scope}/user:nobody`, none)).rejects.toThrow(
        refused,
      );
      await expect(rank(none, users)).rejects.toThrow(refused);
      await expect(list(none)).rejects.toThrow(refused);
      expect(auditor.createEvent).not.toHaveBeenCalled();

      await expect(
        history.ask(
          { subject: zoe, metrics: 'prompts', ...day },
          metricsFor({ organization: deny, team: deny }),
        ),
      ).resolves.toMatchObject({ series: [{ total: 0 }] });
      expect(await rank({}, users)).toHaveLength(5);
      expect((await list({})).items).toHaveLength(5);
      const reader = 'user:default/mock';
      const scopes = [scope];
      expect(auditor.createEvent.mock.calls.map(([event]) => event)).toEqual(
        [
          { queryType: 'series', scopes: [], people: [`${scope}/user:~1`] },
          { queryType: 'ranking', scopes, people: [] },
          { queryType: 'subjects', scopes, people: [] },
        ].map(meta => ({
          eventId: 'people-read',
          severityLevel: 'medium',
          meta: { reader, ...meta },
        })),
      );
    });

    it('lists the members of a team to those who may read both people and the team, and writes it down', async () => {
      const team = `${scope}/team:team-11`;
      const question = parseSubjectsQuery({ scope, kind: 'user', team });
      const list = (decisions: Decisions) =>
        metricsFor(decisions).listSubjects(question, { credentials });
      auditor.createEvent.mockClear();
      await expect(list({ people: deny })).rejects.toThrow(
        'copilotAdoption.people.read',
      );
      const others = { team: ownTeams('group:default/intruders') };
      await expect(list(others)).rejects.toThrow(
        `Reading '${team}' needs the permission copilotAdoption.team.read`,
      );
      expect(auditor.createEvent).not.toHaveBeenCalled();

      const own = { team: ownTeams('group:default/core') };
      const { items } = await list(own);
      expect(items.map(({ title }) => title)).toEqual(['person-1', 'person-2']);
      const reader = 'user:default/mock';
      const about = { scopes: [scope], team, people: [] };
      expect(auditor.createEvent).toHaveBeenCalledWith({
        eventId: 'people-read',
        severityLevel: 'medium',
        meta: { reader, queryType: 'subjects', ...about },
      });
    });

    it('tells who holds a seat to those who may know, writes it down, and costs to those who may know these', async () => {
      const { question } = parseSeatsQuery({ scope });
      const past = {
        ...{ scope: question.scope, from: 20_760, to: 20_761 },
        ...{ granularity: 'day' as const, comparePrevious: false },
      };
      const none = metricsFor({ seats: deny });
      auditor.createEvent.mockClear();
      await expect(none.getSeats(question, { credentials })).rejects.toThrow(
        'copilotAdoption.seats.read',
      );
      await expect(none.getSeatHistory(past, { credentials })).rejects.toThrow(
        'copilotAdoption.seats.read',
      );
      await expect(
        history.ask({ subject: scope, metrics: 'idle_seats', ...day }, none),
      ).rejects.toThrow('copilotAdoption.seats.read');
      expect(auditor.createEvent).not.toHaveBeenCalled();

      const metricsOf = async (decisions: Decisions) => {
        const metrics = metricsFor(decisions);
        const { series } = await metrics.getSeatHistory(past, {
          credentials,
        });
        const { costWithheld } = await metrics.getSeats(question, {
          credentials,
        });
        return [costWithheld, series.some(({ metric }) => /cost/.test(metric))];
      };
      await expect(metricsOf({})).resolves.toEqual([false, true]);
      await expect(metricsOf({ cost: deny })).resolves.toEqual([true, false]);
      expect(auditor.createEvent).toHaveBeenCalledWith({
        eventId: 'seats-read',
        severityLevel: 'medium',
        meta: { reader: 'user:default/mock', scopes: [scope] },
      });
    });

    it('leaves repositories to their owners', async () => {
      const own = { repository: ownRepositories('group:default/web') };
      const metrics = metricsFor(own);
      const question = parseSubjectsQuery({ scope, kind: 'repository' });
      const { items } = await metrics.listSubjects(question, { credentials });
      expect(items.map(({ title }) => title)).toEqual(['octo-org/web']);
      const ranking = { kind: 'repository', scope };
      const created = { metrics: 'pull_requests.created' };
      expect(await rank(own, { ...ranking, ...created })).toEqual([
        'octo-org/web',
      ]);
      expect(await rank({}, { ...ranking, ...created })).toHaveLength(3);
      const about = (name: string) =>
        history.ask(
          {
            subject: `${scope}/repository:octo-org%2F${name}`,
            ...created,
            ...day,
          },
          metrics,
        );
      await expect(about('web')).resolves.toMatchObject({
        series: [{ values: [1] }],
      });
      await expect(about('pay')).rejects.toThrow(
        'needs the permission copilotAdoption.repository.read',
      );
    });

    it('does not tell from refusals which teams there are', async () => {
      const none = { team: deny };
      const refused = { name: 'NotAllowedError' };
      await expect(
        askAbout(`${scope}/team:team-11`, none),
      ).rejects.toMatchObject(refused);
      await expect(
        askAbout(`${scope}/team:unknown`, none),
      ).rejects.toMatchObject(refused);
    });
  },
);
