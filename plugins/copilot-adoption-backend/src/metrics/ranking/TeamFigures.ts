import {
  Counter,
  Day,
  Quantity,
} from 'backstage-plugin-copilot-adoption-common';
import { readBreakdownKeys } from '../../store/operations/readBreakdownKeys';
import { TeamsSelection } from '../../store/operations/joinTeams';
import { readTeamBreakdownDays } from '../../store/operations/readTeamBreakdownDays';
import { readTeamDays, TeamDay } from '../../store/operations/readTeamDays';
import { readTeamMeasureDays } from '../../store/operations/readTeamMeasureDays';
import { activeColumn, activityColumn } from '../figures/columnOf';
import { measureNames } from '../figures/dayFigures';
import { CounterQuantity, DayFigures, isCounter } from '../figures/Figures';
import { selectKeys } from '../figures/selectKeys';

/** Values by team, quantity and day. */
export type TeamFigures = (team: number) => DayFigures;

/** Reads quantities of all teams of a scope at once: as many statements as there are tables, not teams. */
export async function readTeamFigures(
  selection: TeamsSelection,
  quantities: readonly Quantity[],
): Promise<TeamFigures> {
  const [activity, active, measures, narrowed] = await Promise.all([
    readColumns(selection, 'activity_days', quantities, activityColumn),
    readColumns(selection, 'active_days', quantities, activeColumn),
    readMeasures(selection, quantities),
    readNarrowed(selection, quantities),
  ]);
  return team => (quantity, day) => {
    const reported = activity.get(team)?.get(day);
    if (isCounter(quantity) && quantity.features) {
      // Reported without a row of these features: nothing happened there.
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

/** Counters of some features only. */
async function readNarrowed(
  selection: TeamsSelection,
  quantities: readonly Quantity[],
): Promise<(quantity: CounterQuantity) => Rows> {
  const narrowed = quantities.filter(isCounter).filter(each => each.features);
  const featuresOf = (quantity: CounterQuantity) =>
    (quantity.features ?? []).join(',');
  const parts = new Map<string, Rows>();
  for (const features of new Set(narrowed.map(featuresOf))) {
    const alike = narrowed.filter(each => featuresOf(each) === features);
    parts.set(features, await readFeatures(selection, alike));
  }
  return quantity => parts.get(featuresOf(quantity)) ?? new Map();
}

async function readFeatures(
  selection: TeamsSelection,
  alike: readonly CounterQuantity[],
): Promise<Rows> {
  const keys = await readBreakdownKeys({ db: selection.db, kind: 'feature' });
  const { slices } = selectKeys(keys, alike[0], { where: {} });
  const columns: Counter[] = alike.map(({ counter }) => counter);
  return byTeam(
    await readTeamBreakdownDays({
      ...selection,
      kind: 'feature',
      keyIds: [...slices.values()].flat(),
      columns: [...new Set(columns)],
    }),
  );
}
