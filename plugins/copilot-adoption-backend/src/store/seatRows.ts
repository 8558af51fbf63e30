import { SeatDay } from '../reports/seatDay/SeatDay';
import { SeatRecord } from '../reports/records';
import { CellType, constantColumn, RowColumn, Rows } from './bulk/Rows';
import { inKeyOrder } from './bulk/inKeyOrder';

/** The rows of `seats` of a day, with the ids of the people in the order of their seats. */
export function seatRows(
  { day, seats }: SeatDay,
  ids: { scope: number; users: readonly number[] },
): Rows {
  const column = (
    name: string,
    type: CellType,
    field: keyof SeatRecord,
  ): RowColumn => ({ name, type, valueOf: row => seats[row][field] });
  return inKeyOrder(
    {
      table: 'seats',
      length: seats.length,
      columns: [
        constantColumn('scope_id', 'integer', ids.scope),
        constantColumn('day', 'integer', day),
        { name: 'user_id', type: 'integer', valueOf: row => ids.users[row] },
        column('plan', 'text', 'plan'),
        column('created_at', 'bigint', 'createdAt'),
        column('last_activity_at', 'bigint', 'lastActivityAt'),
        column('last_activity_editor', 'text', 'lastActivityEditor'),
        column('assigning_team', 'text', 'assigningTeam'),
        column('pending_cancellation_day', 'integer', 'pendingCancellationDay'),
      ],
    },
    'user_id',
  );
}
