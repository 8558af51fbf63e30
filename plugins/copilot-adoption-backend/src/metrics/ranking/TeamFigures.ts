import {
  Counter,
  Day,
  Quantity,
} from 'backstage-plugin-copilot-adoption-common';
import { readBreakdownKeys } from '../../store/operations/readBreakdownKeys';
import { TeamDays } from '../../store/operations/gatherTeamDays';
import { TeamsSelection } from '../../store/operations/joinTeams';
import { readTeamBreakdownDays } from '../../store/operations/readTeamBreakdownDays';
import { readTeamDays } from '../../store/operations/readTeamDays';
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
    const column = activityColumn(quantity);
    const days = column && activity.get(team)?.[column];
    if (isNarrowed(quantity, where)) {
      // Reported without a row of these keys: nothing happened there.
      return days?.has(day)
        ? narrowed(quantity).get(team)?.[quantity.counter].get(day) ?? 0
        : null;
    }
    if (quantity.from === 'measure') {
      return measures.get(team)?.[quantity.measure]?.get(day) ?? null;
    }
    return column
      ? days?.get(day) ?? null
      : active.get(team)?.[activeColumn(quantity) ?? '']?.get(day) ?? null;
  };
}

async function readColumns(
  selection: TeamsSelection,
  table: 'activity_days' | 'active_days',
  quantities: readonly Quantity[],
  columnOf: (quantity: Quantity) => string | undefined,
): Promise<TeamDays<string>> {
  const columns = quantities.flatMap(quantity => columnOf(quantity) ?? []);
  return columns.length === 0
    ? new Map()
    : readTeamDays({ ...selection, table, columns: [...new Set(columns)] });
}

async function readMeasures(
  selection: TeamsSelection,
  quantities: readonly Quantity[],
): Promise<TeamDays<string>> {
  const measures = measureNames(quantities);
  const rows =
    measures.length === 0
      ? []
      : await readTeamMeasureDays({ ...selection, measures });
  const teams = new Map<number, Record<string, Map<Day, number>>>();
  for (const { team, day, measure, value } of rows) {
    const own = teams.get(team) ?? {};
    own[measure] = (own[measure] ?? new Map()).set(day, value);
    teams.set(team, own);
  }
  return teams;
}

/** Counters of some keys of a breakdown only. */
async function readNarrowed(
  selection: TeamsSelection,
  quantities: readonly Quantity[],
  where: Where,
): Promise<(quantity: CounterQuantity) => TeamDays<Counter>> {
  const parts = await findBreakdownParts({
    readKeys: kind => readBreakdownKeys({ db: selection.db, kind }),
    quantities: quantities.filter(each => isNarrowed(each, where)),
    split: { where },
    kindOf: kind => kind,
  });
  const rows = await Promise.all(
    parts.map(({ kind, keys, columns }) =>
      readTeamBreakdownDays({
        ...selection,
        kind,
        keyIds: [...keys.slices.values()].flat(),
        columns,
      }),
    ),
  );
  return quantity =>
    rows[parts.findIndex(({ has }) => has(quantity))] ?? new Map();
}
