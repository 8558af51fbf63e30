// @ts-check

/*
 * The archived body of a report belongs to the stored day that says the same: both carry the hash of the content.
 */

/** @typedef {import('knex').Knex} Knex */

/** @param {Knex} knex */
exports.up = async function up(knex) {
  // Nothing was archived before there was a hash.
  await knex('raw_reports').delete();
  await knex.schema.alterTable('raw_reports', table => {
    table.text('content_hash').notNullable().defaultTo('');
  });
};

/** @param {Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.alterTable('raw_reports', table => {
    table.dropColumn('content_hash');
  });
};
