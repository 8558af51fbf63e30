import { TestDatabases } from '@backstage/backend-test-utils';
import { formatDay, parseDay } from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dumpTables } from '../../testing/dumpTables';
import { Importing } from '../__testUtils__/Importing';
import { legacyDay } from '../__testUtils__/legacyDay';
import { storedScope, StoredReports } from '../__testUtils__/StoredReports';
import { findFiles } from '../findFiles';
import { exportCommunity } from './exportCommunity';
import { exportViewer } from './exportViewer';
import { MigratedDatabases } from '../../testing/databases/MigratedDatabases';

jest.setTimeout(60_000);

const today = '2026-11-20';
const first = '2026-10-05';
const second = '2026-10-06';

const withPostgres =
  process.env.BACKSTAGE_TEST_DATABASE_POSTGRES18_CONNECTION_STRING;
const databases = MigratedDatabases.create();
const foreignDatabases = TestDatabases.create({
  ids: withPostgres ? ['SQLITE_3', 'POSTGRES_18'] : ['SQLITE_3'],
});

type Row = Record<string, any>;

let reports: StoredReports;
let folder: string;

beforeEach(async () => {
  reports = await StoredReports.create({ today });
  folder = await mkdtemp(join(tmpdir(), 'copilot-adoption-test-'));
});

afterEach(async () => {
  await reports.remove();
  await rm(folder, { recursive: true });
});

function exportOptions(db: Knex) {
  return {
    db,
    scope: { ...storedScope, slug: 'ORG-1' },
    githubId: reports.githubId,
    folder,
    signal: new AbortController().signal,
  };
}

describe('a database of copilot-metrics-viewer', () => {
  async function fillViewer(db: Knex) {
    await db.schema.createTable('metrics', table => {
      table.increments('id');
      table.text('scope').notNullable();
      table.text('identifier').notNullable();
      table.text('team_slug').notNullable().defaultTo('');
      table.date('metrics_date').notNullable();
      table.jsonb('data').notNullable();
      table.jsonb('report_data');
    });
    await db.schema.createTable('user_day_metrics', table => {
      table.increments('id');
      table.text('scope').notNullable();
      table.text('identifier').notNullable();
      table.text('user_login').notNullable();
      table.bigInteger('user_id');
      table.date('metrics_date').notNullable();
      table.jsonb('data').notNullable();
    });
    const place = { scope: 'organization', identifier: 'org-1' };
    for (const day of [first, second]) {
      const [{ organization_id, ...record }] = reports.records(
        'totals',
        day,
      ) as Row[];
      await db('metrics').insert({
        ...place,
        metrics_date: day,
        data: {},
        report_data: record,
      });
      for (const person of reports.records('users', day) as Row[]) {
        await db('user_day_metrics').insert({
          ...place,
          user_login: person.user_login,
          user_id: person.user_id,
          metrics_date: day,
          data: person,
        });
      }
    }
    await db('metrics').insert([
      { ...place, metrics_date: '2026-10-07', data: {} },
      {
        ...place,
        metrics_date: '2026-03-02',
        data: legacyDay('2026-03-02', 777),
      },
      { ...place, team_slug: 'a', metrics_date: first, data: {} },
      {
        ...place,
        identifier: 'other',
        metrics_date: first,
        data: {},
        report_data: { day: first, organization_id: '1' },
      },
    ]);
  }

  it('gives its original documents, and nothing that it has computed', async () => {
    if (!withPostgres) {
      return;
    }
    const viewer = await foreignDatabases.init('POSTGRES_18');
    await fillViewer(viewer);
    const remarks = await exportViewer(exportOptions(viewer));
    expect(remarks).toEqual([
      expect.stringMatching(/^1 days without an original document/),
      expect.stringMatching(/^1 days of teams/),
    ]);

    const imported = await Importing.create(
      await databases.init('SQLITE_3'),
      reports,
      today,
    );
    const paths = await findFiles([folder]);
    const source = 'viewer';
    expect(await imported.import({ paths, source })).toMatchObject({
      written: 4 + 1,
      legacy: 1,
      refusals: [],
    });
    expect(await imported.import({ paths, source })).toMatchObject({
      written: 0,
      held: 5,
    });
    const legacy = await imported
      .db('legacy_days')
      .where({ surface: 'completions', editor: '', language: '' })
      .select('day', 'suggestions', 'source');
    expect(legacy).toEqual([
      { day: parseDay('2026-03-02'), suggestions: 777, source: 'viewer' },
    ]);
    expect(new Set((await imported.ledger()).map(row => row.source))).toEqual(
      new Set([source]),
    );

    for (const day of [first, second]) {
      for (const report of ['totals', 'users'] as const) {
        const lines = reports
          .records(report, day)
          .map(record => JSON.stringify(record));
        await reports.write(`${report}-${day}`, lines.join('\n'));
      }
    }
    const original = await Importing.create(
      await databases.init('SQLITE_3'),
      reports,
      today,
    );
    await original.import();
    await imported.db('legacy_days').delete();
    const { report_days: ours, ...kept } = await dumpTables(imported.db);
    const { report_days: theirs, ...expected } = await dumpTables(original.db);
    expect(kept).toEqual(expected);
  });
});

describe.each(databases.eachSupportedId())(
  'a database of the community plugin, %p',
  databaseId => {
    const place = {
      metrics_type: 'organization',
      entity_id: 'org-1',
      team_slug: '',
    };
    const counters = [
      'code_acceptance_activity_count',
      'code_generation_activity_count',
      'loc_added_sum',
      'loc_deleted_sum',
      'loc_suggested_to_add_sum',
      'loc_suggested_to_delete_sum',
      'user_initiated_interaction_count',
    ];
    const actives = [
      'daily_active_users',
      'weekly_active_users',
      'monthly_active_users',
      'daily_active_cli_users',
      'monthly_active_agent_users',
      'monthly_active_chat_users',
    ];

    async function createTable(
      db: Knex,
      name: string,
      texts: string[],
      numbers: string[],
    ) {
      await db.schema.createTable(`copilot_${name}`, table => {
        table.increments('id');
        table.date('day').notNullable();
        for (const text of ['metrics_type', 'entity_id', 'team_slug']) {
          table.string(text).notNullable().defaultTo('');
        }
        texts.forEach(text => table.string(text));
        numbers.forEach(number => table.float(number));
      });
    }

    /** As the plugin does: 0 for everything that the report lacks. */
    function numbersOf(record: Row, names: string[]) {
      return Object.fromEntries(names.map(name => [name, record[name] ?? 0]));
    }

    async function fill(db: Knex) {
      await createTable(db, 'daily_totals', [], [...actives, ...counters]);
      await createTable(db, 'metrics_by_feature', ['feature'], counters);
      await createTable(
        db,
        'pr_metrics',
        [],
        [
          'total_created',
          'total_merged',
          'total_suggestions',
          'median_minutes_to_merge',
        ],
      );
      for (const day of [first, second]) {
        const [record] = reports.records('totals', day) as Row[];
        await db('copilot_daily_totals').insert({
          ...place,
          day,
          ...numbersOf(record, [...actives, ...counters]),
          // Made up by the plugin from the IDEs.
          loc_added_sum: 1,
          daily_active_cli_users: 0,
        });
        for (const row of record.totals_by_feature) {
          await db('copilot_metrics_by_feature').insert({
            ...place,
            day,
            feature: row.feature,
            ...numbersOf(row, counters),
          });
        }
        await db('copilot_pr_metrics').insert({
          ...place,
          day,
          total_created: 2,
          total_merged: 0,
          total_suggestions: 0,
          median_minutes_to_merge: 0,
        });
      }
      await db.schema.createTable('copilot_metrics', table => {
        table.date('day').notNullable();
        table.integer('total_active_users');
      });
      await db('copilot_metrics').insert({ day: first });
      await db('copilot_daily_totals').insert({
        ...place,
        team_slug: 'payments',
        day: first,
      });
    }

    it('gives its days with what can be trusted of them, and no zeros for what is unknown', async () => {
      const community = await foreignDatabases.init(databaseId);
      await fill(community);
      expect(await exportCommunity(exportOptions(community))).toEqual([
        expect.stringMatching(/^1 days of teams/),
        expect.stringMatching(/^1 days of the API .copilot.metrics/),
      ]);

      const imported = await Importing.create(
        await databases.init(databaseId),
        reports,
        today,
      );
      const paths = await findFiles([folder]);
      expect(
        await imported.import({ paths, source: 'community' }),
      ).toMatchObject({ written: 2, refusals: [] });

      const [record] = reports.records('totals', first) as Row[];
      const sum = (name: string) =>
        record.totals_by_feature.reduce(
          (total: number, row: Row) => total + row[name],
          0,
        );
      const row = await imported
        .db('activity_days')
        .where('day', parseDay(first))
        .first();
      expect(Number(row.prompts)).toBe(record.user_initiated_interaction_count);
      expect(Number(row.published_daily)).toBe(record.daily_active_users);
      expect(Number(row.lines_added)).toBe(sum('loc_added_sum'));
      const measures = await imported
        .db('measure_days')
        .where('day', parseDay(first))
        .pluck('measure');
      const unknown = measures.filter(name =>
        /minutes|suggestions|cli/.test(name),
      );
      expect(unknown).toEqual([]);
      expect(measures).toContain('pull_requests.created');
      expect(measures).toContain('pull_requests.merged');
      expect(
        (await imported.ledger()).map(({ day }) => formatDay(day)),
      ).toEqual([first, second]);
    });
  },
);
