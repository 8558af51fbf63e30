import { Knex } from 'knex';
import { RepositoryDay } from '../../reports/repositoryDay/RepositoryDay';
import { LedgerEntry, WriteOutcome } from '../AdoptionStore';
import { givenRows } from '../bulk/givenRows';
import { writeRows } from '../bulk/writeRows';
import { KnownSubjects } from '../KnownSubjects';
import { repositoryMeasureRows } from '../repositoryRows';
import { deleteSubjectDay } from './deleteSubjectDay';
import { holdsTicket } from './holdsTicket';
import { identifyScope } from './identifyScope';
import { moveLedger } from './moveLedger';
import { resolveSubjects } from './resolveSubjects';
import { widenSubjects } from './widenSubjects';

/** Replaces a day of the repositories of a scope. */
export async function writeRepositories(options: {
  db: Knex;
  knownSubjects: KnownSubjects;
  ticket: string;
  entry: LedgerEntry;
  repositories: RepositoryDay;
}): Promise<WriteOutcome> {
  const { db, knownSubjects, ticket, entry, repositories } = options;
  const claim = { db, ticket, entries: [entry] };
  const { scope_id: scopeId, day } = entry;
  const githubId = repositories.scopeId;
  if (
    !(await holdsTicket(claim)) ||
    (githubId && !(await identifyScope({ db, scopeId, githubId })))
  ) {
    return 'superseded';
  }
  const ids = await resolveSubjects({
    db,
    knownSubjects,
    scopeId,
    kind: 'repository',
    day,
    named: repositories.repositories,
  });
  return moveLedger({
    ...claim,
    async work(trx) {
      await deleteSubjectDay(trx, {
        tables: ['measure_days'],
        scopeId,
        kinds: ['repository'],
        day,
      });
      await writeRows(trx, repositoryMeasureRows(repositories, ids));
      await noteVisibilities(trx, repositories, ids);
      await widenSubjects(trx, day, givenIds(trx, ids));
    },
  });
}

/** An older day does not bring back what has changed since. */
async function noteVisibilities(
  trx: Knex.Transaction,
  { day, visibilities }: RepositoryDay,
  ids: readonly number[],
) {
  const known = ids.flatMap((id, position) => {
    const visibility = visibilities[position];
    return visibility === null ? [] : [{ id, visibility }];
  });
  await trx.raw(
    `update subjects set visibility = given.visibility from ?
    where subjects.id = given.id
    and subjects.visibility is distinct from given.visibility
    and coalesce(subjects.last_day, 0) <= ?`,
    [givenRows(trx, { id: 'integer', visibility: 'text' }, known), day],
  );
}

function givenIds(trx: Knex.Transaction, ids: readonly number[]) {
  const given = givenRows(
    trx,
    { id: 'integer' },
    ids.map(id => ({ id })),
  );
  return trx.from(given).select('id');
}
