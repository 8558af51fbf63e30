import { Day } from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import { jsonList, readJsonList } from '../bulk/jsonList';
import { peopleColumns } from '../windows/windowColumns';

/** Who was active on a day and who was a member of which team; material for windows. */
export interface ActiveSubjects {
  /** Everyone and the teams that were reported, with the positions of the `peopleColumns` that are known of them. */
  reported: { subjectId: number; known: number[] }[];
  /** The flags of everybody who was active. */
  flagsOf: ReadonlyMap<number, number>;
  /** Whether there were active people on the day whose rows have been deleted since. */
  isPruned: boolean;
  /** Members of each team, active or not. */
  members: { teamId: number; userIds: number[] }[];
}

interface Place {
  db: Knex;
  scopeId: number;
  day: Day;
}

/** Reads who was active on a day, and who was in which team on that day. */
export async function readActiveSubjects(
  options: Place,
): Promise<ActiveSubjects> {
  const rows = await readReported(options);
  const flagsOf = await readFlags(options);
  return {
    reported: rows.map(row => ({
      subjectId: row.subject_id,
      known: peopleColumns.flatMap((column, position) =>
        row[column] === null ? [] : [position],
      ),
    })),
    flagsOf,
    isPruned: flagsOf.size === 0 && rows.some(row => row.people > 0),
    members: await readMembers(options),
  };
}

async function readReported({ db, scopeId, day }: Place) {
  return db('activity_days')
    .where('day', day)
    .whereIn(
      'subject_id',
      db('subjects')
        .where('scope_id', scopeId)
        .whereIn('kind', ['everyone', 'team'])
        .select('id'),
    )
    .select('subject_id', ...peopleColumns);
}

async function readFlags({ db, scopeId, day }: Place) {
  const row = await db('people_days')
    .where({ scope_id: scopeId, day })
    .first(jsonList(db, 'user_id'), jsonList(db, 'flags'));
  const flags = readJsonList(row.flags);
  return new Map(
    readJsonList(row.user_id).map((id, index) => [id, flags[index]]),
  );
}

async function readMembers({ db, scopeId, day }: Place) {
  const rows = await db('memberships')
    .where({ scope_id: scopeId, day })
    .groupBy('team_id')
    .select('team_id', jsonList(db, 'user_id'));
  return rows.map(row => ({
    teamId: row.team_id,
    userIds: readJsonList(row.user_id),
  }));
}
