import {
  Day,
  daysBetween,
  monthStartOf,
  PeopleFlag,
  Quantity,
} from 'backstage-plugin-copilot-adoption-common';
import { readPeopleFlags } from '../../store/operations/readPeopleFlags';
import { RowOfDay } from '../../store/operations/readNumbers';
import { DayFigures } from './Figures';
import { PopulationSelection, rollUpPopulation } from './rollUpPopulation';
import { sweepWindows } from './sweepWindows';

type FlagColumn = `${PeopleFlag}_people`;

/** A day of the users report, with what is known of the use that is asked about. */
type KnownDay = RowOfDay<FlagColumn>;

type Trailing = Extract<Quantity, { from: 'trailing' }>;

/**
 * Distinct people of a population in the windows that end on the days, counted over everybody's active days; null like
 * the windows that are stored for teams, where nothing was reported in the window.
 */
export async function readTrailingPeople(
  selection: PopulationSelection & { quantities: readonly Quantity[] },
): Promise<DayFigures> {
  const { days, quantities } = selection;
  const last = days[days.length - 1];
  const withPast = {
    ...selection,
    days: daysBetween(firstDayOfWindows(days[0]), last),
  };
  const known = await rollUpPopulation({
    ...withPast,
    columns: flagColumns(quantities),
  });
  const people = await readPeopleFlags(withPast);
  const counts = new Map<string, Map<Day, number>>();
  const countsOf = (quantity: Trailing) => {
    const key = `${quantity.days}/${quantity.flag ?? ''}`;
    const swept =
      counts.get(key) ?? sweepWindows(people, { ...quantity, last });
    counts.set(key, swept);
    return swept;
  };
  return (quantity, day) =>
    quantity.from === 'trailing' && isKnown(known, quantity, day)
      ? countsOf(quantity).get(day) ?? 0
      : null;
}

/** People are known where the population was reported lately, what they used only where a day of the window tells. */
function isKnown(
  rows: readonly KnownDay[],
  { days, flag }: Trailing,
  day: Day,
): boolean {
  const first = flag ? day - days + 1 : firstDayOfWindows(day);
  return rows.some(
    row => row.day >= first && row.day <= day && knows(row, flag),
  );
}

function knows(row: KnownDay, flag: PeopleFlag | undefined): boolean {
  return flag === undefined || row[`${flag}_people`] !== null;
}

function flagColumns(quantities: readonly Quantity[]): FlagColumn[] {
  const flags = quantities.flatMap(quantity =>
    quantity.from === 'trailing' && quantity.flag ? [quantity.flag] : [],
  );
  return [...new Set(flags)].map(flag => `${flag}_people` as const);
}

function firstDayOfWindows(day: Day): Day {
  return Math.min(day - 27, monthStartOf(day));
}
