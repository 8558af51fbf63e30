// @ts-check

/*
 * What has been told as a notification, so that no replica tells it again, nor the same one after a restart. There is one
 * row per matter: the trouble or the idle seats of a scope, or the month of a group of the catalog (`subject`, empty for
 * the scope itself). A notification is about an occasion of the matter, such as a month, and is sent once.
 */

/** @typedef {import('knex').Knex} Knex */

/** @param {Knex} knex */
exports.up = async function up(knex) {
  await knex.schema.createTable('notices', table => {
    table.integer('scope_id').notNullable().references('scopes.id');
    table.text('kind').notNullable();
    table.text('subject').notNullable();
    // Null while there is nothing to tell.
    table.text('occasion');
    // When the occasion was noticed, in milliseconds since 1970 like the others.
    table.bigInteger('noticed_at').notNullable();
    // Set by whoever is sending it.
    table.bigInteger('claimed_at');
    // What was told last.
    table.text('told_occasion');
    table.bigInteger('told_at');
    table.primary(['scope_id', 'kind', 'subject']);
  });
};

/** @param {Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('notices');
};
