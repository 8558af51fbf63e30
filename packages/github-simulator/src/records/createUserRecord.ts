import { Dice, scramble } from '../Dice';
import { used } from '../world/activity';
import type { Conditions } from '../world/Conditions';
import type { Habits } from '../world/Habits';
import { breakdownsOf } from './breakdowns';
import { addCounters, noCounters } from './Counters';
import { slicesOf } from './slices';
import { surfacesOf } from './surfaces';
import type { Surfaces, UserRecord } from './UserRecord';
import { usageFlagsOf } from './usageFlags';
import { addVersions } from './versions';

export interface UserDay {
  identity: Pick<
    UserRecord,
    'day' | 'enterprise_id' | 'organization_id' | 'user_id' | 'user_login'
  >;
  bits: number;
  phase: number;
  habits: Habits;
  conditions: Conditions;
  revision: number;
  /** The share of the activity that has arrived while the day settles. */
  arrived: number;
}

const dice = new Dice();

/** The users-report line of an active person: a pure function of (seed, person, day, revision). */
export function createUserRecord(userDay: UserDay): UserRecord {
  const { bits, habits, conditions, arrived } = userDay;
  dice.seed(scramble(habits.key, conditions.day, userDay.revision));
  const intensity = habits.intensity * arrived;
  const slices = slicesOf(bits, habits, conditions, intensity, dice);
  const counters = noCounters();
  slices.forEach(slice => addCounters(counters, slice));
  const breakdowns = breakdownsOf(slices);
  if (bits & used.serverSideOnly) {
    breakdowns.totals_by_ide.push({ ide: habits.ide, ...noCounters() });
  }
  breakdowns.totals_by_ide.forEach(row => addVersions(row, conditions, dice));
  const surfaces = surfacesOf(
    bits,
    breakdowns.totals_by_feature,
    conditions,
    intensity,
    dice,
  );
  return {
    ...userDay.identity,
    ...creditsOf(counters.user_initiated_interaction_count, surfaces, userDay),
    ...counters,
    ...breakdowns,
    ...phaseOf(userDay),
    ...usageFlagsOf(bits, conditions),
    ...surfaces,
  };
}

function phaseOf({ conditions, phase }: UserDay) {
  return conditions.introduced.adoptionPhases
    ? {
        ai_adoption_phase: {
          phase_number: phase,
          phase: phaseName(phase),
          version: 'v1',
        },
      }
    : {};
}

export function phaseName(phase: number): string {
  return phase === 0 ? 'No Cohort' : `Phase ${phase}`;
}

/** Credits follow prompts and agent requests, in hundredths, and exist without any detail too. */
function creditsOf(
  prompts: number,
  surfaces: Surfaces,
  { bits, conditions }: UserDay,
) {
  if (!conditions.introduced.aiCredits) {
    return {};
  }
  const requests =
    (surfaces.totals_by_cli?.request_count ?? 0) +
    (surfaces.totals_by_copilot_app?.request_count ?? 0);
  const unseen = bits & (used.serverSideOnly | used.cloudAgent) ? 6 : 0;
  const credits =
    (prompts * 0.9 + requests * 0.12 + unseen) * dice.between(0.5, 1.5);
  return { ai_credits_used: Math.round(credits * 100) / 100 };
}
