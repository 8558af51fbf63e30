import { legacyFigures } from 'backstage-plugin-copilot-adoption-common';
import { Hash, HashSum } from '../hash/Hash';
import { LegacyDay, legacyDimensions } from './LegacyDay';

/** What a day says, whatever the order of its rows. */
export function hashLegacyDay({ day, rows }: LegacyDay): string {
  const sum = new HashSum();
  for (const row of rows) {
    const hash = new Hash().number(day).text(row.surface);
    legacyDimensions.forEach(dimension => hash.text(row[dimension]));
    legacyFigures.forEach(figure => hash.number(row[figure]));
    sum.add(hash);
  }
  return sum.toString();
}
