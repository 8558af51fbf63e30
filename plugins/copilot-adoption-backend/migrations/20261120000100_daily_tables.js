// @ts-check

/*
 * The days themselves. Their keys start with the day (people: the scope, then the day), because a day is what is
 * replaced, appended and pruned: a year of writes takes half the time that subject-first keys need, a ranking of teams
 * a fraction, and no second index has to be kept. On SQLite the key is the table (`without rowid`), which saves a
 * third of the space.
 *
 * Counters are 64-bit throughout: token sums have overflowed 32 bits elsewhere, and SQLite would have stayed silent.
 *
 * No foreign keys here. The ids come from the dictionaries by the only writer, and checking half a million rows a day
 * costs more than writing them.
 */

/**
 * @typedef {import('knex').Knex} Knex
 * @typedef {import('knex').Knex.CreateTableBuilder} TableBuilder
 */

const counters = [
  'prompts',
  'generations',
  'acceptances',
  'lines_suggested_to_add',
  'lines_suggested_to_delete',
  'lines_added',
  'lines_deleted',
];

const completionCounters = [
  'completion_generations',
  'completion_acceptances',
  'completion_lines_suggested_to_add',
  'completion_lines_added',
];

const peopleColumns = [
  'people',
  'engaged_people',
  'chat_people',
  'agent_people',
  'cli_people',
  'cloud_agent_people',
  'code_review_active_people',
  'code_review_passive_people',
  'copilot_app_people',
  'vscode_agent_people',
];

/** @param {Knex} knex */
function isPostgres(knex) {
  return knex.client.config.client.includes('pg');
}

/**
 * @param {Knex} knex
 * @param {string} name
 * @param {(table: TableBuilder) => void} define
 */
async function createDailyTable(knex, name, define) {
  const creation = knex.schema.createTable(name, define);
  if (isPostgres(knex)) {
    await creation;
  } else {
    const [statement] = creation.toSQL();
    await knex.raw(`${statement.sql} without rowid`);
  }
}

/**
 * @param {TableBuilder} table
 * @param {string[]} names
 */
function integers(table, ...names) {
  names.forEach(name => table.integer(name));
}

/**
 * @param {TableBuilder} table
 * @param {string[]} names
 */
function bigIntegers(table, ...names) {
  names.forEach(name => table.bigInteger(name));
}

/** @param {Knex} knex */
async function createActivityTables(knex) {
  await createDailyTable(knex, 'activity_days', table => {
    integers(table, 'day', 'subject_id');
    bigIntegers(table, ...counters, ...completionCounters);
    integers(table, 'published_daily', 'published_weekly', 'published_monthly');
    integers(table, ...peopleColumns, 'licensed_members');
    table.double('credits');
    table.primary(['day', 'subject_id']);
  });
  await createDailyTable(knex, 'active_days', table => {
    integers(table, 'day', 'subject_id', 'month_people');
    integers(table, ...peopleColumns.map(column => `weekly_${column}`));
    integers(table, ...peopleColumns.map(column => `monthly_${column}`));
    integers(table, 'seats', 'seated_monthly_people');
    table.primary(['day', 'subject_id']);
  });
  await createDailyTable(knex, 'breakdown_days', table => {
    integers(table, 'day', 'subject_id');
    table.smallint('kind');
    table.integer('key_id');
    bigIntegers(table, ...counters);
    table.integer('people');
    table.primary(['day', 'subject_id', 'kind', 'key_id']);
  });
  await createDailyTable(knex, 'measure_days', table => {
    integers(table, 'day', 'subject_id');
    table.text('measure');
    table.double('value').notNullable();
    table.primary(['day', 'subject_id', 'measure']);
  });
}

/** @param {Knex} knex */
async function createPeopleTables(knex) {
  await createDailyTable(knex, 'people_days', table => {
    integers(table, 'scope_id', 'day', 'user_id');
    bigIntegers(table, ...counters);
    table.smallint('flags').notNullable();
    table.smallint('known_flags').notNullable();
    table.smallint('phase');
    table.double('credits');
    table.primary(['scope_id', 'day', 'user_id']);
  });
  await createDailyTable(knex, 'people_breakdown_days', table => {
    integers(table, 'scope_id', 'day', 'user_id', 'key_id');
    bigIntegers(table, ...counters);
    table.primary(['scope_id', 'day', 'user_id', 'key_id']);
  });
  await createDailyTable(knex, 'people_measure_days', table => {
    integers(table, 'scope_id', 'day', 'user_id');
    table.text('measure');
    table.double('value').notNullable();
    table.primary(['scope_id', 'day', 'user_id', 'measure']);
  });
}

/** @param {Knex} knex */
async function createMemberTables(knex) {
  await createDailyTable(knex, 'memberships', table => {
    integers(table, 'scope_id', 'day', 'team_id', 'user_id');
    table.primary(['scope_id', 'day', 'team_id', 'user_id']);
  });
  await createDailyTable(knex, 'seats', table => {
    integers(table, 'scope_id', 'day', 'user_id');
    table.text('plan');
    bigIntegers(table, 'created_at', 'last_activity_at');
    table.text('last_activity_editor');
    table.text('assigning_team');
    table.integer('pending_cancellation_day');
    table.primary(['scope_id', 'day', 'user_id']);
  });
}

/** @param {Knex} knex */
exports.up = async function up(knex) {
  await createActivityTables(knex);
  await createPeopleTables(knex);
  await createMemberTables(knex);
  if (isPostgres(knex)) {
    // Trailing days are replaced every night. The default of 20 % dead rows would be weeks of them in a year's table.
    for (const table of ['breakdown_days', 'people_breakdown_days']) {
      await knex.raw(
        `alter table ${table} set (autovacuum_vacuum_scale_factor = 0.05)`,
      );
    }
  }
};

/** @param {Knex} knex */
exports.down = async function down(knex) {
  for (const table of [
    'seats',
    'memberships',
    'people_measure_days',
    'people_breakdown_days',
    'people_days',
    'measure_days',
    'breakdown_days',
    'active_days',
    'activity_days',
  ]) {
    await knex.schema.dropTable(table);
  }
};
