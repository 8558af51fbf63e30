import { Dice, scramble } from '../Dice';
import type { Introduced } from '../introductions';
import { addCounters, noCounters } from './Counters';
import { phaseName } from './createUserRecord';
import type { UserRecord } from './UserRecord';

/** One row of `totals_by_ai_adoption_phase`; averages are per engaged user. */
export interface PhaseRow {
  phase: string;
  phase_number: number;
  total_engaged_users: number;
  users_in_phase_28d?: number;
  avg_user_initiated_interactions: number;
  avg_code_generation_activities: number;
  avg_code_acceptance_activities: number;
  avg_loc_added: number;
  avg_loc_deleted: number;
  avg_pull_requests_created: number;
  avg_pull_requests_reviewed: number;
  avg_pull_requests_merged: number;
  total_pull_requests_merged: number;
  avg_pull_requests_median_minutes_to_merge: number;
  avg_pull_requests_minutes_to_review?: number;
  avg_pull_requests_review_cycles?: number;
}

/** Gathers the active people of a day by adoption phase. */
export class PhaseTotals {
  private readonly phases = [0, 1, 2, 3].map(number => ({
    number,
    engaged: 0,
    counters: noCounters(),
  }));

  add(phase: number, record: UserRecord) {
    this.phases[phase].engaged += 1;
    addCounters(this.phases[phase].counters, record);
  }

  /** One row per phase that has people, from how many people (active or not) are in each. */
  rows(
    population: readonly number[],
    introduced: Introduced,
    seed: number,
  ): PhaseRow[] {
    return this.phases
      .filter(({ number }) => population[number] > 0)
      .map(({ number, engaged, counters }) => {
        const average = (sum: number) => round(engaged ? sum / engaged : 0);
        return {
          phase: phaseName(number),
          phase_number: number,
          total_engaged_users: engaged,
          ...(introduced.phasePopulation && {
            users_in_phase_28d: population[number],
          }),
          avg_user_initiated_interactions: average(
            counters.user_initiated_interaction_count,
          ),
          avg_code_generation_activities: average(
            counters.code_generation_activity_count,
          ),
          avg_code_acceptance_activities: average(
            counters.code_acceptance_activity_count,
          ),
          avg_loc_added: average(counters.loc_added_sum),
          avg_loc_deleted: average(counters.loc_deleted_sum),
          ...pullRequestAverages(number, engaged, introduced, seed),
        };
      });
  }
}

/** People's pull requests are not simulated one by one: these averages are drawn, higher for higher phases. */
function pullRequestAverages(
  phase: number,
  engaged: number,
  introduced: Introduced,
  seed: number,
) {
  const dice = new Dice().seed(scramble(seed, phase));
  const merged = Math.round(
    engaged * (0.2 + 0.15 * phase) * dice.between(0.7, 1.3),
  );
  const perPerson = engaged ? merged / engaged : 0;
  return {
    avg_pull_requests_created: round(perPerson * 1.15),
    avg_pull_requests_reviewed: round(perPerson * 1.4),
    avg_pull_requests_merged: round(perPerson),
    total_pull_requests_merged: merged,
    avg_pull_requests_median_minutes_to_merge: round(
      merged ? dice.between(90, 420) : 0,
    ),
    ...(introduced.reviewCycles && {
      avg_pull_requests_minutes_to_review: round(
        merged ? dice.between(20, 120) : 0,
      ),
      avg_pull_requests_review_cycles: round(merged ? dice.between(1, 3) : 0),
    }),
  };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
