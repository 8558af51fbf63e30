import { Day } from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import { readKeptSince } from '../../store/operations/readKeptSince';
import { Ledger } from '../coverage/Ledger';
import { SubjectsPage } from '../Metrics';
import { AskedSubject } from './AskedSubject';
import { findMembershipDay } from './findMembershipDay';
import { KnownScope } from './KnownScope';
import { textOf } from './listScopes';
import { listUsers } from './listUsers';
import { SubjectsQuestion } from './SubjectsQuestion';

/** A page of the people of a team or catalog group, by the newest membership that is known. */
export async function listMembers(options: {
  db: Knex;
  scope: KnownScope;
  question: SubjectsQuestion;
  team: AskedSubject;
  ledger: Ledger;
  today: Day;
}): Promise<SubjectsPage> {
  const { db, team, ledger, today } = options;
  const day = findMembershipDay(team, today, ledger);
  if (day === null) {
    return { items: [], membersOf: null };
  }
  if (!(await isKept(db, team, day))) {
    return { items: [], membersOf: null, unavailable: 'notKept' };
  }
  const members = { population: team.population, day };
  const page = await listUsers({ ...options, members });
  return { ...page, membersOf: textOf(day) };
}

async function isKept(
  db: Knex,
  { teamScopes }: AskedSubject,
  day: Day,
): Promise<boolean> {
  const kept = await Promise.all(
    teamScopes.map(({ id }) =>
      readKeptSince({ db, scopeId: id, table: 'memberships' }),
    ),
  );
  return kept.every(since => since <= day);
}
