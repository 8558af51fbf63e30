import { scramble } from '../Dice';
import type { Part } from '../world/World';
import type { Report } from './Report';

/**
 * Spreads a report over its links; `undefined` stands for a file without lines. GitHub's shards are
 * of no particular size: an indivisible report fills one of them, another leaves one empty at times.
 */
export function layOutParts(
  report: Report,
  links: number,
  dayNumber: number,
): (Part | undefined)[] {
  const chance = scramble(dayNumber, report.name.length);
  const places = Array.from({ length: links }, (_, place) => place);
  if (!report.isDivisible) {
    const whole = { index: 0, count: 1 };
    return places.map(place => (place === chance % links ? whole : undefined));
  }
  if (links === 1 || chance % 3 !== 0) {
    return places.map(index => ({ index, count: links }));
  }
  const empty = (chance >>> 8) % links;
  const count = links - 1;
  return places.map(place =>
    place === empty
      ? undefined
      : { index: place < empty ? place : place - 1, count },
  );
}
