// @ts-check

/*
 * Values that could not be stored just as GitHub sent them (characters that PostgreSQL refuses, numbers beyond what is
 * exact), counted beside the lines that were dropped, so that nothing is changed in silence.
 */

/** @typedef {import('knex').Knex} Knex */

/** @param {Knex} knex */
exports.up = async function up(knex) {
  await knex.schema.alterTable('report_days', table => {
    table.text('adjusted_values').notNullable().defaultTo('{}');
  });
};

/** @param {Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.alterTable('report_days', table => {
    table.dropColumn('adjusted_values');
  });
};
