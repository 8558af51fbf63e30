import { Seat, SeatsResponse } from 'backstage-plugin-copilot-adoption-common';
import { CsvTable } from './CsvTable';
import { CsvValue } from './csvCell';

const columns: readonly [string, (seat: Seat) => CsvValue][] = [
  ['Login', seat => seat.title],
  ['Usage', seat => seat.usage],
  ['Plan', seat => seat.plan],
  ['Granted', seat => seat.createdAt],
  ['Last activity', seat => seat.lastActivityAt],
  ['Days idle', seat => seat.idleDays],
  ['Last editor', seat => seat.lastActivityEditor],
  ['Assigning team', seat => seat.assigningTeam],
  ['Ends', seat => seat.pendingCancellation],
  ['Subject', seat => seat.ref],
];

/** The register of seats as a table, with the day of the snapshot in every row. */
export function seatsTable({
  scope,
  day,
  items,
}: Pick<SeatsResponse, 'scope' | 'day' | 'items'>): CsvTable {
  return {
    name: ['seats', scope, ...(day ? [day] : [])],
    header: ['Snapshot', ...columns.map(([title]) => title)],
    rows: items.map(seat => [
      day,
      ...columns.map(([, valueOf]) => valueOf(seat)),
    ]),
  };
}
