import { Knex } from 'knex';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { PeopleGuard } from '../../people/PeopleGuard';
import { withoutPeople } from '../../reports/json/withoutPeople';
import { RawReportRow } from '../tables';

const decompress = promisify(gunzip);
const compress = promisify(gzip);

type Key = Pick<RawReportRow, 'scope_id' | 'report' | 'day'>;

/**
 * Takes everybody out of a host's archived reports whom the guard holds back, one report at a time; a report that
 * cannot be read goes altogether. Whoever is stopped can begin again. Returns how many reports were changed.
 */
export async function eraseFromArchive(options: {
  db: Knex;
  host: string;
  guard: PeopleGuard;
}): Promise<number> {
  const { db, host, guard } = options;
  const keys: Key[] = await db('raw_reports as r')
    .join('scopes as s', 's.id', 'r.scope_id')
    .where('s.host', host)
    .select('r.scope_id', 'r.report', 'r.day');
  let changed = 0;
  for (const key of keys) {
    const row = db('raw_reports').where({ ...key });
    const found: RawReportRow | undefined = await row.clone().first();
    const body = found && (await withoutHeldBack(found.body, guard));
    if (found && body !== found.body) {
      await (body ? row.update({ body }) : row.delete());
      changed += 1;
    }
  }
  return changed;
}

/** The same body where nobody is held back; nothing where it cannot be read. */
async function withoutHeldBack(
  body: Buffer,
  guard: PeopleGuard,
): Promise<Buffer | undefined> {
  try {
    const text = (await decompress(body)).toString('utf8');
    const rest = withoutPeople(text, userId => !guard.admit(userId, ''));
    return rest === undefined ? body : await compress(rest);
  } catch {
    return undefined;
  }
}
