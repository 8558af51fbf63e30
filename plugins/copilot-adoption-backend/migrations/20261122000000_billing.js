// @ts-check

/*
 * What GitHub bills beside what people do: what an organization has subscribed to on a day, and the lines of the bill of
 * a month, which is kept under the month's last day. Figures of scopes, about nobody in particular, which stay for ever.
 *
 * Amounts and prices are US dollars.
 */

/** @typedef {import('knex').Knex} Knex */

/** @param {Knex} knex */
exports.up = async function up(knex) {
  await knex.schema.createTable('subscription_days', table => {
    table.integer('scope_id').notNullable().references('scopes.id');
    table.integer('day').notNullable();
    table.text('plan');
    table.text('seat_management');
    table.text('public_code_suggestions');
    table.text('ide_chat');
    table.text('platform_chat');
    table.text('cli');
    table.integer('total');
    table.integer('added_this_cycle');
    table.integer('pending_cancellation');
    table.integer('pending_invitation');
    table.integer('active_this_cycle');
    table.integer('inactive_this_cycle');
    table.primary(['scope_id', 'day']);
  });
  await knex.schema.createTable('bill_items', table => {
    table.integer('scope_id').notNullable().references('scopes.id');
    table.text('report').notNullable();
    table.integer('day').notNullable();
    table.text('product').notNullable();
    table.text('sku').notNullable();
    table.text('model').notNullable();
    table.text('unit_type').notNullable();
    // Null where it changed within the month.
    table.double('price_per_unit');
    table.double('gross_quantity');
    table.double('gross_amount');
    table.double('discount_quantity');
    table.double('discount_amount');
    table.double('net_quantity');
    table.double('net_amount');
    table.primary([
      'scope_id',
      'report',
      'day',
      'product',
      'sku',
      'model',
      'unit_type',
    ]);
  });
};

/** @param {Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('bill_items');
  await knex.schema.dropTable('subscription_days');
};
