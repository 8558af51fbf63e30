import { Knex } from 'knex';
import { windowMeasures } from '../../store/operations/windowMeasures';
import { keptTables } from './dumpDatabase';

/** A row of the history, with names where the database has numbers of its own. */
export interface HistoryRow {
  table: string;
  scope: string;
  day: number | null;
  /** Equal for equal rows of two databases. */
  text: string;
}

/** What the ledger tells of a day's report, apart from when it was asked for. */
const ledgerColumns = [
  'scope_id',
  'report',
  'day',
  'state',
  'rows',
  'dropped_lines',
  'unknown_fields',
  'adjusted_values',
  'content_hash',
  'has_activity',
  'error_code',
  'windows_stale',
];

/**
 * The order of writing decides about rows' numbers and about which day has brought a name, so they are left out. So is
 * what the 28-day reports alone tell, since they are asked for once a day, and in vain until then.
 */
export async function readHistory(db: Knex): Promise<HistoryRow[]> {
  const names = await readNames(db);
  const history: HistoryRow[] = [];
  for (const table of keptTables) {
    for (const { id, name_day, ...row } of await db(table).select()) {
      history.push(describe(table, row, names));
    }
  }
  for (const row of await db('report_days').select(ledgerColumns)) {
    // The 28-day reports are another way to the same days, taken or not.
    if (!row.report.endsWith('28-day')) {
      history.push(describe('report_days', row, names));
    }
  }
  return history
    .filter(({ text }) => !text.includes(windowMeasures.slice(0, -1)))
    .sort((a, b) => (a.text < b.text ? -1 : 1));
}

type Names = Record<'scopes' | 'subjects' | 'keys', Map<unknown, string>>;

async function readNames(db: Knex): Promise<Names> {
  const scopes = new Map<unknown, string>();
  for (const { id, host, kind, slug } of await db('scopes')) {
    scopes.set(id, `${host} ${kind} ${slug}`);
  }
  const subjects = new Map<unknown, string>();
  for (const { id, scope_id, kind, github_id } of await db('subjects')) {
    subjects.set(id, `${scopes.get(scope_id)}: ${kind} ${github_id}`);
  }
  const keys = new Map<unknown, string>();
  for (const { id, ...key } of await db('breakdown_keys')) {
    keys.set(id, Object.values(key).join(' '));
  }
  return { scopes, subjects, keys };
}

function describe(
  table: string,
  row: Record<string, unknown>,
  { scopes, subjects, keys }: Names,
): HistoryRow {
  const named = Object.entries(row).map(([column, value]) => {
    switch (column) {
      case 'scope_id':
        return [column, scopes.get(value)];
      case 'subject_id':
      case 'user_id':
      case 'team_id':
        return [column, subjects.get(value)];
      case 'key_id':
        return [column, keys.get(value)];
      default:
        return [column, value];
    }
  });
  const text = JSON.stringify([table, Object.fromEntries(named)]);
  const owner = Object.fromEntries(named);
  const scope = owner.scope_id ?? owner.subject_id.split(':')[0];
  const day = typeof row.day === 'number' ? row.day : null;
  return { table, scope, day, text };
}

/** What one history has and the other has not: a few rows of it, since there are thousands. */
export function compareHistories(
  actual: HistoryRow[],
  expected: HistoryRow[],
): { missing: string[]; surplus: string[] } {
  const few = (rows: HistoryRow[], others: HistoryRow[]) => {
    const known = new Set(others.map(({ text }) => text));
    return rows
      .map(({ text }) => text)
      .filter(text => !known.has(text))
      .slice(0, 5);
  };
  return { missing: few(expected, actual), surplus: few(actual, expected) };
}

/** What is kept of days themselves: windows are apart from them, and the ledger tells of days that are not there, too. */
export function ofDaysAlone(rows: HistoryRow[]): HistoryRow[] {
  return rows.filter(
    ({ day, table }) =>
      day !== null && !['active_days', 'report_days'].includes(table),
  );
}

/** Compares what is held of days with what should be held of them, and asks for no other days. */
export function compareHeldDays(actual: HistoryRow[], expected: HistoryRow[]) {
  // Totals, people and repositories of a day come apart, but each of them in all of its tables at once.
  const placeOf = ({ scope, day, text }: HistoryRow) => {
    const lane = /: (scope|repository) /.exec(text)?.[1] ?? 'people';
    return `${scope} ${day} ${lane}`;
  };
  const held = new Set(ofDaysAlone(actual).map(placeOf));
  return compareHistories(
    ofDaysAlone(actual),
    ofDaysAlone(expected).filter(row => held.has(placeOf(row))),
  );
}

export const equalHistories = { missing: [], surplus: [] };
