import { Day, Quantity } from 'backstage-plugin-copilot-adoption-common';
import { LegacyNumbers } from '../../store/operations/readLegacyDays';
import { DayFigures } from './Figures';

/** Figures from rows of numbers by day. */
export function figuresOfRows(
  rows: readonly { day: Day }[],
  columnOf: (quantity: Quantity) => string | undefined,
): DayFigures {
  const byDay = new Map<Day, Record<string, unknown>>(
    rows.map(row => [row.day, { ...row }]),
  );
  return (quantity, day) => {
    const value = byDay.get(day)?.[columnOf(quantity) ?? ''];
    return typeof value === 'number' ? value : null;
  };
}

/** Figures from measures by day and name. */
export function figuresOfMeasures(
  rows: readonly { day: Day; measure: string; value: number }[],
): DayFigures {
  const values = new Map(
    rows.map(row => [`${row.day}/${row.measure}`, row.value]),
  );
  return (quantity, day) =>
    (quantity.from === 'measure'
      ? values.get(`${day}/${quantity.measure}`)
      : undefined) ?? null;
}

/** Figures of legacy days by day and surface. */
export function figuresOfLegacy(rows: readonly LegacyNumbers[]): DayFigures {
  const bySurface = new Map(
    rows.map(row => [`${row.day}/${row.surface}`, row]),
  );
  return (quantity, day) =>
    (quantity.from === 'legacy'
      ? bySurface.get(`${day}/${quantity.surface}`)?.[quantity.figure]
      : undefined) ?? null;
}

/** The names of the measures among quantities. */
export function measureNames(quantities: readonly Quantity[]): string[] {
  return quantities.flatMap(quantity =>
    quantity.from === 'measure' ? [quantity.measure] : [],
  );
}
