// @ts-check

/*
 * Runs in the order in which they were queued: a demonstration's clock may start anew with each of its processes, and
 * then the moments of its runs do not tell which one was the last.
 */

/** @typedef {import('knex').Knex} Knex */

/** @param {Knex} knex */
exports.up = async function up(knex) {
  await knex.schema.alterTable('sync_runs', table => {
    table.integer('position').notNullable().defaultTo(0);
    table.index(['position']);
  });
  await knex('sync_runs').update({
    position: knex
      .from('sync_runs as earlier')
      .whereRaw('earlier.queued_at < sync_runs.queued_at')
      .orWhereRaw(
        'earlier.queued_at = sync_runs.queued_at and earlier.id <= sync_runs.id',
      )
      .count(),
  });
};

/** @param {Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.alterTable('sync_runs', table => {
    table.dropIndex(['position']);
    table.dropColumn('position');
  });
};
