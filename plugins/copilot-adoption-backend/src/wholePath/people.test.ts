import { Entity } from '@backstage/catalog-model';
import {
  MetricDefinition,
  metricRegistry,
  parseSubjectRef,
  PeopleMode,
  Series,
  granularities,
  Granularity,
} from 'backstage-plugin-copilot-adoption-common';
import { Person } from 'github-simulator';
import { Knex } from 'knex';
import {
  catalogGroup,
  catalogUser,
} from '../metrics/__testUtils__/catalogEntities';
import { dumpEverything } from './__testUtils__/dumpEverything';
import { WholePath } from './__testUtils__/WholePath';
import { withoutBilling } from './__testUtils__/withoutBilling';
import { MigratedDatabases } from '../testing/databases/MigratedDatabases';

jest.setTimeout(240_000);

const today = '2026-11-20';
const scope = 'organization:octo-org';
const group = `${scope}/group:default%2Freaders`;
const pseudonymKey = 'only-for-tests-and-long-enough-32';
const day = 24 * 3600 * 1000;

const databases = MigratedDatabases.create();

/** Counted anew from single people whenever they are asked for. */
const countsPeople = metricRegistry
  .filter(({ formula }) => ['distinct', 'movement'].includes(formula.kind))
  .map(({ id }) => id);

/** Credits have fractions, and the database adds them up in any order. */
function rounded(series: Series): Series {
  const round = (value: number | null) => value && Number(value.toFixed(6));
  return {
    ...series,
    values: series.values.map(round),
    total: round(series.total),
    previous: round(series.previous),
  };
}

/** The metrics of the kind of subject that a reference names. */
function metricsOf(subject: string): MetricDefinition[] {
  const { scope: owner, member } = parseSubjectRef(subject);
  const kind = member?.kind ?? owner.kind;
  return metricRegistry.filter(({ subjects }) => subjects.includes(kind));
}

describe.each(databases.eachSupportedId())(
  'people as they are kept, %p',
  databaseId => {
    const paths: WholePath[] = [];

    afterEach(async () => {
      for (const path of paths.splice(0)) {
        await path.stop();
      }
    });

    async function start(
      knex: Knex,
      people: PeopleMode,
      options: { earlier?: WholePath; raw?: number } = {},
    ) {
      const path = await WholePath.start({
        knex,
        today,
        historyDays: 21,
        entities: catalogOf(options.earlier),
        earlier: options.earlier,
        copilotAdoption: {
          people,
          pseudonymKey,
          admins: ['user:default/mock'],
          groups: { trustedOrigins: ['url:https://trusted.example/'] },
          retention: { raw: { days: options.raw ?? 0 } },
          scopes: [{ organization: 'octo-org', reports: withoutBilling }],
        },
      });
      paths.push(path);
      return path;
    }

    function peopleOf({ simulator }: WholePath): readonly Person[] {
      return simulator.world.people.filter(({ organizations }) =>
        organizations.includes('octo-org'),
      );
    }

    /** A group without a team, whose members are found by their logins. */
    function catalogOf(path?: WholePath): Entity[] {
      const people = path ? peopleOf(path).slice(0, 40) : [];
      const users = people.map(({ id, login }) =>
        catalogUser(`user-${id}`, login),
      );
      const members = users.map(({ metadata }) => metadata.name);
      return [catalogGroup('readers', { members }), ...users];
    }

    function teamsOf({ simulator }: WholePath): string[] {
      return simulator.world.teams
        .filter(({ owner }) => owner.slug === 'octo-org')
        .slice(0, 2)
        .map(({ slug }) => `${scope}/team:${slug}`);
    }

    /** Everything that can be asked about some subjects, in the days that aggregate people are kept for. */
    async function askAll(path: WholePath, subjects: string[]) {
      const answers = await Promise.all(
        subjects.map(subject => askAbout(path, subject)),
      );
      return answers.flat().map(rounded);
    }

    async function askAbout(path: WholePath, subject: string) {
      const answers: Series[] = [];
      const ask = async (
        metrics: MetricDefinition[],
        rest: { granularity: Granularity; by?: 'language' },
      ) => {
        for (let first = 0; first < metrics.length; first += 20) {
          const ids = metrics.slice(first, first + 20).map(({ id }) => id);
          const { series } = await path.client.getSeries({
            subjects: [subject],
            metrics: ids,
            from: '2026-11-08',
            to: '2026-11-17',
            compare: 'previous',
            ...rest,
          });
          answers.push(...series);
        }
      };
      const metrics = metricsOf(subject);
      for (const granularity of granularities) {
        await ask(
          metrics.filter(metric => metric.granularities[0] === granularity),
          { granularity },
        );
      }
      await ask(
        metrics.filter(({ by }) => by.includes('language')),
        { granularity: 'week', by: 'language' },
      );
      return answers;
    }

    function loginsOf(path: WholePath): string[] {
      return peopleOf(path).flatMap(({ login, previousLogin }) => [
        login,
        ...(previousLogin ? [previousLogin.login] : []),
      ]);
    }

    /** Logins that stand in the database anywhere, in any spelling. */
    async function loginsIn(knex: Knex, path: WholePath) {
      const dump = (await dumpEverything(knex)).toLowerCase();
      return loginsOf(path).filter(login => dump.includes(login.toLowerCase()));
    }

    /** GitHub's ids that stand where the database names people. */
    async function idsIn(knex: Knex, path: WholePath) {
      const names = await knex('subjects')
        .where('kind', 'user')
        .pluck('github_id');
      return peopleOf(path).filter(({ id }) => names.includes(String(id)));
    }

    it('makes no difference to the figures of scopes and teams', async () => {
      const named = await start(await databases.init(databaseId), 'named');
      await named.sync();
      const subjects = [scope, ...teamsOf(named)];
      const expected = await askAll(named, subjects);
      // There is something to compare, and not only what is missing.
      const known = expected.flatMap(({ values }) => values).filter(Number);
      expect(known.length).toBeGreaterThan(300);

      for (const mode of ['pseudonymous', 'aggregate'] as const) {
        const knex = await databases.init(databaseId);
        const path = await start(knex, mode);
        await path.sync();
        expect(await askAll(path, subjects)).toEqual(expected);
        expect(await loginsIn(knex, path)).toEqual([]);
        expect(await idsIn(knex, path)).toEqual([]);
      }
    });

    it('hides who was stored by name once they are not, archive and all, and changes no figure', async () => {
      const knex = await databases.init(databaseId);
      const named = await start(knex, 'named', { raw: 100 });
      await named.sync();
      expect((await loginsIn(knex, named)).length).toBeGreaterThan(20);
      const subjects = [scope, ...teamsOf(named)];
      const expected = await askAll(named, subjects);

      let path = named;
      for (const mode of ['pseudonymous', 'aggregate'] as const) {
        path = await start(knex, mode, { earlier: path });
        expect(await loginsIn(knex, path)).toEqual([]);
        expect(await idsIn(knex, path)).toEqual([]);
        expect(await askAll(path, subjects)).toEqual(expected);
      }
    });

    it('finds the members of a group by their logins, as long as there are names or pseudonyms', async () => {
      const knex = await databases.init(databaseId);
      const first = await start(knex, 'named');
      await first.sync();
      const named = await start(knex, 'named', { earlier: first });
      const members = async (path: WholePath) => {
        const { groups } = await path.client.getSeries({
          subjects: [group],
          metrics: ['prompts'],
          from: '2026-10-26',
          to: '2026-11-17',
        });
        return groups?.map(({ matchedMembers }) => matchedMembers) ?? [];
      };
      const [matched] = await members(named);
      expect(matched).toBeGreaterThan(10);
      const expected = await askAll(named, [group]);

      const pseudonymous = await start(knex, 'pseudonymous', {
        earlier: named,
      });
      expect(await members(pseudonymous)).toEqual([matched]);
      expect(await askAll(pseudonymous, [group])).toEqual(expected);

      const aggregate = await start(knex, 'aggregate', {
        earlier: pseudonymous,
      });
      // Too few people are there to say even how they were found.
      expect(await members(aggregate)).toEqual([]);
    });

    it('erases a person for good, and leaves the sums as they were counted', async () => {
      const knex = await databases.init(databaseId);
      const path = await start(knex, 'named', { raw: 100 });
      await path.sync();
      const subjects = [scope, ...teamsOf(path)];
      const expected = await askAll(path, subjects);
      const active = await knex('people_days')
        .join('subjects', 'subjects.id', 'user_id')
        .distinct('name')
        .pluck('name');
      const [login] = active.filter((name: string) =>
        loginsOf(path).includes(name),
      );
      expect(await loginsIn(knex, path)).toContain(login);

      const erased = await path.client.erasePerson({ login });
      expect(erased).toMatchObject({ scopes: 1 });
      expect(erased.rows).toBeGreaterThan(0);
      expect(await loginsIn(knex, path)).not.toContain(login);
      // Splits are shown as long as enough people are known to stand behind them, so there they may show less.
      const sums = (series: Series[]) =>
        series.filter(
          ({ metric, key }) => key === null && !countsPeople.includes(metric),
        );
      expect(sums(await askAll(path, subjects))).toEqual(sums(expected));

      path.clock.advance(day);
      await path.sync();
      expect(await loginsIn(knex, path)).not.toContain(login);
    });
  },
);
