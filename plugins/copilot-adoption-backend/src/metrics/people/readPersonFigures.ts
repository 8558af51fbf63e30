import { Quantity } from 'backstage-plugin-copilot-adoption-common';
import { readBreakdownKeys } from '../../store/operations/readBreakdownKeys';
import { PeopleSelection } from '../../store/operations/joinPeople';
import { countPersonDays } from '../../store/operations/countPersonDays';
import { PeopleColumn } from '../../store/operations/peopleSums';
import { readActivityDays } from '../../store/operations/readActivityDays';
import { readPersonKeySums } from '../../store/operations/readPersonKeySums';
import { readPersonMeasures } from '../../store/operations/readPersonMeasures';
import { readPersonTotals } from '../../store/operations/readPersonTotals';
import { findBreakdownParts } from '../figures/breakdownParts';
import { peopleKindOf } from '../figures/breakdownKindOf';
import { activityColumn } from '../figures/columnOf';
import { measureNames } from '../figures/dayFigures';
import { isNarrowed } from '../figures/Figures';
import { Where } from '../series/SeriesQuestion';

/** What single people come to over a period, by person and quantity; null where GitHub sent nothing. */
export type PersonFigures = (user: number, quantity: Quantity) => number | null;

interface Request extends PeopleSelection {
  quantities: readonly Quantity[];
  where: Where;
  /** The subject of the scope's people, which tells what is known of days on which somebody did nothing. */
  everyoneId: number;
}

/** Adds up the held days of a period by person, in one reading for all of a population. */
export async function readPersonFigures(
  request: Request,
): Promise<PersonFigures> {
  const totals = await readPersonTotals(request);
  const isIdle = await readIdle(request);
  const narrowed = await readNarrowed(request);
  const measures = await readMeasures(request);
  return (user, quantity) => {
    if (isNarrowed(quantity, request.where)) {
      return narrowed(user, quantity);
    }
    if (quantity.from === 'measure') {
      return measures.get(`${user}/${quantity.measure}`) ?? null;
    }
    const column = activityColumn(quantity) as PeopleColumn;
    return totals.get(user)?.[column] ?? (isIdle(user, column) ? 0 : null);
  };
}

/**
 * Who was idle on a day of which a quantity is known: GitHub names nobody on days without use, so whoever is not named
 * did nothing of what is known of anybody.
 */
async function readIdle(
  request: Request,
): Promise<(user: number, column: PeopleColumn) => boolean> {
  const { db, everyoneId, days } = request;
  const columns = [
    ...new Set(request.quantities.flatMap(each => activityColumn(each) ?? [])),
  ] as PeopleColumn[];
  const rows = await readActivityDays({
    db,
    subjectId: everyoneId,
    columns,
    days,
  });
  const known = new Map(
    columns.map(column => [
      column,
      rows.filter(row => row[column] !== null).map(({ day }) => day),
    ]),
  );
  const active = new Map<string, ReadonlyMap<number, number>>();
  for (const knownDays of known.values()) {
    const key = knownDays.join();
    active.set(
      key,
      active.get(key) ??
        (await countPersonDays({ ...request, days: knownDays })),
    );
  }
  return (user, column) => {
    const knownDays = known.get(column) ?? [];
    const activeDays = active.get(knownDays.join())?.get(user) ?? 0;
    return activeDays < knownDays.length;
  };
}

async function readNarrowed(request: Request): Promise<PersonFigures> {
  const { db, days } = request;
  const parts = await findBreakdownParts({
    readKeys: kind => readBreakdownKeys({ db, kind }),
    quantities: request.quantities.filter(each =>
      isNarrowed(each, request.where),
    ),
    split: { where: request.where },
    kindOf: peopleKindOf,
  });
  const sums = await Promise.all(
    parts.map(({ keys, columns }) =>
      readPersonKeySums({
        ...request,
        keyIds: [...keys.slices.values()].flat(),
        columns,
      }),
    ),
  );
  return (user, quantity) => {
    const part = parts.findIndex(
      ({ has }) => quantity.from === 'counter' && has(quantity),
    );
    if (part < 0 || quantity.from !== 'counter' || days.length === 0) {
      return null;
    }
    const row = sums[part].get(user);
    return row ? row[quantity.counter] : 0;
  };
}

async function readMeasures(
  request: Request,
): Promise<ReadonlyMap<string, number>> {
  const measures = measureNames(request.quantities);
  const rows = measures.length
    ? await readPersonMeasures({ ...request, measures })
    : [];
  return new Map(
    rows.map(({ user, measure, value }) => [
      `${user}/${measure}`,
      Number(value),
    ]),
  );
}
