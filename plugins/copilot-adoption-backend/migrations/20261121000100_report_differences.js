// @ts-check

/*
 * Where GitHub's own figures contradict what is stored: told to operators, and never corrected in silence. Every check
 * of a scope replaces its rows, so that a difference is gone once both agree.
 */

/** @typedef {import('knex').Knex} Knex */

/** @param {Knex} knex */
exports.up = async function up(knex) {
  await knex.schema.createTable('report_differences', table => {
    table.integer('scope_id').notNullable().references('scopes.id');
    table.text('report').notNullable();
    table.integer('day').notNullable();
    table.text('measure').notNullable();
    // Null where nothing is stored, which is not zero.
    table.double('held');
    table.double('reported').notNullable();
    table.bigInteger('found_at').notNullable();
    table.primary(['scope_id', 'report', 'day', 'measure']);
  });
};

/** @param {Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('report_differences');
};
