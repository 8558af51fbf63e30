// @ts-check

/*
 * What daily rows refer to by number: scopes, the people and teams below them, the days, and the values that activity
 * is broken down by. Rows are written once and kept for ever, even when the days that brought them are pruned.
 *
 * Texts have no length limit, because GitHub may name languages, models and items as it likes.
 */

/** @typedef {import('knex').Knex} Knex */

const millisecondsPerDay = 86_400_000;
const firstDay = Date.UTC(2024, 0, 1) / millisecondsPerDay;
const lastDay = Date.UTC(2049, 11, 31) / millisecondsPerDay;

/** @param {Knex} knex */
async function createScopes(knex) {
  await knex.schema.createTable('scopes', table => {
    table.increments('id');
    table.text('kind').notNullable();
    table.text('host').notNullable();
    table.text('slug').notNullable();
    table.text('title');
    table.text('github_id');
    table.boolean('configured').notNullable();
    table.bigInteger('writes').notNullable().defaultTo(0);
    table.unique(['kind', 'host', 'slug']);
    table.unique(['kind', 'host', 'github_id']);
  });
}

/** @param {Knex} knex */
async function createSubjects(knex) {
  await knex.schema.createTable('subjects', table => {
    table.increments('id');
    table.integer('scope_id').notNullable().references('scopes.id');
    table.text('kind').notNullable();
    table.text('github_id').notNullable();
    table.text('name').notNullable();
    table.text('title');
    table.integer('name_day');
    table.integer('first_day');
    table.integer('last_day');
    table.unique(['scope_id', 'kind', 'github_id']);
  });
  // Case does not tell logins and slugs apart. Not unique: two teams may swap their slugs within one report.
  await knex.raw(
    'create index subjects_name_index on subjects (scope_id, kind, lower(name))',
  );
}

/** @param {Knex} knex */
async function createBreakdownKeys(knex) {
  const dimensions = ['feature', 'ide', 'language', 'model'];
  await knex.schema.createTable('breakdown_keys', table => {
    table.increments('id');
    table.smallint('kind').notNullable();
    for (const dimension of dimensions) {
      table.text(dimension).notNullable();
    }
    table.unique(['kind', ...dimensions]);
  });
}

/** @param {number} day */
function calendarRow(day) {
  const date = new Date(day * millisecondsPerDay);
  // 1970-01-01 was a Thursday.
  const weekday = ((day + 3) % 7) + 1;
  return {
    day,
    iso_date: date.toISOString().slice(0, 10),
    week_start: day - weekday + 1,
    month_start: day - date.getUTCDate() + 1,
    weekday,
  };
}

/** @param {Knex} knex */
async function createCalendar(knex) {
  await knex.schema.createTable('calendar', table => {
    table.integer('day').primary();
    table.text('iso_date').notNullable();
    table.integer('week_start').notNullable();
    table.integer('month_start').notNullable();
    table.smallint('weekday').notNullable();
  });
  const rows = [];
  for (let day = firstDay; day <= lastDay; day++) {
    rows.push(calendarRow(day));
  }
  // SQLite takes no more than 500 rows in one statement.
  await knex.batchInsert('calendar', rows, 500);
}

/** @param {Knex} knex */
exports.up = async function up(knex) {
  await createScopes(knex);
  await createSubjects(knex);
  await createBreakdownKeys(knex);
  await createCalendar(knex);
};

/** @param {Knex} knex */
exports.down = async function down(knex) {
  for (const table of ['calendar', 'breakdown_keys', 'subjects', 'scopes']) {
    await knex.schema.dropTable(table);
  }
};
