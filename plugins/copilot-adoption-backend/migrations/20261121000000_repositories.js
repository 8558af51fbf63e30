// @ts-check

/*
 * Repositories are subjects like teams and people. What GitHub says about who may see one is kept with it, so that
 * lists can tell private ones apart.
 */

/** @typedef {import('knex').Knex} Knex */

/** @param {Knex} knex */
exports.up = async function up(knex) {
  await knex.schema.alterTable('subjects', table => {
    table.text('visibility');
  });
};

/** @param {Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.alterTable('subjects', table => {
    table.dropColumn('visibility');
  });
};
