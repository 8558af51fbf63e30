import { Day } from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import { escapeLike } from './escapeLike';
import { memberDays } from './memberDays';
import { Population } from './Population';
import { isIdle, seatUsage, SeatTerms } from './seatUsage';

/** Which seats of a scope's snapshot to read. */
export interface SeatSelection {
  db: Knex;
  scopeId: number;
  day: Day;
  terms: SeatTerms;
  filter: SeatFilter;
}

/** What the seats have to be like; what is left out may be anyhow. */
export interface SeatFilter {
  /** Part of the login or of the assigning team. */
  search?: string;
  usage?: string;
  idleFor?: number;
  ending?: boolean;
  plan?: string;
  editor?: string;
  /** Those who are members on a day. */
  members?: { population: Population; day: Day };
}

/** What stands for a plan that GitHub does not tell. */
export const unknownPlan = 'unknown';

/** An expression for the plan of a seat, as `b`. */
export const planOfSeat = `coalesce(b.plan, '${unknownPlan}')`;

/** Starts a query with the selected seats, as `b`. */
export function seatsOfDay(selection: SeatSelection): Knex.QueryBuilder {
  const { db, scopeId, day, terms, filter } = selection;
  const { search, usage, idleFor, ending, plan, editor, members } = filter;
  const query = db('seats as b').where({
    'b.scope_id': scopeId,
    'b.day': day,
  });
  if (search) {
    const part = `%${escapeLike(search)}%`;
    query.whereRaw(
      `(lower(b.assigning_team) like ? escape '!' or b.user_id in (
        select id from subjects
        where scope_id = ? and kind = 'user' and lower(name) like ? escape '!'
      ))`,
      [part, scopeId, part],
    );
  }
  if (usage !== undefined) {
    query.whereRaw(`${seatUsage(terms)} = ?`, [usage]);
  }
  if (idleFor !== undefined) {
    query.whereRaw(isIdle({ ...terms, idleAfterDays: idleFor }));
  }
  if (ending !== undefined) {
    query[ending ? 'whereNotNull' : 'whereNull']('b.pending_cancellation_day');
  }
  if (plan !== undefined) {
    query.whereRaw(`${planOfSeat} = ?`, [plan.toLowerCase()]);
  }
  if (editor !== undefined) {
    query.whereRaw(`lower(b.last_activity_editor) || '/' like ? escape '!'`, [
      `${escapeLike(editor)}/%`,
    ]);
  }
  if (members) {
    const { population } = members;
    query.whereIn(
      'b.user_id',
      db
        .from(memberDays(db, population, [members.day]).as('m'))
        .select('m.user_id'),
    );
  }
  return query;
}
