import { Knex } from 'knex';
import { PeopleDay } from '../../reports/peopleDay/PeopleDay';
import { LedgerEntry, WriteOutcome } from '../AdoptionStore';
import { deleteRows } from '../bulk/deleteRows';
import { writeRows } from '../bulk/writeRows';
import {
  groupActivityRows,
  groupBreakdownRows,
  GroupIds,
  groupMeasureRows,
} from '../groupRows';
import { KnownSubjects } from '../KnownSubjects';
import {
  membershipRows,
  peopleBreakdownRows,
  peopleDayRows,
  PeopleIds,
  peopleMeasureRows,
} from '../peopleRows';
import { deleteSubjectDay } from './deleteSubjectDay';
import { holdsTicket } from './holdsTicket';
import { identifyScope } from './identifyScope';
import { markWindowsStale } from './markWindowsStale';
import { moveLedger } from './moveLedger';
import { ownSubject } from './ownSubject';
import { narrowSubjects } from './narrowSubjects';
import { orSuperseded } from './Superseded';
import { requireGuard } from './requireGuard';
import { KnownKeys, resolveKeys } from './resolveKeys';
import { resolveSubjects } from './resolveSubjects';
import { widenSubjects } from './widenSubjects';

interface Writing {
  db: Knex;
  knownKeys: KnownKeys;
  knownSubjects: KnownSubjects;
  ticket: string;
  entries: readonly LedgerEntry[];
  people: PeopleDay;
  keepPeopleBreakdowns: boolean;
  isLaterKept: boolean;
}

/** Replaces a day of people with their teams, and everything that was rolled up from them. */
export async function writePeople(options: Writing): Promise<WriteOutcome> {
  return orSuperseded(() => replaceDay(options));
}

async function replaceDay(options: Writing): Promise<WriteOutcome> {
  const { db, ticket, entries, people } = options;
  const claim = { db, ticket, entries };
  const scopeId = entries[0].scope_id;
  const githubId = people.scopeId;
  if (
    !(await holdsTicket(claim)) ||
    (githubId && !(await identifyScope({ db, scopeId, githubId })))
  ) {
    return 'superseded';
  }
  const ids = await resolveIds(options, scopeId);
  const everyone = await ownSubject(db, scopeId, 'everyone');
  return moveLedger({
    ...claim,
    async work(trx) {
      await requireGuard(trx, people.guardVersion);
      await deletePeopleDay(trx, scopeId, people.day);
      await writePeopleDay(trx, options, ids);
      await writeGroupDay(trx, people, {
        groups: [everyone, ...ids.teams],
        keys: ids.keys,
      });
      await widenPeopleAndTeams(trx, scopeId, people.day);
      if (options.isLaterKept) {
        await narrowPeopleAndTeams(trx, scopeId, people.day);
      }
      await markWindowsStale(trx, scopeId, people.day);
    },
  });
}

async function resolveIds(
  { db, knownKeys, knownSubjects, people }: Writing,
  scopeId: number,
): Promise<PeopleIds> {
  const { day, users, teams, keys, guardVersion } = people;
  const place = { db, knownSubjects, scopeId, day };
  return {
    scope: scopeId,
    users: await resolveSubjects({
      ...place,
      kind: 'user',
      named: users,
      guardVersion,
    }),
    teams: await resolveSubjects({ ...place, kind: 'team', named: teams }),
    keys: await resolveKeys({ db, keys, known: knownKeys }),
  };
}

async function widenPeopleAndTeams(
  trx: Knex.Transaction,
  scopeId: number,
  day: number,
) {
  const rows = { scope_id: scopeId, day };
  const people = trx('people_days').where(rows).select('user_id');
  const teams = trx('memberships').where(rows).distinct('team_id');
  await widenSubjects(trx, day, people);
  await widenSubjects(trx, day, teams);
}

async function narrowPeopleAndTeams(
  trx: Knex.Transaction,
  scopeId: number,
  day: number,
) {
  const place = { scopeId, day };
  const scope = { scope_id: scopeId };
  await narrowSubjects(trx, {
    ...place,
    kind: 'user',
    seen: trx('people_days').where(scope).select('user_id as id', 'day'),
  });
  await narrowSubjects(trx, {
    ...place,
    kind: 'team',
    seen: trx('memberships').where(scope).select('team_id as id', 'day'),
  });
}

async function deletePeopleDay(
  trx: Knex.Transaction,
  scopeId: number,
  day: number,
) {
  await deleteSubjectDay(trx, {
    tables: ['activity_days', 'breakdown_days', 'measure_days'],
    scopeId,
    kinds: ['everyone', 'team'],
    day,
  });
  for (const [table, column] of [
    ['people_days', 'user_id'],
    ['people_breakdown_days', 'user_id'],
    ['people_measure_days', 'user_id'],
    ['memberships', 'team_id'],
  ]) {
    await deleteRows(trx, trx(table).where({ scope_id: scopeId, day }), column);
  }
}

async function writePeopleDay(
  trx: Knex.Transaction,
  { people, keepPeopleBreakdowns }: Writing,
  ids: PeopleIds,
) {
  await writeRows(trx, membershipRows(people, ids));
  await writeRows(trx, peopleDayRows(people, ids));
  await writeRows(trx, peopleMeasureRows(people, ids));
  if (keepPeopleBreakdowns) {
    await writeRows(trx, peopleBreakdownRows(people, ids));
  }
}

async function writeGroupDay(
  trx: Knex.Transaction,
  people: PeopleDay,
  ids: GroupIds,
) {
  await writeRows(trx, groupActivityRows(people, ids));
  await writeRows(trx, groupBreakdownRows(people, ids));
  await writeRows(trx, groupMeasureRows(people, ids));
}
