import { InputError } from '@backstage/errors';
import { parseDay } from 'backstage-plugin-copilot-adoption-common';
import { Period } from '../metrics';

/** A little over two years, enough to compare a year with the one before. */
const longestPeriod = 800;

/** Reads the parameters `from` and `to`, both included. */
export function readPeriod(fromText: string, toText: string): Period {
  const from = parseDay(fromText);
  const to = parseDay(toText);
  if (to < from) {
    throw new InputError(
      `Parameter 'to': ${toText} comes before 'from' (${fromText})`,
    );
  }
  if (to - from + 1 > longestPeriod) {
    throw new InputError(
      `Parameter 'from': the period has ${
        to - from + 1
      } days, allowed are ${longestPeriod}`,
    );
  }
  return { from, to };
}
