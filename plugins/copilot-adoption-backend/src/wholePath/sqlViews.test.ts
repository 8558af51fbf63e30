import {
  formatDay,
  formulaOf,
  metricRegistry,
  MetricDefinition,
  parseDay,
  quantitiesOf,
  startOfDay,
  SubjectKind,
} from 'backstage-plugin-copilot-adoption-common';
import { createSimulator, createWorld } from 'github-simulator';
import { Knex } from 'knex';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { BriskClock } from './__testUtils__/BriskClock';
import { WholePath } from './__testUtils__/WholePath';
import { MigratedDatabases } from '../testing/databases/MigratedDatabases';

jest.setTimeout(180_000);

const databases = MigratedDatabases.create({ ids: ['POSTGRES_18'] });
const today = '2026-11-18';
const [firstDay, lastDay] = ['2026-11-08', '2026-11-17'];
const scope = 'organization:org-1';
const views = [
  'copilot_scopes',
  'copilot_scope_days',
  'copilot_team_days',
  'copilot_scope_splits',
] as const;

const dashboardFile = resolve(
  __dirname,
  '../../../../examples/grafana/postgresql-dashboard.json',
);

type Row = Record<string, string | number | boolean | null>;

/** Rows of a view, with days as text and 64-bit sums as numbers. */
async function readView(knex: Knex, view: string): Promise<Row[]> {
  const rows: Record<string, unknown>[] = await knex(view).select(
    knex.raw('*, day::text as day'),
  );
  return rows.map(
    row =>
      Object.fromEntries(
        Object.entries(row).map(([column, value]) => [
          column,
          typeof value === 'string' && /^\d+$/.test(value)
            ? Number(value)
            : value,
        ]),
      ) as Row,
  );
}

/** The registry's metric that a column tells, if there is one. */
function metricOf(
  column: string,
  kind: SubjectKind,
): MetricDefinition | undefined {
  return metricRegistry.find(
    ({ id, subjects }) =>
      id.replaceAll('.', '_') === column && subjects.includes(kind),
  );
}

/** The days that a team's figure of a day is made of. */
function windowOf(metric: MetricDefinition): number {
  const trailing = quantitiesOf(formulaOf(metric, 'team')).flatMap(quantity =>
    quantity.from === 'trailing' ? [quantity.days] : [],
  );
  return Math.max(1, ...trailing);
}

(databases.supports('POSTGRES_18') ? describe : describe.skip)(
  'the views, PostgreSQL',
  () => {
    let knex: Knex;
    let path: WholePath;
    let logins: string[];

    beforeAll(async () => {
      knex = await databases.init('POSTGRES_18');
      const clock = new BriskClock(startOfDay(parseDay(today)) + 43_200_000);
      const world = createWorld({ seed: 4, users: 48, teams: 8, today });
      path = await WholePath.start({
        knex,
        clock,
        today,
        simulators: { 'github.com': createSimulator({ clock, world }) },
        historyDays: 10,
        copilotAdoption: {
          scopes: [{ organization: 'org-1', title: 'Organization One' }],
          minimumGroupSize: 5,
        },
      });
      await path.sync();
      logins = await knex('subjects').where('kind', 'user').pluck('name');
    });

    afterAll(() => path.stop());

    async function readSeries(
      subject: string,
      metrics: string[],
      from: string,
      to: string,
    ) {
      const { buckets, series } = await path.client.getSeries({
        subjects: [subject],
        metrics,
        from,
        to,
        granularity: 'day',
      });
      return (metric: string, day: string) => {
        const line = series.find(one => one.metric === metric);
        const index = buckets.indexOf(day);
        return {
          value: line?.values[index] ?? null,
          state: line?.states[index],
        };
      };
    }

    it('tell of scopes what their series tell', async () => {
      const rows = await readView(knex, 'copilot_scope_days');
      const days = rows.map(({ day }) => day).sort();
      expect([days[0], days.at(-1)]).toEqual([firstDay, today]);
      const columns = Object.keys(rows[0]).filter(column =>
        metricOf(column, 'organization'),
      );
      expect(columns.length).toBeGreaterThan(30);
      for (const column of columns) {
        const { id } = metricOf(column, 'organization')!;
        const at = await readSeries(scope, [id], firstDay, lastDay);
        for (const row of rows.filter(({ day }) => day !== today)) {
          const told = { column, day: row.day, value: row[column] };
          const { value } = at(id, String(row.day));
          expect(told).toEqual({ ...told, value });
        }
      }
    });

    it('have what the rates are made of', async () => {
      const rows = await readView(knex, 'copilot_scope_days');
      const at = await readSeries(
        scope,
        ['acceptance_rate.completions'],
        firstDay,
        lastDay,
      );
      const rates = rows
        .filter(row => Number(row.completion_suggestions) > 0)
        .map(row => ({
          day: String(row.day),
          rate:
            Number(row.completion_acceptances) /
            Number(row.completion_suggestions),
        }));
      expect(rates.length).toBeGreaterThan(5);
      for (const { day, rate } of rates) {
        expect(at('acceptance_rate.completions', day).value).toBeCloseTo(rate);
      }
    });

    it('tell of teams what may be told of the day or the window alone', async () => {
      const rows = await readView(knex, 'copilot_team_days');
      const teams: string[] = await knex('subjects')
        .where('kind', 'team')
        .pluck('name');
      const columns = Object.keys(rows[0]).filter(column =>
        metricOf(column, 'team'),
      );
      expect(columns.length).toBeGreaterThan(20);
      const verdicts = new Set<string>();
      for (const team of teams) {
        const subject = `${scope}/team:${team}`;
        for (const day of ['2026-11-14', '2026-11-17']) {
          const row = rows.find(one => one.team === team && one.day === day);
          for (const column of columns) {
            const metric = metricOf(column, 'team')!;
            const { id } = metric;
            const length = windowOf(metric);
            const from = formatDay(
              Math.max(parseDay(firstDay), parseDay(day) - length + 1),
            );
            const at = await readSeries(subject, [id], from, day);
            const { value, state } = at(id, day);
            expect({ team, day, column, value: row?.[column] ?? null }).toEqual(
              { team, day, column, value },
            );
            verdicts.add(`${length} ${state === 'suppressed'}`);
          }
        }
      }
      // Otherwise the floor was never put to the test.
      expect(verdicts).toEqual(
        new Set([
          '1 true',
          '1 false',
          '7 true',
          '7 false',
          '28 true',
          '28 false',
        ]),
      );
    });

    it('hide all teams that a higher floor hides, and all where none is known', async () => {
      const count = async () =>
        (await knex('copilot_team_days').count({ rows: '*' }))[0].rows;
      const usual = Number(await count());
      expect(usual).toBeGreaterThan(0);
      await knex('view_settings').update('minimum_group_size', 40);
      expect(Number(await count())).toBe(0);
      await knex('view_settings').delete();
      expect(Number(await count())).toBe(0);
      await knex('view_settings').insert({ id: 1, minimum_group_size: 5 });
      expect(Number(await count())).toBe(usual);
    });

    it('fold splits whose people are few, and add up to the whole', async () => {
      const rows = await readView(knex, 'copilot_scope_splits');
      const stored = await knex('breakdown_days as b')
        .join('subjects as s', 's.id', 'b.subject_id')
        .join('breakdown_keys as k', 'k.id', 'b.key_id')
        .join('calendar as c', 'c.day', 'b.day')
        .where({ 's.kind': 'everyone', 'b.kind': 5 })
        .select('c.iso_date', 'k.language', 'b.people');
      const few = stored.filter(({ people }) => people < 5);
      expect(few.length).toBeGreaterThan(0);
      for (const { iso_date, language } of few) {
        expect(
          rows.find(
            ({ day, dimension, value, is_other }) =>
              day === iso_date &&
              dimension === 'language' &&
              value === language &&
              !is_other,
          ),
        ).toBeUndefined();
      }
      const shown = rows.filter(({ is_other }) => !is_other);
      expect(shown.length).toBeGreaterThan(0);
      expect(shown.every(({ people }) => Number(people) >= 5)).toBe(true);
      const sum = (dimension: string) =>
        rows
          .filter(row => row.dimension === dimension && row.day === lastDay)
          .reduce((all, { lines_added }) => all + Number(lines_added), 0);
      const whole = await knex('breakdown_days as b')
        .join('subjects as s', 's.id', 'b.subject_id')
        .where({ 's.kind': 'scope', 'b.kind': 5, 'b.day': parseDay(lastDay) })
        .sum({ lines: 'b.lines_added' });
      expect(sum('language')).toBe(Number(whole[0].lines));
    });

    it('have nobody in them, and read no table of people', async () => {
      expect(logins.length).toBeGreaterThan(20);
      for (const view of views) {
        const text = JSON.stringify(await knex(view).select());
        for (const login of logins) {
          expect(text).not.toContain(`"${login}"`);
        }
      }
      const tables: string[] = await knex('information_schema.view_table_usage')
        .where('view_name', 'like', 'copilot\\_%')
        .distinct('table_name')
        .orderBy('table_name')
        .pluck('table_name');
      expect(tables).toEqual([
        'active_days',
        'activity_days',
        'breakdown_days',
        'breakdown_keys',
        'calendar',
        'measure_days',
        'report_days',
        'scopes',
        'subjects',
        'view_settings',
      ]);
    });

    it('are all that a role can read to whom they alone are granted', async () => {
      await knex.transaction(async trx => {
        const role = `views_of_${process.pid}`;
        await trx.raw('create role ??', [role]);
        await trx.raw('grant select on ?? to ??', ['copilot_team_days', role]);
        await trx.raw('set local role ??', [role]);
        const rows = await trx('copilot_team_days').select('team').limit(1);
        expect(rows).toHaveLength(1);
        await trx.raw('savepoint refused');
        await expect(trx('people_days').select()).rejects.toThrow(
          'permission denied',
        );
        await trx.raw('rollback to refused');
        await trx.raw('reset role');
        await trx.raw('drop owned by ??', [role]);
        await trx.raw('drop role ??', [role]);
      });
    });

    it('are described column by column', async () => {
      const text = readFileSync(
        resolve(__dirname, '../../../../docs/sql-views.md'),
        'utf8',
      );
      for (const view of views) {
        const section = text.split(`\n## \`${view}\``)[1]?.split('\n## ')[0];
        const columns = Object.keys(await knex(view).columnInfo());
        const missing = columns.filter(
          column => !section?.includes(`\`${column}\``),
        );
        expect({ view, missing }).toEqual({ view, missing: [] });
      }
    });

    describe('examples/grafana/postgresql-dashboard.json', () => {
      const dashboard = JSON.parse(readFileSync(dashboardFile, 'utf8'));
      const panels: {
        title: string;
        targets: { rawSql: string; format: string }[];
      }[] = dashboard.panels.filter((panel: object) => 'targets' in panel);

      /** What Grafana puts in. */
      const fill = (sql: string) =>
        sql
          .replaceAll(
            /\$__timeFilter\((\w+)\)/g,
            `$1 between '${firstDay}' and '${today}'`,
          )
          .replaceAll(/\$__timeTo\(\)/g, `'${today}'`)
          .replaceAll('$scope', `'${scope}'`)
          .replaceAll('$team', 'select distinct team from copilot_team_days');

      it.each(panels.map(panel => [panel.title, panel] as const))(
        '“%s” has rows',
        async (_title, { targets }) => {
          for (const { rawSql } of targets) {
            const { rows } = await knex.raw(
              fill(rawSql).replaceAll('?', '\\?'),
            );
            expect(rows.length).toBeGreaterThan(0);
            expect(
              rows.some((row: Row) =>
                Object.values(row).some(value => value !== null),
              ),
            ).toBe(true);
          }
        },
      );

      it('has variables that find something', async () => {
        const variables: { type: string; query: string }[] =
          dashboard.templating.list.filter(
            ({ type }: { type: string }) => type === 'query',
          );
        expect(variables.length).toBeGreaterThan(1);
        for (const { query } of variables) {
          const { rows } = await knex.raw(fill(query));
          expect(rows.length).toBeGreaterThan(0);
        }
      });

      it('reads nothing but the views', () => {
        const sources = JSON.stringify(dashboard).matchAll(
          /\b(?:from|join) (\w+)/gi,
        );
        const names = new Set([...sources].map(([, name]) => name));
        expect([...names].filter(name => !name.startsWith('copilot_'))).toEqual(
          [],
        );
      });
    });
  },
);
