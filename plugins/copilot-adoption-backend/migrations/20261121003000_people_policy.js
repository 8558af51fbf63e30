// @ts-check

/*
 * How people are kept in this database, so that a configuration that says otherwise is noticed before anything is
 * written: one row, made at the first start.
 *
 * The version counts whenever other people may be stored than before (a switch, an erasure, forgotten people). Every
 * write of people checks it in its transaction, since what it read before may name somebody who is gone by now.
 */

/** @typedef {import('knex').Knex} Knex */

/** @param {Knex} knex */
exports.up = async function up(knex) {
  await knex.schema.createTable('people_policy', table => {
    table.smallint('id').primary();
    table.text('mode').notNullable();
    table.text('key_fingerprint');
    table.text('tombstone_secret').notNullable();
    table.bigInteger('version').notNullable();
  });
};

/** @param {Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('people_policy');
};
