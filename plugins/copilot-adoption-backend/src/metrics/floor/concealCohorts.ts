import {
  Cohort,
  CohortsResponse,
} from 'backstage-plugin-copilot-adoption-common';

/**
 * Takes out of cohorts whatever is about too few people: cohorts that are too small, and shares from which one could
 * tell the few who stayed, or the few who did not.
 */
export function concealCohorts(
  answer: CohortsResponse,
  minimum: number,
): CohortsResponse {
  return {
    ...answer,
    items: answer.items.map(cohort => conceal(cohort, minimum)),
  };
}

function conceal(cohort: Cohort, minimum: number): Cohort {
  const people = cohort.people ?? 0;
  const isSmall = people < minimum;
  return {
    ...cohort,
    ...(isSmall && { people: null, state: 'suppressed' }),
    retention: cohort.retention.map(each => {
      const stayed = Math.round((each.value ?? 0) * people);
      const isRevealing =
        each.value !== null &&
        (isSmall || isFew(stayed, minimum) || isFew(people - stayed, minimum));
      return isRevealing ? { ...each, value: null, state: 'suppressed' } : each;
    }),
  };
}

function isFew(people: number, minimum: number): boolean {
  return people > 0 && people < minimum;
}
