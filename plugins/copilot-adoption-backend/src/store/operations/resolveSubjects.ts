import { Day } from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import { Named } from '../../reports/peopleDay/PeopleDay';
import { givenRows } from '../bulk/givenRows';
import { yieldToEvents } from '../bulk/yieldToEvents';
import { SubjectRow } from '../tables';
import { lockScope } from './lockScope';

const subjectsPerStatement = 10_000;

type KnownSubject = Pick<
  SubjectRow,
  'id' | 'github_id' | 'name' | 'name_day' | 'last_day'
>;

interface Resolution {
  db: Knex;
  scopeId: number;
  kind: 'team' | 'user';
  /** The day whose reports named them. */
  day: Day;
  named: Named;
}

/**
 * Finds the ids of people or teams by GitHub's ids, in the order given. Writes those down that are new, and renames
 * those whose newest day brought another name.
 */
export async function resolveSubjects(options: Resolution): Promise<number[]> {
  const { ids, names } = options.named;
  const resolved: number[] = [];
  for (let start = 0; start < ids.length; start += subjectsPerStatement) {
    const end = start + subjectsPerStatement;
    const named = {
      ids: ids.slice(start, end),
      names: names.slice(start, end),
    };
    resolved.push(...(await resolveSome({ ...options, named })));
    await yieldToEvents();
  }
  return resolved;
}

async function resolveSome(options: Resolution): Promise<number[]> {
  const { named, day } = options;
  const known = await findSubjects(options, named.ids);
  const changed = named.ids
    .map((id, position) => ({
      github_id: String(id),
      name: named.names[position],
    }))
    .filter(({ github_id, name }) => {
      const subject = known.get(github_id);
      return !subject || (subject.name !== name && isNewest(subject, day));
    });
  if (changed.length > 0) {
    await writeNames(options, changed);
    const added = await findSubjects(
      options,
      changed.map(({ github_id }) => Number(github_id)),
    );
    added.forEach((subject, id) => known.set(id, subject));
  }
  return named.ids.map(id => known.get(String(id))!.id);
}

function isNewest(subject: KnownSubject, day: Day): boolean {
  return day >= Math.max(subject.name_day ?? 0, subject.last_day ?? 0);
}

async function findSubjects(
  { db, scopeId, kind }: Resolution,
  ids: readonly number[],
): Promise<Map<string, KnownSubject>> {
  const given = givenRows(
    db,
    { github_id: 'text' },
    ids.map(id => ({ github_id: String(id) })),
  );
  const rows: KnownSubject[] = await db('subjects')
    .joinRaw('join ? using (github_id)', [given])
    .where({ scope_id: scopeId, kind })
    .select('id', 'github_id', 'name', 'name_day', 'last_day');
  return new Map(rows.map(row => [row.github_id, row]));
}

async function writeNames(
  { db, scopeId, kind, day }: Resolution,
  subjects: readonly { github_id: string; name: string }[],
): Promise<void> {
  const given = givenRows(db, { github_id: 'text', name: 'text' }, subjects);
  await db.transaction(async trx => {
    await lockScope(trx, scopeId);
    // Somebody with a newer day may have been faster.
    await trx.raw(
      `insert into subjects (scope_id, kind, github_id, name, name_day)
      select ?, ?, github_id, name, ? from ? where true
      on conflict (scope_id, kind, github_id) do update
      set name = excluded.name, name_day = excluded.name_day
      where excluded.name_day >= coalesce(subjects.name_day, 0)`,
      [scopeId, kind, day, given],
    );
  });
}
