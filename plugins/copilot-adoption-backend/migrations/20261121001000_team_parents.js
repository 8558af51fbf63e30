// @ts-check

/*
 * The parent of a team, as GitHub's list of teams names it: by GitHub's id, since the parent need not be reported itself.
 */

/** @typedef {import('knex').Knex} Knex */

/** @param {Knex} knex */
exports.up = async function up(knex) {
  await knex.schema.alterTable('subjects', table => {
    table.text('parent_github_id');
  });
};

/** @param {Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.alterTable('subjects', table => {
    table.dropColumn('parent_github_id');
  });
};
