import {
  RankedItem,
  RankingResponse,
} from 'backstage-plugin-copilot-adoption-common';
import { RankingQuestion } from './RankingQuestion';

/** The part of an answer that a page of rows makes up, and where the next page starts. */
export type RankingPage = Pick<
  RankingResponse,
  'items' | 'total' | 'suppressed'
> & { next?: number };

/** Finds, sorts and cuts rows. What has no value comes last in either order, so that nobody reads a rank into it. */
export function orderRanking(
  items: readonly RankedItem[],
  question: RankingQuestion,
): RankingPage {
  const { order, metrics, search, limit, offset } = question;
  const column = metrics.findIndex(metric => metric.id === order.by);
  const found = items
    .filter(({ title }) => title.toLowerCase().includes(search.toLowerCase()))
    .sort((one, other) => {
      const byValue =
        column >= 0 &&
        compareValues(
          one.values[column].value,
          other.values[column].value,
          order.descending,
        );
      const isTitleTurned = column < 0 && order.descending;
      const [first, second] = isTitleTurned ? [other, one] : [one, other];
      // What was folded together is no rival of the others.
      return (
        isOther(one) - isOther(other) || byValue || compareTitles(first, second)
      );
    });
  const end = offset + limit;
  return {
    items: found.slice(offset, end),
    total: found.length,
    suppressed: found.filter(({ values }) =>
      values.every(({ state }) => state === 'suppressed'),
    ).length,
    ...(end < found.length && { next: end }),
  };
}

function compareValues(
  one: number | null,
  other: number | null,
  descending: boolean,
): number {
  if (one === null || other === null) {
    return Number(one === null) - Number(other === null);
  }
  return descending ? other - one : one - other;
}

function isOther({ key }: RankedItem): number {
  return Number(key === 'other');
}

function compareTitles(one: RankedItem, other: RankedItem): number {
  return (
    one.title.localeCompare(other.title, 'en') ||
    ((one.ref ?? '') < (other.ref ?? '') ? -1 : 1)
  );
}
