import { scramble } from '../Dice';
import { phaseOf, type ActivityWindow } from '../world/ActivityCalendar';
import type { Conditions } from '../world/Conditions';
import type { Repository } from '../world/World';
import { countActiveUsers } from './activeUsers';
import { CounterTotals } from './CounterTotals';
import { PhaseTotals } from './phases';
import { countPullRequests, pullRequestEventsOn } from './pullRequests';
import { SurfaceTotals } from './SurfaceTotals';
import type { TotalsRecord } from './TotalsRecord';
import type { UserRecord } from './UserRecord';

export interface ScopeDay {
  identity: Pick<TotalsRecord, 'day' | 'enterprise_id' | 'organization_id'>;
  conditions: Conditions;
  /** Indexes of the scope's people. */
  members: Uint32Array;
  activity: Uint16Array;
  window: ActivityWindow;
  repositories: readonly Repository[];
  /** Stands for (seed, revision). */
  seed: number;
}

/** The totals-report record of a scope: the sum over the lines of its users report, and counts of people. */
export function createTotalsRecord(
  scopeDay: ScopeDay,
  userRecords: Iterable<UserRecord>,
): TotalsRecord {
  const { conditions, members, window, seed } = scopeDay;
  const { introduced } = conditions;
  const counters = new CounterTotals();
  const surfaces = new SurfaceTotals();
  const phases = new PhaseTotals();
  for (const record of userRecords) {
    counters.add(record);
    surfaces.add(record);
    phases.add(record.ai_adoption_phase?.phase_number ?? 0, record);
  }
  const events = scopeDay.repositories.flatMap(repository =>
    pullRequestEventsOn(repository, conditions, seed),
  );
  const phaseSeed = scramble(seed, conditions.day);
  return {
    ...scopeDay.identity,
    ...countActiveUsers(members, scopeDay.activity, window, introduced),
    ...counters.counters,
    ...counters.toBreakdowns(),
    ...surfaces.toSurfaces(),
    pull_requests: countPullRequests(events),
    ...(introduced.adoptionPhases && {
      totals_by_ai_adoption_phase: phases.rows(
        countPhases(members, window),
        introduced,
        phaseSeed,
      ),
    }),
  };
}

/** How many people with any activity in the window are in each phase. */
function countPhases(members: Uint32Array, window: ActivityWindow): number[] {
  const population = [0, 0, 0, 0];
  for (const member of members) {
    if (window.monthly[member]) {
      population[phaseOf(window.twice[member])] += 1;
    }
  }
  return population;
}
