import { Day, Quantity } from 'backstage-plugin-copilot-adoption-common';
import { TeamsSelection } from '../../store/operations/joinTeams';
import { readTeamBreakdownDays } from '../../store/operations/readTeamBreakdownDays';
import { readTeamDays, TeamDay } from '../../store/operations/readTeamDays';
import { readTeamMeasureDays } from '../../store/operations/readTeamMeasureDays';
import { findBreakdownParts } from '../figures/breakdownParts';
import { activeColumn, activityColumn } from '../figures/columnOf';
import { measureNames } from '../figures/dayFigures';
import { CounterQuantity, DayFigures, isNarrowed } from '../figures/Figures';
import { Where } from '../series/SeriesQuestion';

/** Values by team, quantity and day. */
export type TeamFigures = (team: number) => DayFigures;

/** Reads quantities of all teams of a scope at once: as many statements as there are tables, not teams. */
export async function readTeamFigures(
  selection: TeamsSelection,
  quantities: readonly Quantity[],
  where: Where,
): Promise<TeamFigures> {
  const [activity, active, measures, narrowed] = await Promise.all([
    readColumns(selection, 'activity_days', quantities, activityColumn),
    readColumns(selection, 'active_days', quantities, activeColumn),
    readMeasures(selection, quantities),
    readNarrowed(selection, quantities, where),
  ]);
  return team => (quantity, day) => {
    const reported = activity.get(team)?.get(day);
    if (isNarrowed(quantity, where)) {
      // Reported without a row of these keys: nothing happened there.
      return reported
        ? narrowed(quantity).get(team)?.get(day)?.[quantity.counter] ?? 0
        : null;
    }
    if (quantity.from === 'measure') {
      return measures.get(team)?.get(day)?.[quantity.measure] ?? null;
    }
    const column = activityColumn(quantity);
    return column
      ? reported?.[column] ?? null
      : active.get(team)?.get(day)?.[activeColumn(quantity) ?? ''] ?? null;
  };
}

type Values = Readonly<Record<string, number | null>>;

/** Values by team and day. */
type Rows = ReadonlyMap<number, ReadonlyMap<Day, Values>>;

function byTeam(rows: readonly TeamDay<string>[]): Rows {
  const teams = new Map<number, Map<Day, Values>>();
  for (const row of rows) {
    const days = teams.get(row.team) ?? new Map<Day, Values>();
    teams.set(row.team, days.set(row.day, row));
  }
  return teams;
}

async function readColumns(
  selection: TeamsSelection,
  table: 'activity_days' | 'active_days',
  quantities: readonly Quantity[],
  columnOf: (quantity: Quantity) => string | undefined,
): Promise<Rows> {
  const columns = quantities.flatMap(quantity => columnOf(quantity) ?? []);
  return columns.length === 0
    ? new Map()
    : byTeam(
        await readTeamDays({
          ...selection,
          table,
          columns: [...new Set(columns)],
        }),
      );
}

async function readMeasures(
  selection: TeamsSelection,
  quantities: readonly Quantity[],
): Promise<Rows> {
  const measures = measureNames(quantities);
  const rows =
    measures.length === 0
      ? []
      : await readTeamMeasureDays({ ...selection, measures });
  const teams = new Map<number, Map<Day, Record<string, number>>>();
  for (const { team, day, measure, value } of rows) {
    const days = teams.get(team) ?? new Map<Day, Record<string, number>>();
    teams.set(team, days.set(day, { ...days.get(day), [measure]: value }));
  }
  return teams;
}

/** Counters of some keys of a breakdown only. */
async function readNarrowed(
  selection: TeamsSelection,
  quantities: readonly Quantity[],
  where: Where,
): Promise<(quantity: CounterQuantity) => Rows> {
  const parts = await findBreakdownParts({
    db: selection.db,
    quantities: quantities.filter(each => isNarrowed(each, where)),
    split: { where },
    kindOf: kind => kind,
  });
  const rows = await Promise.all(
    parts.map(async ({ kind, keys, columns }) =>
      byTeam(
        await readTeamBreakdownDays({
          ...selection,
          kind,
          keyIds: [...keys.slices.values()].flat(),
          columns,
        }),
      ),
    ),
  );
  return quantity =>
    rows[parts.findIndex(({ has }) => has(quantity))] ?? new Map();
}
