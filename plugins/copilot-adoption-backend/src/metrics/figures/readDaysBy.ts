import { Quantity } from 'backstage-plugin-copilot-adoption-common';
import { DayFigures, DaysRequest, isNarrowed } from './Figures';

/** Reads quantities of one source. */
export type DayReader = (request: DaysRequest) => Promise<DayFigures>;

/** Who reads which quantities; `narrowed` are counters of some keys of a breakdown only. */
export type DayReaders = Record<Quantity['from'] | 'narrowed', DayReader>;

/** Reads each quantity by its reader; a reader is asked once for all that it is responsible for. */
export async function readDaysBy(
  readers: DayReaders,
  request: DaysRequest,
): Promise<DayFigures> {
  const { quantities, where, days } = request;
  if (days.length === 0) {
    return () => null;
  }
  const readerOf = (quantity: Quantity) =>
    readers[isNarrowed(quantity, where) ? 'narrowed' : quantity.from];
  const figures = new Map<DayReader, DayFigures>();
  for (const reader of new Set(quantities.map(readerOf))) {
    const own = quantities.filter(quantity => readerOf(quantity) === reader);
    figures.set(reader, await reader({ ...request, quantities: own }));
  }
  return (quantity, day) =>
    figures.get(readerOf(quantity))?.(quantity, day) ?? null;
}
