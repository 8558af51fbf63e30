import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { TestDatabases } from '@backstage/backend-test-utils';
import {
  billFigures,
  counters,
  formatDay,
  monthStartOf,
  peopleFlags,
  parseDay,
  seatFigures,
  weekdayOf,
  weekStartOf,
} from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import { isPostgres } from './bulk/isPostgres';

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

const migrations = {
  directory: resolvePackagePath(
    'backstage-plugin-copilot-adoption-backend',
    'migrations',
  ),
};

// Beyond 32 bits, as sums of tokens are.
const large = 12_345_678_901;
const allCounters = Object.fromEntries(counters.map(name => [name, large]));
const allPeople = ['people', ...peopleFlags.map(flag => `${flag}_people`)];

function everyColumn(names: string[], value: number) {
  return Object.fromEntries(names.map(name => [name, value]));
}

/** A row of each table with all of its columns, in an order that foreign keys allow. */
const rows: Record<string, object> = {
  scopes: {
    id: 1,
    kind: 'organization',
    host: 'github.com',
    slug: 'octo-org',
    title: 'Octo',
    github_id: '4001001',
    configured: true,
    writes: large,
  },
  subjects: {
    id: 1,
    scope_id: 1,
    kind: 'team',
    github_id: '551',
    name: 'Platform',
    title: 'The platform team',
    name_day: 20_700,
    first_day: 20_600,
    last_day: 20_700,
    visibility: 'PRIVATE',
    parent_github_id: '552',
  },
  breakdown_keys: {
    id: 1,
    kind: 2,
    feature: 'agent_edit',
    ide: '',
    language: 'q'.repeat(10_000),
    model: '',
  },
  activity_days: {
    day: 20_700,
    subject_id: 1,
    ...allCounters,
    completion_generations: large,
    completion_acceptances: large,
    completion_lines_suggested_to_add: large,
    completion_lines_added: large,
    ...everyColumn(
      ['published_daily', 'published_weekly', 'published_monthly'],
      7,
    ),
    ...everyColumn([...allPeople, 'licensed_members'], 8),
    credits: 1.5,
  },
  active_days: {
    day: 20_700,
    subject_id: 1,
    month_people: 3,
    seats: 4,
    seated_monthly_people: 5,
    ...everyColumn(
      allPeople.map(name => `weekly_${name}`),
      6,
    ),
    ...everyColumn(
      allPeople.map(name => `monthly_${name}`),
      7,
    ),
  },
  breakdown_days: {
    day: 20_700,
    subject_id: 1,
    kind: 2,
    key_id: 1,
    ...allCounters,
    people: 5,
  },
  measure_days: { day: 20_700, subject_id: 1, measure: 'a.b:c', value: 0.25 },
  people_days: {
    scope_id: 1,
    day: 20_700,
    user_id: 1,
    ...allCounters,
    flags: 511,
    known_flags: 511,
    phase: 3,
    credits: 0.1,
  },
  people_breakdown_days: {
    scope_id: 1,
    day: 20_700,
    user_id: 1,
    key_id: 1,
    ...allCounters,
  },
  people_measure_days: {
    scope_id: 1,
    day: 20_700,
    user_id: 1,
    measure: 'a.b:c',
    value: 1e15,
  },
  memberships: { scope_id: 1, day: 20_700, team_id: 1, user_id: 1 },
  seats: {
    scope_id: 1,
    day: 20_700,
    user_id: 1,
    plan: 'business',
    created_at: 1_800_000_000_000,
    last_activity_at: 1_800_000_000_000,
    last_activity_editor: 'vscode/1.140.0',
    assigning_team: 'platform',
    pending_cancellation_day: 20_710,
  },
  report_days: {
    scope_id: 1,
    report: 'users-28-day',
    day: 20_700,
    state: 'provisional',
    attempts: 2,
    next_attempt_at: 1_800_000_000_000,
    rows: 12,
    dropped_lines: '{"noDay":1}',
    unknown_fields: '{}',
    adjusted_values: '{"roundedNumber":1}',
    content_hash: 'hash',
    hash_since: 1_800_000_000_000,
    fetched_at: 1_800_000_000_000,
    has_activity: true,
    error_code: 'database',
    error_detail: 'detail',
    error_at: 1_800_000_000_000,
    source: 'file',
    ticket: 'a run',
    windows_stale: false,
  },
  sync_runs: {
    id: 'a run',
    trigger: 'manual',
    state: 'succeeded',
    request: '{}',
    queued_at: 1_800_000_000_000,
    started_at: 1_800_000_000_000,
    heartbeat_at: 1_800_000_000_000,
    finished_at: 1_800_000_000_000,
    counts: '{}',
    position: 1,
  },
  report_differences: {
    scope_id: 1,
    report: 'totals',
    day: 20_700,
    measure: 'prompts',
    held: large + 0.5,
    reported: large,
    found_at: large,
  },
  raw_reports: {
    scope_id: 1,
    report: 'totals',
    day: 20_700,
    content_hash: 'hash',
    body: Buffer.from('gzip'),
    fetched_at: 1_800_000_000_000,
  },
  legacy_days: {
    scope_id: 1,
    day: 19_800,
    surface: 'completions',
    editor: 'vscode',
    model: 'default',
    language: 'go',
    repository: '',
    source: 'import',
    ...everyColumn(
      [
        'active_users',
        'engaged_users',
        'suggestions',
        'acceptances',
        'lines_suggested',
        'lines_accepted',
        'chats',
        'insertions',
        'copies',
        'summaries',
      ],
      large,
    ),
  },
  subscription_days: {
    scope_id: 1,
    day: 20_700,
    plan: 'business',
    seat_management: 'assign_selected',
    public_code_suggestions: 'block',
    ide_chat: 'enabled',
    platform_chat: 'disabled',
    cli: 'unconfigured',
    ...everyColumn([...seatFigures], 8),
  },
  bill_items: {
    scope_id: 1,
    report: 'ai-credits',
    day: 20_700,
    product: 'Copilot',
    sku: 'Copilot AI Credits',
    model: 'Claude Sonnet 4.6',
    unit_type: 'ai-credits',
    price_per_unit: 0.01,
    ...everyColumn([...billFigures], large + 0.5),
  },
  people_policy: {
    id: 1,
    mode: 'pseudonymous',
    key_fingerprint: 'fingerprint',
    tombstone_secret: 'secret',
    version: large,
  },
  view_settings: { id: 1, minimum_group_size: 5 },
  erased_people: { key_hash: 'hash', erased_at: 1_800_000_000_000 },
  notices: {
    scope_id: 1,
    kind: 'teamSummary',
    subject: 'group:default/payments',
    occasion: '2026-11',
    noticed_at: 1_800_000_000_000,
    claimed_at: 1_800_000_000_001,
    told_occasion: '2026-10',
    told_at: 1_790_000_000_000,
  },
};

/** pg sends 64-bit integers as text, SQLite has numbers for booleans. */
function comparable(row: object) {
  return Object.fromEntries(
    Object.entries(row).map(([column, value]) => [
      column,
      typeof value === 'boolean' || /^\d{9,}$/.test(value)
        ? Number(value)
        : value,
    ]),
  );
}

async function expectToHoldRows(db: Knex) {
  for (const [table, row] of Object.entries(rows)) {
    await db(table).insert(row);
    const [stored] = await db(table).select();
    expect({ table, ...comparable(stored) }).toEqual({
      table,
      ...comparable(row),
    });
  }
}

/** Everything that migrations make, apart from what is in it: tables, columns, keys, indexes, options and views. */
async function readSchema(db: Knex): Promise<unknown> {
  if (!isPostgres(db)) {
    return {
      columns: await db('sqlite_master as m')
        .joinRaw('join pragma_table_info(m.name) as c')
        .where('m.type', 'table')
        .whereNot('m.name', 'sqlite_sequence')
        .orderBy(['m.name', 'c.name'])
        .select('m.name as table', 'c.name', 'c.type', 'c.notnull', 'c.pk'),
      indexes: await db('sqlite_master')
        .where('type', 'index')
        .orderBy('name')
        // knex writes indexes anew, with quotes, when it drops a column.
        .select('name', db.raw("replace(sql, '`', '') as sql")),
    };
  }
  const { rows: columns } = await db.raw(
    `select table_name, column_name, data_type, is_nullable, column_default
    from information_schema.columns where table_schema = 'public'
    order by table_name, column_name`,
  );
  const { rows: constraints } = await db.raw(
    `select conrelid::regclass::text as table, conname, pg_get_constraintdef(oid) as definition
    from pg_constraint where connamespace = 'public'::regnamespace order by 1, 2`,
  );
  const { rows: relations } = await db.raw(
    `select relname, relkind, reloptions,
      case relkind when 'v' then pg_get_viewdef(oid) when 'i' then pg_get_indexdef(oid) end as definition
    from pg_class where relnamespace = 'public'::regnamespace order by relname`,
  );
  return { columns, constraints, relations };
}

/** Puts a row into every table that there is, with the columns that there are. */
async function fillTables(db: Knex): Promise<Record<string, object>> {
  const filled: Record<string, object> = {};
  for (const [table, row] of Object.entries(rows)) {
    const columns = Object.keys(await db(table).columnInfo());
    if (columns.length > 0) {
      filled[table] = Object.fromEntries(
        Object.entries(row).filter(([column]) => columns.includes(column)),
      );
      await db(table).insert(filled[table]);
    }
  }
  return filled;
}

describe('migrations', () => {
  it.each(databases.eachSupportedId())(
    'bring every earlier database to the same schema, its rows kept, and back, %p',
    async id => {
      const db = await databases.init(id);
      const [, files] = await db.migrate.list(migrations);
      expect(files.length).toBeGreaterThan(10);
      const earlier = [await readSchema(db)];
      for (const _ of files) {
        await db.migrate.up(migrations);
        earlier.push(await readSchema(db));
      }
      const newest = earlier[files.length];
      for (let count = files.length - 1; count > 0; count--) {
        for (const _ of files.slice(count)) {
          await db.migrate.down(migrations);
        }
        const schema = await readSchema(db);
        expect({ count, schema }).toEqual({ count, schema: earlier[count] });
        const filled = await fillTables(db);
        await db.migrate.latest(migrations);
        expect(await readSchema(db)).toEqual(newest);
        for (const [table, row] of Object.entries(filled)) {
          const kept = await db(table).select(Object.keys(row));
          // Without the hash that came later nobody knows what a body belongs to.
          const emptied = table === 'raw_reports' && !('content_hash' in row);
          expect({ count, table, kept: kept.map(comparable) }).toEqual({
            count,
            table,
            kept: emptied ? [] : [comparable(row)],
          });
        }
        for (const table of Object.keys(filled).reverse()) {
          await db(table).delete();
        }
      }
      await db.migrate.rollback(migrations, true);
      for (const table of Object.keys(rows)) {
        await expect(db.schema.hasTable(table)).resolves.toBe(false);
      }
    },
    240_000,
  );

  it.each(databases.eachSupportedId())(
    'go up, down and up again, %p',
    async id => {
      const db = await databases.init(id);
      await db.migrate.latest(migrations);
      await expectToHoldRows(db);

      const [, files] = await db.migrate.list(migrations);
      expect(files).toEqual([]);
      await db.migrate.rollback(migrations, true);
      for (const table of ['calendar', ...Object.keys(rows)]) {
        await expect(db.schema.hasTable(table)).resolves.toBe(false);
      }

      await db.migrate.latest(migrations);
      await expectToHoldRows(db);
      // SQLite's errors are made in another realm than the test's, so they are no instances of its Error.
      await expect(db('scopes').insert(rows.scopes)).rejects.toHaveProperty(
        'code',
      );
    },
  );

  it.each(databases.eachSupportedId())(
    'have nothing that the rows above leave out, %p',
    async id => {
      const db = await databases.init(id);
      await db.migrate.latest(migrations);
      for (const [table, row] of Object.entries(rows)) {
        const columns = Object.keys(await db(table).columnInfo()).sort();
        expect({ table, columns }).toEqual({
          table,
          columns: Object.keys(row).sort(),
        });
      }
    },
  );

  it.each(databases.eachSupportedId())('fill the calendar, %p', async id => {
    const db = await databases.init(id);
    await db.migrate.latest(migrations);
    const days = await db('calendar').orderBy('day');
    const [first, last] = [days[0], days[days.length - 1]];
    expect([first.iso_date, last.iso_date]).toEqual([
      '2024-01-01',
      '2049-12-31',
    ]);
    expect(days).toHaveLength(
      parseDay('2049-12-31') - parseDay('2024-01-01') + 1,
    );
    for (const { day, ...row } of days) {
      expect(row).toEqual({
        iso_date: formatDay(day),
        week_start: weekStartOf(day),
        month_start: monthStartOf(day),
        weekday: weekdayOf(day),
      });
    }
  });
});
