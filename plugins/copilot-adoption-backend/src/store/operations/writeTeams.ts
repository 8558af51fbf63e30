import { Knex } from 'knex';
import { TeamRecord } from '../../reports/records';
import { LedgerEntry, WriteOutcome } from '../AdoptionStore';
import { givenRows } from '../bulk/givenRows';
import { moveLedger } from './moveLedger';

/**
 * Gives the teams of a scope that have been reported the names and parents that they have on the day. Their keys are
 * GitHub's ids and stay. Teams that no report has named are left out: there is nothing to tell about them.
 */
export async function writeTeams(options: {
  db: Knex;
  ticket: string;
  entry: LedgerEntry;
  teams: readonly TeamRecord[];
}): Promise<WriteOutcome> {
  const { db, ticket, entry, teams } = options;
  return moveLedger({
    db,
    ticket,
    entries: [entry],
    async work(trx) {
      const given = givenRows(
        trx,
        { github_id: 'text', slug: 'text', title: 'text', parent: 'text' },
        teams.map(({ teamId, slug, name, parentId }) => ({
          github_id: String(teamId),
          slug,
          title: name,
          parent: parentId === null ? '' : String(parentId),
        })),
      );
      // An older list does not bring an older slug back; users and their teams are days behind.
      await trx.raw(
        `update subjects set title = given.title,
          parent_github_id = nullif(given.parent, ''),
          name = case when given.slug <> '' and coalesce(subjects.name_day, 0) <= ?
            then given.slug else subjects.name end,
          name_day = case when given.slug not in ('', subjects.name) and coalesce(subjects.name_day, 0) <= ?
            then ? else subjects.name_day end
        from ?
        where subjects.scope_id = ? and subjects.kind = 'team'
        and subjects.github_id = given.github_id`,
        [entry.day, entry.day, entry.day, given, entry.scope_id],
      );
    },
  });
}
