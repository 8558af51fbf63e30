import { Knex } from 'knex';
import { isPostgres } from '../../store/bulk/isPostgres';
import { CommunityDay, communityRecord } from './communityRecord';
import { ForeignExport, Remarks } from './ForeignExport';
import { writeRecords } from './writeRecords';

type Row = Record<string, unknown> & { day_text: string };

/** Writes the days of an enterprise or organization that Backstage's community plugin keeps as a file of totals. */
export async function exportCommunity(
  options: ForeignExport,
): Promise<Remarks> {
  const { scope, githubId, folder } = options;
  const read = async (table: string) =>
    groupByDay(await ofScope(table, options));
  const totals = await read('daily_totals');
  const pull = await read('pr_metrics');
  const cli = await read('metrics_by_cli');
  const [feature, ide, languageFeature, languageModel, modelFeature] = [
    await read('metrics_by_feature'),
    await read('metrics_by_ide'),
    await read('metrics_by_language_feature'),
    await read('metrics_by_language_model'),
    await read('metrics_by_model_feature'),
  ];
  const records = [...totals].map(([day, [row]]) => {
    const rows: CommunityDay = {
      daily_totals: row,
      pr_metrics: pull.get(day)?.[0],
      metrics_by_cli: cli.get(day)?.[0],
      metrics_by_feature: feature.get(day) ?? [],
      metrics_by_ide: ide.get(day) ?? [],
      metrics_by_language_feature: languageFeature.get(day) ?? [],
      metrics_by_language_model: languageModel.get(day) ?? [],
      metrics_by_model_feature: modelFeature.get(day) ?? [],
    };
    return { day, [`${scope.kind}_id`]: githubId, ...communityRecord(rows) };
  });
  await writeRecords(folder, 'totals', records);
  return remarks(options.db);
}

/** Nothing where an older version of the plugin had no such table. */
async function ofScope(
  table: string,
  { db, scope }: ForeignExport,
): Promise<Row[]> {
  const name = `copilot_${table}`;
  if (!(await db.schema.hasTable(name))) {
    return [];
  }
  // As text, because a day has no time zone.
  const day = isPostgres(db) ? `to_char(day, 'YYYY-MM-DD')` : 'day';
  return db(name)
    .where({ metrics_type: scope.kind, team_slug: '' })
    .whereRaw('lower(entity_id) = ?', [scope.slug.toLowerCase()])
    .select('*', db.raw(`${day} as day_text`));
}

function groupByDay(rows: readonly Row[]): Map<string, Row[]> {
  const days = new Map<string, Row[]>();
  for (const row of rows) {
    const own = days.get(row.day_text) ?? [];
    own.push(row);
    days.set(row.day_text, own);
  }
  return days;
}

async function remarks(db: Knex): Promise<Remarks> {
  const teams = db('copilot_daily_totals').whereNot('team_slug', '');
  return [
    ...(await remark(
      teams,
      'days of teams: their weekly and monthly actives are copies of the daily ones, and teams of equal slugs are one',
    )),
    ...((await db.schema.hasTable('copilot_user_metrics'))
      ? await remark(
          db('copilot_user_metrics'),
          'days of people: 0 and false stand for everything that a report lacked, so that nothing tells them apart',
        )
      : []),
    ...(await legacyRemark(db)),
  ];
}

/** How the plugin kept the API that GitHub has closed, until it read reports. */
async function legacyRemark(db: Knex): Promise<Remarks> {
  return (await db.schema.hasTable('copilot_metrics'))
    ? remark(
        db('copilot_metrics'),
        'days of the API /copilot/metrics: their rows do not name the enterprise or organization, leave out whatever ' +
          'nobody had accepted, and lie beside figures that later versions made of other reports',
      )
    : [];
}

async function remark(rows: Knex.QueryBuilder, text: string): Promise<Remarks> {
  const [{ count }] = await rows.count({ count: '*' });
  return Number(count) > 0 ? [`${count} ${text}`] : [];
}
