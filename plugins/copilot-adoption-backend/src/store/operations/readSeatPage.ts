import {
  Day,
  SeatOrder,
  SeatUsage,
} from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import { planOfSeat, SeatSelection, seatsOfDay } from './seatsOfDay';
import { seatUsage } from './seatUsage';

/** A seat in a list. */
export interface ListedSeat {
  id: number;
  login: string;
  plan: string | null;
  createdAt: number | null;
  lastActivityAt: number | null;
  lastActivityEditor: string | null;
  assigningTeam: string | null;
  pendingCancellationDay: Day | null;
  usage: SeatUsage;
  /** What it is sorted by. */
  position: string | number;
}

/** Where a page of seats ends: seats with equal positions follow by the ids of their people. */
export interface SeatPosition {
  position: string | number;
  id: number;
}

/** Unknown moments come before all others, seats that do not end after those that do. */
const positions: Record<SeatOrder, string> = {
  login: 'lower(u.name)',
  plan: planOfSeat,
  createdAt: 'coalesce(b.created_at, 0)',
  lastActivityAt: 'coalesce(b.last_activity_at, 0)',
  pendingCancellation: 'coalesce(b.pending_cancellation_day, 99999)',
};

/** A page of the seats of a day. */
export async function readSeatPage(
  options: SeatSelection & {
    order: { by: SeatOrder; descending: boolean };
    /** All of them when left out. */
    limit?: number;
    after?: SeatPosition;
  },
): Promise<ListedSeat[]> {
  const { db, terms, order, limit, after } = options;
  const position = positions[order.by];
  const direction = order.descending ? 'desc' : 'asc';
  const query = seatsOfDay(options)
    .join('subjects as u', 'u.id', 'b.user_id')
    .orderByRaw(`${position} ${direction}, b.user_id ${direction}`);
  if (limit !== undefined) {
    query.limit(limit);
  }
  if (after) {
    const isLater = order.descending ? '<' : '>';
    query.whereRaw(`(${position}, b.user_id) ${isLater} (?, ?)`, [
      after.position,
      after.id,
    ]);
  }
  const rows = await query.select(
    'b.user_id as id',
    'u.name as login',
    'b.plan',
    'b.created_at as createdAt',
    'b.last_activity_at as lastActivityAt',
    'b.last_activity_editor as lastActivityEditor',
    'b.assigning_team as assigningTeam',
    'b.pending_cancellation_day as pendingCancellationDay',
    db.raw(`${seatUsage(terms)} as usage`),
    db.raw(`${position} as position`),
  );
  return rows.map((row: ListedSeat) => ({
    ...row,
    createdAt: toNumber(row.createdAt),
    lastActivityAt: toNumber(row.lastActivityAt),
    position: isText(order.by) ? row.position : Number(row.position),
  }));
}

/** pg sends 64-bit integers as text. */
function toNumber(value: Knex.Value | null): number | null {
  return value === null ? null : Number(value);
}

function isText(order: SeatOrder): boolean {
  return order === 'login' || order === 'plan';
}
