import { Day } from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import { Named } from '../../reports/peopleDay/PeopleDay';
import { givenRows } from '../bulk/givenRows';
import { yieldToEvents } from '../bulk/yieldToEvents';
import { KnownSubject, KnownSubjects } from '../KnownSubjects';
import { SubjectRow } from '../tables';
import { joinInOrder } from './joinDays';
import { lockScope } from './lockScope';
import { requireGuard } from './requireGuard';

const subjectsPerStatement = 5000;

interface Resolution {
  db: Knex;
  knownSubjects: KnownSubjects;
  scopeId: number;
  kind: 'team' | 'user' | 'repository';
  /** The day whose reports named them. */
  day: Day;
  named: Named;
  /** Of the guard that let people through. */
  guardVersion?: number;
}

/**
 * Finds the ids of people, teams or repositories by GitHub's ids or pseudonyms, in the order given. Writes those down
 * that are new, and renames those whose newest day brought another name. People who were stored under a pseudonym
 * before come out of it, so that nobody is two.
 *
 * @throws Superseded where other people may be stored by now.
 */
export async function resolveSubjects(options: Resolution): Promise<number[]> {
  const { knownSubjects, scopeId, kind, day, named } = options;
  const known = knownSubjects.of(scopeId, kind);
  const unknown = named.ids.filter(id => !known.has(id));
  await inParts(unknown, ids => findSubjects(options, known, ids));
  await unmask(options, known);
  const changed = named.ids.flatMap((id, position) => {
    const name = named.names[position];
    return isToBeCalled(known.get(id), name, day) ? [{ id, name }] : [];
  });
  await inParts(changed, subjects => writeNames(options, subjects));
  await inParts(changed, subjects =>
    findSubjects(
      options,
      known,
      subjects.map(({ id }) => id),
    ),
  );
  return named.ids.map(id => (known.get(id) as KnownSubject).id);
}

/** Each part is a statement of its own, so that none is long. */
async function inParts<Item>(
  items: readonly Item[],
  work: (part: readonly Item[]) => Promise<void>,
) {
  for (let start = 0; start < items.length; start += subjectsPerStatement) {
    await work(items.slice(start, start + subjectsPerStatement));
    await yieldToEvents();
  }
}

function isToBeCalled(
  subject: KnownSubject | undefined,
  name: string,
  day: Day,
): boolean {
  if (subject?.name !== name) {
    return !subject || day >= subject.newestDay;
  }
  subject.newestDay = Math.max(subject.newestDay, day);
  return false;
}

async function findSubjects(
  { db, scopeId, kind }: Resolution,
  known: Map<string, KnownSubject>,
  ids: readonly string[],
) {
  const given = givenRows(
    db,
    { github_id: 'text' },
    ids.map(id => ({ github_id: id })),
  );
  const rows: SubjectRow[] = await joinInOrder(db, db.from(given), {
    table: 'subjects as s',
    on: 's.scope_id = ? and s.kind = ? and s.github_id = given.github_id',
    bindings: [scopeId, kind],
  }).select('s.*');
  for (const { id, github_id, name, name_day, last_day } of rows) {
    const newestDay = Math.max(name_day ?? 0, last_day ?? 0);
    known.set(github_id, { id, name, newestDay });
  }
}

/** Lets those who are stored under a former pseudonym go by their id from now on. */
async function unmask(options: Resolution, known: Map<string, KnownSubject>) {
  const { scopeId, kind, day, named } = options;
  const masked = named.ids.flatMap((id, position) => {
    const formerId = named.formerIds?.[position];
    const name = named.names[position];
    return formerId && !known.has(id) ? [{ id, formerId, name }] : [];
  });
  await inParts(masked, async people => {
    const given = givenRows(
      options.db,
      { id: 'text', former_id: 'text', name: 'text' },
      people.map(({ id, formerId, name }) => ({
        id,
        former_id: formerId,
        name,
      })),
    );
    await write(options, trx =>
      trx.raw(
        `update subjects set github_id = given.id, name = given.name, name_day = ?
        from ?
        where scope_id = ? and kind = ? and github_id = given.former_id`,
        [day, given, scopeId, kind],
      ),
    );
    const ids = people.map(({ id }) => id);
    await findSubjects(options, known, ids);
  });
}

async function writeNames(
  options: Resolution,
  subjects: readonly { id: string; name: string }[],
) {
  const { scopeId, kind, day } = options;
  const given = givenRows(
    options.db,
    { github_id: 'text', name: 'text' },
    subjects.map(({ id, name }) => ({ github_id: id, name })),
  );
  await write(options, trx =>
    // Another process may know a newer day by now.
    trx.raw(
      `insert into subjects (scope_id, kind, github_id, name, name_day)
      select ?, ?, github_id, name, ? from ? where true
      on conflict (scope_id, kind, github_id) do update
      set name = excluded.name, name_day = excluded.name_day
      where excluded.name_day >= coalesce(subjects.name_day, 0)
      and excluded.name_day >= coalesce(subjects.last_day, 0)`,
      [scopeId, kind, day, given],
    ),
  );
}

async function write(
  { db, scopeId, guardVersion }: Resolution,
  work: (trx: Knex.Transaction) => Promise<unknown>,
) {
  await db.transaction(async trx => {
    await lockScope(trx, scopeId);
    if (guardVersion !== undefined) {
      await requireGuard(trx, guardVersion);
    }
    await work(trx);
  });
}
