import { Day } from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import { peopleColumns } from '../windows/windowColumns';

/** Who was reported on a day, and who was active as whose member; material for windows. */
export interface ActiveSubjects {
  /** Everyone and the teams, with the positions of the `peopleColumns` that are known of them. */
  subjects: { subjectId: number; known: number[] }[];
  activity: { subjectId: number; userId: number; flags: number }[];
}

/** Reads who was active on a day: everyone, and the members that each team had on that day. */
export async function readActiveSubjects(options: {
  db: Knex;
  scopeId: number;
  everyoneId: number;
  day: Day;
}): Promise<ActiveSubjects> {
  const { db, scopeId, everyoneId, day } = options;
  const reported = await db('activity_days')
    .where('day', day)
    .whereIn(
      'subject_id',
      db('subjects')
        .where('scope_id', scopeId)
        .whereIn('kind', ['everyone', 'team'])
        .select('id'),
    )
    .select('subject_id', ...peopleColumns);
  const people = await db('people_days')
    .where({ scope_id: scopeId, day })
    .select('user_id as userId', 'flags');
  const flagsOf = new Map<number, number>(
    people.map(({ userId, flags }) => [userId, flags]),
  );
  const memberships = await db('memberships')
    .where({ scope_id: scopeId, day })
    .select('team_id as subjectId', 'user_id as userId');
  return {
    subjects: reported.map(row => ({
      subjectId: row.subject_id,
      known: peopleColumns.flatMap((column, position) =>
        row[column] === null ? [] : [position],
      ),
    })),
    activity: [
      ...people.map(person => ({ ...person, subjectId: everyoneId })),
      ...memberships
        .filter(({ userId }) => flagsOf.has(userId))
        .map(member => ({ ...member, flags: flagsOf.get(member.userId) })),
    ],
  };
}
