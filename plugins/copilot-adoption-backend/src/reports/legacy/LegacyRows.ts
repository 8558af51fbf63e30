import { legacyFigures } from 'backstage-plugin-copilot-adoption-common';
import { legacyDimensions, LegacyPlace, LegacyRow } from './LegacyDay';
import { legacyPeople } from './legacyFields';

/** The rows of a legacy day, one for each place. */
export class LegacyRows {
  readonly #rows = new Map<string, LegacyRow>();

  /** Adds a row, to the one of the same place where there is one: GitHub may name an editor twice. */
  add(row: LegacyRow): void {
    const key = keyOf(row);
    const earlier = this.#rows.get(key);
    this.#rows.set(key, earlier ? together(earlier, row) : row);
  }

  list(): LegacyRow[] {
    return [...this.#rows.values()];
  }
}

/** How many different people two numbers of people are, nobody knows. */
function together(one: LegacyRow, other: LegacyRow): LegacyRow {
  const sums = legacyFigures.map(figure => {
    const values = [one[figure], other[figure]];
    const known = values.filter(value => value !== null);
    const isKnown = known.length > 0 && !legacyPeople.includes(figure);
    const sum = known.reduce((total, value) => total + value, 0);
    return [figure, isKnown ? sum : null];
  });
  return { ...one, ...Object.fromEntries(sums) };
}

function keyOf(place: LegacyPlace): string {
  return JSON.stringify([
    place.surface,
    ...legacyDimensions.map(dimension => place[dimension]),
  ]);
}
