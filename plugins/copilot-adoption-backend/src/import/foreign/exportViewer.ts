import { JsonObject } from '@backstage/types';
import { Knex } from 'knex';
import { ForeignExport, Remarks } from './ForeignExport';
import { isOriginalLegacyDay } from './isOriginalLegacyDay';
import { writeRecords } from './writeRecords';

/**
 * Writes the original documents that a database of copilot-metrics-viewer keeps as files of reports: the totals beside
 * its own figures, the days of people, and those of the API that GitHub has closed. Everything that it has computed
 * itself stays where it is.
 */
export async function exportViewer(options: ForeignExport): Promise<Remarks> {
  const { db, folder, signal } = options;
  const totals = await ofScope(db('metrics'), options)
    .where('team_slug', '')
    .whereNotNull('report_data')
    .select('report_data as document');
  await writeRecords(
    folder,
    'totals',
    totals.map(row => withOwner(row.document, options)),
  );
  const days = await ofScope(db('user_day_metrics'), options)
    .distinct(db.raw(`to_char(metrics_date, 'YYYY-MM-DD') as day`))
    .orderBy('day');
  for (const { day } of days) {
    signal.throwIfAborted();
    const people = await ofScope(db('user_day_metrics'), options)
      .where('metrics_date', day)
      .select('data as document');
    await writeRecords(
      folder,
      `users-${day}`,
      people.map(row => withOwner(row.document, options)),
    );
  }
  const documents = await readOldDocuments(options);
  const legacy = documents.filter(isOriginalLegacyDay);
  if (legacy.length > 0) {
    await writeRecords(folder, 'legacy', legacy);
  }
  return remarks(options, documents.length - legacy.length);
}

/** From the time before the viewer kept reports. */
async function readOldDocuments(options: ForeignExport): Promise<JsonObject[]> {
  return ofScope(options.db('metrics'), options)
    .where('team_slug', '')
    .whereNull('report_data')
    .orderBy('metrics_date')
    .pluck('data');
}

function ofScope<T extends Knex.QueryBuilder>(
  query: T,
  { scope }: ForeignExport,
): T {
  query
    .where('scope', scope.kind)
    .whereRaw('lower(identifier) = ?', [scope.slug.toLowerCase()]);
  return query;
}

/** Days of a 28-day report may leave it to the report to say whose they are; the viewer knows by the row. */
function withOwner(
  document: JsonObject,
  { scope, githubId }: ForeignExport,
): JsonObject {
  const owner = `${scope.kind}_id`;
  return document[owner] ? document : { ...document, [owner]: githubId };
}

async function remarks(
  { db }: ForeignExport,
  converted: number,
): Promise<Remarks> {
  const [teams] = await db('metrics')
    .whereNot('team_slug', '')
    .count({ count: '*' });
  return [
    ...remark(
      converted,
      'days without an original document: what is stored of them was converted by the viewer',
    ),
    ...remark(
      teams.count,
      'days of teams: they were computed by the viewer with the membership of one day for all of history',
    ),
  ];
}

function remark(count: string | number | undefined, text: string): Remarks {
  return Number(count) > 0 ? [`${count} ${text}`] : [];
}
