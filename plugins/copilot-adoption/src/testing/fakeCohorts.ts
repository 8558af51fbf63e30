import {
  Cohort,
  CohortsResponse,
} from 'backstage-plugin-copilot-adoption-common';

const months = ['2026-07-01', '2026-08-01', '2026-09-01', '2026-10-01'];

function cohort(month: string, index: number): Cohort {
  return {
    month,
    people: 20 + 5 * index,
    state: 'ok',
    isCensored: index === 0,
    retention: months.slice(index + 1).map((later, offset) => ({
      month: later,
      value: 0.9 - offset * 0.1,
      state: 'ok',
    })),
  };
}

/** Four months of beginners, most of whom stay. */
export const fakeCohorts: Omit<CohortsResponse, 'scope'> = {
  historyFrom: '2026-07-02',
  items: months.map(cohort),
  nextCursor: null,
};
