// @ts-check

/*
 * Where the stored copy of a report came from: from GitHub, or from somebody's archive. Copies never replace what GitHub
 * said, so the ledger has to know.
 */

/** @typedef {import('knex').Knex} Knex */

/** @param {Knex} knex */
exports.up = async function up(knex) {
  await knex.schema.alterTable('report_days', table => {
    table.text('source');
  });
  await knex('report_days')
    .whereIn('state', ['provisional', 'final'])
    .update({ source: 'github' });
};

/** @param {Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.alterTable('report_days', table => {
    table.dropColumn('source');
  });
};
