import {
  parseDay,
  Series,
  SeriesResponse,
  weekdayOf,
} from 'backstage-plugin-copilot-adoption-common';

/** The days of one weekday, and the mean of those that are held. */
export interface WeekdaySeries
  extends Pick<Series, 'values' | 'states' | 'held' | 'expected'> {
  /** A day of it, to name it by. */
  day: string;
  mean: number | null;
}

/** Puts the days of a series under their weekdays, Monday first. Each day counts its own distinct people, so nobody is added to anybody. */
export function byWeekday(
  series: Series,
  { buckets }: Pick<SeriesResponse, 'buckets'>,
): WeekdaySeries[] {
  return [1, 2, 3, 4, 5, 6, 7].flatMap(weekday => {
    const isOne = buckets.map(day => weekdayOf(parseDay(day)) === weekday);
    const day = buckets.find((_, index) => isOne[index]);
    if (!day) {
      return [];
    }
    const values = series.values.map((value, index) =>
      isOne[index] ? value : null,
    );
    const { states, held, expected } = series;
    return [{ day, values, states, held, expected, mean: meanOf(values) }];
  });
}

function meanOf(values: readonly (number | null)[]): number | null {
  const known = values.filter(value => value !== null);
  return known.length > 0
    ? known.reduce((sum, value) => sum + value, 0) / known.length
    : null;
}
