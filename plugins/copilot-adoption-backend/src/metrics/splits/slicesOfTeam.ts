import { isCounter, Slice } from '../figures/Figures';
import { Crowd, crowdOf, unite } from '../floor/Crowd';
import { basisOf } from '../series/basisOf';
import { ComputedFormula } from '../series/evaluate';
import { ReadPart, rowsOf } from './readParts';

/**
 * The keys that a team has of a metric. Certain are as many people as a key had on its own busiest day; where these are
 * too few, those who used it on the busiest day of all count as well.
 */
export function slicesOfTeam(
  team: number,
  options: {
    formula: ComputedFormula;
    parts: readonly ReadPart[];
    enough: number;
  },
): Slice[] {
  const { formula, parts, enough } = options;
  const basis = basisOf(formula).filter(isCounter);
  const slices = new Map<string, { weight: number; atLeast: number }>();
  for (const quantity of basis) {
    for (const { key, row } of rowsOf(quantity, parts, team)) {
      const known = slices.get(key) ?? { weight: 0, atLeast: 0 };
      slices.set(key, {
        weight: known.weight + (row[quantity.counter] ?? 0),
        atLeast: Math.max(known.atLeast, row.people ?? 0),
      });
    }
  }
  const few = fewOf(
    parts.filter(({ has }) => basis.some(has)),
    team,
  );
  return [...slices].map(([key, { weight, atLeast }]) => {
    const people = few.get(key);
    const isKnown = atLeast >= enough || !people;
    return { key, weight, crowd: isKnown ? { atLeast } : add(atLeast, people) };
  });
}

function add(atLeast: number, people: ReadonlySet<number>): Crowd {
  return unite([{ atLeast }, crowdOf(people)]);
}

function fewOf(
  parts: readonly ReadPart[],
  team: number,
): ReadonlyMap<string, ReadonlySet<number>> {
  const people = new Map<string, Set<number>>();
  for (const { few, personKeyOf } of parts) {
    for (const { keyId, user } of few.get(team) ?? []) {
      const key = personKeyOf.get(keyId);
      if (key !== undefined) {
        people.set(key, (people.get(key) ?? new Set()).add(user));
      }
    }
  }
  return people;
}
