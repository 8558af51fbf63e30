import {
  Day,
  monthEndOf,
  monthStartOf,
} from 'backstage-plugin-copilot-adoption-common';
import { Period } from './SeriesQuestion';

/**
 * Whether a period holds some days of the day's month only, though more of them are over. What is known of whole months
 * alone cannot be told of such a part.
 */
export function isCutMonth(
  day: Day,
  { from, to }: Period,
  isOver: (day: Day) => boolean,
): boolean {
  return monthStartOf(day) < from || (monthEndOf(day) > to && isOver(to + 1));
}
