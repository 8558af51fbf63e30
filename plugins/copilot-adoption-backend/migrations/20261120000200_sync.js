// @ts-check

/*
 * What the sync knows about its own work (the ledger of days, its runs, the raw archive), and what history it may not
 * or need not fetch: imported days of the closed metrics API, and people who were erased.
 *
 * The ledger has a few thousand rows a year and scope and is read by its key. Moments are milliseconds since 1970.
 */

/** @typedef {import('knex').Knex} Knex */

/** @param {Knex} knex */
async function createLedger(knex) {
  await knex.schema.createTable('report_days', table => {
    table.integer('scope_id').notNullable().references('scopes.id');
    table.text('report').notNullable();
    table.integer('day').notNullable();
    table.text('state').notNullable();
    table.integer('attempts').notNullable().defaultTo(0);
    table.bigInteger('next_attempt_at');
    table.integer('rows').notNullable().defaultTo(0);
    table.text('dropped_lines').notNullable().defaultTo('{}');
    table.text('unknown_fields').notNullable().defaultTo('{}');
    table.text('content_hash');
    table.bigInteger('hash_since');
    table.bigInteger('fetched_at');
    table.boolean('has_activity').notNullable().defaultTo(false);
    table.text('error_code');
    table.text('error_detail');
    table.bigInteger('error_at');
    table.text('ticket');
    table.boolean('windows_stale').notNullable().defaultTo(false);
    table.primary(['scope_id', 'report', 'day']);
  });
  await knex.schema.createTable('raw_reports', table => {
    table.integer('scope_id').notNullable().references('scopes.id');
    table.text('report').notNullable();
    table.integer('day').notNullable();
    table.binary('body').notNullable();
    table.bigInteger('fetched_at').notNullable();
    table.primary(['scope_id', 'report', 'day']);
  });
}

/** @param {Knex} knex */
async function createRuns(knex) {
  await knex.schema.createTable('sync_runs', table => {
    table.text('id').primary();
    table.text('trigger').notNullable();
    table.text('state').notNullable();
    table.text('request');
    table.bigInteger('queued_at').notNullable();
    table.bigInteger('started_at');
    table.bigInteger('heartbeat_at');
    table.bigInteger('finished_at');
    table.text('counts').notNullable();
    // A run every few minutes adds up; the open ones and the newest are asked for all the time.
    table.index(['state', 'queued_at']);
    table.index(['queued_at']);
  });
}

/** @param {Knex} knex */
async function createLegacyDays(knex) {
  const dimensions = ['editor', 'model', 'language', 'repository'];
  await knex.schema.createTable('legacy_days', table => {
    table.integer('scope_id').notNullable().references('scopes.id');
    table.integer('day').notNullable();
    table.text('surface').notNullable();
    for (const dimension of dimensions) {
      table.text(dimension).notNullable();
    }
    table.text('source').notNullable();
    for (const counter of [
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
    ]) {
      table.bigInteger(counter);
    }
    table.primary(['scope_id', 'day', 'surface', ...dimensions]);
  });
}

/** @param {Knex} knex */
exports.up = async function up(knex) {
  await createLedger(knex);
  await createRuns(knex);
  await createLegacyDays(knex);
  await knex.schema.createTable('erased_people', table => {
    table.text('key_hash').primary();
    table.bigInteger('erased_at').notNullable();
  });
};

/** @param {Knex} knex */
exports.down = async function down(knex) {
  for (const table of [
    'erased_people',
    'legacy_days',
    'sync_runs',
    'raw_reports',
    'report_days',
  ]) {
    await knex.schema.dropTable(table);
  }
};
