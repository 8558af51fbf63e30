// @ts-check

/*
 * What a group of people did over a year is looked up person by person, since the key by day would have to be asked for
 * each person of each day. With the flags in it the index alone tells who was active when, and used what.
 */

/** @typedef {import('knex').Knex} Knex */

/** @param {Knex} knex */
exports.up = async function up(knex) {
  await knex.raw(
    'create index people_days_user_index on people_days (scope_id, user_id, day, flags, known_flags)',
  );
};

/** @param {Knex} knex */
exports.down = async function down(knex) {
  await knex.raw('drop index people_days_user_index');
};
