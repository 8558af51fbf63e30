import { Knex } from 'knex';
import { ArchivedReport } from './readArchive';

/** The packed body of a report; undefined where none is kept. */
export async function readArchivedBody(options: {
  db: Knex;
  scopeId: number;
  archived: ArchivedReport;
}): Promise<Buffer | undefined> {
  const { db, scopeId, archived } = options;
  const { report, day } = archived;
  const row = await db('raw_reports')
    .where({ scope_id: scopeId, report, day })
    .first('body');
  return row?.body;
}
