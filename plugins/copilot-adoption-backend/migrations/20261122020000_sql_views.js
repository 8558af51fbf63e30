// @ts-check

/*
 * What tools for reports may read with SQL: days as dates, names, a column per metric, of configured enterprises and
 * organizations and of teams that are large enough; never of single people. PostgreSQL only, since a file of SQLite
 * belongs to the backend.
 *
 * A row is one day, so the group-size floor decides by day: a figure of the day by the people of the day, a trailing
 * one by those of its window. The floor is a setting, which every start writes into a table, so that the views, and
 * with them what has been granted on them, stay when it changes. Without that row no team is shown.
 *
 * Whoever changes a column that a view reads has to drop the views before and create them anew.
 */

/** @typedef {import('knex').Knex} Knex */

/** @param {Knex} knex */
function isPostgres(knex) {
  return knex.client.config.client.includes('pg');
}

const counters = {
  prompts: 'prompts',
  suggestions: 'generations',
  acceptances: 'acceptances',
  lines_suggested: 'lines_suggested_to_add',
  lines_added: 'lines_added',
  lines_deleted: 'lines_deleted',
};

const completionCounters = {
  completion_suggestions: 'completion_generations',
  completion_acceptances: 'completion_acceptances',
  completion_lines_suggested: 'completion_lines_suggested_to_add',
  accepted_lines_completions: 'completion_lines_added',
};

const monthlyPeople = {
  agent_users: 'monthly_agent_people',
  cli_users: 'monthly_cli_people',
  cloud_agent_users: 'monthly_cloud_agent_people',
  code_review_users_active: 'monthly_code_review_active_people',
  code_review_users_passive: 'monthly_code_review_passive_people',
  app_users: 'monthly_copilot_app_people',
};

const measures = {
  cli_sessions: ['cli.sessions'],
  cli_requests: ['cli.requests'],
  cli_tokens: ['cli.prompt_tokens', 'cli.output_tokens'],
  app_sessions: ['copilot_app.sessions'],
};

const scopeMeasures = {
  pull_requests_created: ['pull_requests.created'],
  pull_requests_merged: ['pull_requests.merged'],
  pull_requests_reviewed: ['pull_requests.reviewed'],
  pull_requests_created_by_copilot: ['pull_requests.created_by_copilot'],
  pull_requests_reviewed_by_copilot: ['pull_requests.reviewed_by_copilot'],
  pull_requests_merged_by_copilot: ['pull_requests.merged_created_by_copilot'],
  review_suggestions: ['pull_requests.copilot_suggestions'],
  review_suggestions_applied: ['pull_requests.copilot_suggestions_applied'],
  minutes_to_merge: ['pull_requests.median_minutes_to_merge'],
  minutes_to_merge_copilot: [
    'pull_requests.median_minutes_to_merge_copilot_authored',
  ],
};

/** The stored numbers of the splits, by their dimension. */
const dimensions = { 0: 'feature', 1: 'ide', 5: 'language', 6: 'model' };

const scopeColumns = `
  scopes.kind || ':' || scopes.slug ||
    case scopes.host when 'github.com' then '' else '@' || scopes.host end as scope,
  coalesce(scopes.title, scopes.slug) as scope_title`;

const dayColumns = `
  calendar.iso_date::date as day,
  date '1970-01-01' + calendar.week_start as week,
  date '1970-01-01' + calendar.month_start as month`;

/**
 * @param {Record<string, string>} columns
 * @param {(column: string) => string} read
 */
function select(columns, read) {
  return Object.entries(columns)
    .map(([name, column]) => `  ${read(column)} as ${name}`)
    .join(',\n');
}

/** @param {Record<string, string[]>} columns */
function sumMeasures(columns) {
  const sums = Object.entries(columns).map(([name, names]) => {
    const list = names.map(measure => `'${measure}'`).join(', ');
    return `    sum(value) filter (where measure in (${list})) as ${name}`;
  });
  return sums.join(',\n');
}

/** @param {string[]} names */
function namesOf(names) {
  return names.map(name => [name, name]);
}

/** Whether a day of a report is settled, so that the figures do not change any more. @param {string} report */
function isFinal(report) {
  return `exists (
    select from report_days
    where report_days.scope_id = scopes.id and report_days.report = '${report}'
      and report_days.day = calendar.day and report_days.state = 'final'
  )`;
}

const scopes = `
create view copilot_scopes as
select ${scopeColumns},
  scopes.kind, scopes.host, scopes.slug
from scopes
where scopes.configured`;

const scopeDays = `
create view copilot_scope_days as
select ${dayColumns}, ${scopeColumns},
  scopes.kind as scope_kind,
  ${isFinal('totals')} and ${isFinal('users')} as final,
  totals.published_daily as active_users_daily,
  totals.published_weekly as active_users_weekly,
  totals.published_monthly as active_users_monthly,
  people.people as reported_users,
  people.engaged_people as engaged_users,
${select(monthlyPeople, column => `active.${column}`)},
  active.seats as seats,
  active.seated_monthly_people as seated_active_users,
${select(counters, column => `totals.${column}`)},
${select(completionCounters, column => `totals.${column}`)},
${select(
  Object.fromEntries(
    namesOf([...Object.keys(measures), ...Object.keys(scopeMeasures)]),
  ),
  column => `measured.${column}`,
)}
from scopes
join subjects own on own.scope_id = scopes.id and own.kind = 'scope'
join subjects everyone on everyone.scope_id = scopes.id and everyone.kind = 'everyone'
cross join calendar
left join activity_days totals on totals.day = calendar.day and totals.subject_id = own.id
left join activity_days people on people.day = calendar.day and people.subject_id = everyone.id
left join active_days active on active.day = calendar.day and active.subject_id = everyone.id
left join lateral (
  select
${sumMeasures({ ...measures, ...scopeMeasures })}
  from measure_days
  where measure_days.day = calendar.day and measure_days.subject_id = own.id
) measured on true
where scopes.configured
  and (totals.day is not null or people.day is not null or active.seats is not null)`;

/**
 * Whether there are enough people, and enough others or none.
 *
 * @param {string} people
 * @param {string} everyone
 */
function isEnough(people, everyone) {
  return `coalesce(
    ${people} >= floor.people
    and (${everyone} <= ${people} or ${everyone} - ${people} >= floor.people),
    false
  )`;
}

const teamDays = `
create view copilot_team_days as
select day, week, month, scope, scope_title, team, team_title, final,
  not of_day as suppressed,
  case when of_day then people end as active_users_daily,
  case when of_week then weekly_people end as active_users_weekly,
  case when of_month then monthly_people end as active_users_monthly,
  case when of_day then engaged_people end as engaged_users,
${select(monthlyPeople, column => `case when of_month then ${column} end`)},
  case when of_day then licensed_members end as licensed_members,
  case when of_day then seats end as seats,
  case when of_month then seated_monthly_people end as seated_active_users,
${select(counters, column => `case when of_day then ${column} end`)},
${select(completionCounters, column => `case when of_day then ${column} end`)},
${select(
  Object.fromEntries(namesOf(Object.keys(measures))),
  column => `case when of_day then ${column} end`,
)}
from (
  select ${dayColumns}, ${scopeColumns},
    team.name as team,
    coalesce(team.title, team.name) as team_title,
    ${isFinal('users')} and ${isFinal('user-teams')} as final,
    ${isEnough('own.people', 'everybody.people')} as of_day,
    ${isEnough('active.weekly_people', 'all_active.weekly_people')} as of_week,
    ${isEnough(
      'active.monthly_people',
      'all_active.monthly_people',
    )} as of_month,
    own.people, own.engaged_people, own.licensed_members,
    active.weekly_people, active.monthly_people, active.seats, active.seated_monthly_people,
    ${Object.values(monthlyPeople)
      .map(column => `active.${column}`)
      .join(', ')},
    ${[...Object.values(counters), ...Object.values(completionCounters)]
      .map(column => `own.${column}`)
      .join(', ')},
    measured.*
  from scopes
  join subjects team on team.scope_id = scopes.id and team.kind = 'team'
  join subjects everyone on everyone.scope_id = scopes.id and everyone.kind = 'everyone'
  join activity_days own on own.subject_id = team.id
  join calendar on calendar.day = own.day
  left join activity_days everybody on everybody.day = own.day and everybody.subject_id = everyone.id
  left join active_days active on active.day = own.day and active.subject_id = team.id
  left join active_days all_active on all_active.day = own.day and all_active.subject_id = everyone.id
  cross join (select minimum_group_size as people from view_settings) floor
  left join lateral (
    select
${sumMeasures(measures)}
    from measure_days
    where measure_days.day = own.day and measure_days.subject_id = team.id
  ) measured on true
  where scopes.configured
) judged
where of_day or of_week or of_month`;

/*
 * Values with too few people are folded into 'other', and the smallest of the others with them, so that nobody can tell
 * them by subtracting. Where all are too small nothing is left.
 */
const scopeSplits = `
create view copilot_scope_splits as
select day, week, month, scope, scope_title, dimension,
  case when shown then value else 'other' end as value,
  not shown as is_other,
  case when shown then max(people) end as people,
${select(
  Object.fromEntries(namesOf(Object.keys(counters))),
  column => `sum(${column})::bigint`,
)}
from (
  select ranked.*, enough and not (has_few and place = 1) as shown
  from (
    select slices.*,
      bool_or(not enough and (people > 0 or weight > 0)) over same_split as has_few,
      row_number() over (
        partition by day, scope, dimension, enough order by people, value
      ) as place
    from (
      select ${dayColumns}, ${scopeColumns},
        case breakdown_keys.kind ${Object.entries(dimensions)
          .map(([kind, dimension]) => `when ${kind} then '${dimension}'`)
          .join(' ')} end as dimension,
        case breakdown_keys.kind ${Object.entries(dimensions)
          .map(
            ([kind, dimension]) =>
              `when ${kind} then breakdown_keys.${dimension}`,
          )
          .join(' ')} end as value,
        coalesce(contributors.people, 0) as people,
        coalesce(contributors.people, 0) >= floor.people as enough,
        ${Object.values(counters)
          .map(column => `coalesce(totals.${column}, 0)`)
          .join(' + ')} as weight,
${select(counters, column => `totals.${column}`)}
      from scopes
      join subjects own on own.scope_id = scopes.id and own.kind = 'scope'
      join subjects everyone on everyone.scope_id = scopes.id and everyone.kind = 'everyone'
      join breakdown_days totals on totals.subject_id = own.id
        and totals.kind in (${Object.keys(dimensions).join(', ')})
      join breakdown_keys on breakdown_keys.id = totals.key_id
      join calendar on calendar.day = totals.day
      left join breakdown_days contributors on contributors.day = totals.day
        and contributors.subject_id = everyone.id
        and contributors.kind = totals.kind and contributors.key_id = totals.key_id
      cross join (select minimum_group_size as people from view_settings) floor
      where scopes.configured
    ) slices
    window same_split as (partition by day, scope, dimension)
  ) ranked
) judged
group by day, week, month, scope, scope_title, dimension, shown,
  case when shown then value else 'other' end
having shown or bool_or(enough)`;

/** @param {Knex} knex */
exports.up = async function up(knex) {
  await knex.schema.createTable('view_settings', table => {
    table.smallint('id').primary();
    table.integer('minimum_group_size').notNullable();
  });
  if (isPostgres(knex)) {
    for (const view of [scopes, scopeDays, teamDays, scopeSplits]) {
      await knex.raw(view);
    }
  }
};

/** @param {Knex} knex */
exports.down = async function down(knex) {
  if (isPostgres(knex)) {
    await knex.raw(
      'drop view copilot_scope_splits, copilot_team_days, copilot_scope_days, copilot_scopes',
    );
  }
  await knex.schema.dropTable('view_settings');
};
