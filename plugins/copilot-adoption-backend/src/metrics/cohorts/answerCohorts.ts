import {
  Cohort,
  CohortsResponse,
  Day,
  dayOfTime,
  daysBetween,
  formatDay,
} from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import {
  CohortMonth,
  readBeginners,
  readCohorts,
} from '../../store/operations/readCohorts';
import { readKeptSince } from '../../store/operations/readKeptSince';
import { DayStanding, isHeld } from '../coverage/DayStanding';
import { freshnessOf } from '../coverage/freshnessOf';
import { Ledger } from '../coverage/Ledger';
import { stateOf } from '../series/stateOf';
import { KnownScope, refOfScope } from '../subjects/KnownScope';
import { textOf } from '../subjects/listScopes';
import { CohortsQuestion } from './CohortsQuestion';
import { lastDayOf, monthsUntil } from './months';

/** People whose first day lies so close to the beginning of the history may have used Copilot before. */
const censoredDays = 28;

type StandingOf = (day: Day) => DayStanding;

/** Follows the people who began in each month through the months after. */
export async function answerCohorts(options: {
  db: Knex;
  scope: KnownScope;
  question: CohortsQuestion;
  ledger: Ledger;
  now: number;
}): Promise<CohortsResponse> {
  const { db, scope, question, ledger, now } = options;
  const months = monthsUntil(dayOfTime(now), question.months);
  const place = { db, scopeId: scope.id, since: months[0] };
  const beginners = await readBeginners(place);
  const active = await readCohorts(place);
  const keptSince = await readKeptSince({ ...place, table: 'people_days' });
  const need = { scope, report: 'users' as const };
  const { firstDay } = freshnessOf(ledger, [need]);
  const reported: StandingOf = day => ledger.standing(day, [need]);
  const kept: StandingOf = day => {
    const found = reported(day);
    return isHeld(found) && day < keptSince
      ? { state: 'unavailable', reason: 'notKept' }
      : found;
  };
  return {
    scope: refOfScope(scope.settings),
    historyFrom: textOf(firstDay),
    nextCursor: null,
    items: months
      .filter(month => beginners.has(month))
      .map(month =>
        describeCohort(month, {
          people: beginners.get(month) ?? 0,
          active: active.filter(({ cohort }) => cohort === month),
          later: months.filter(each => each > month),
          firstDay,
          reported,
          kept,
        }),
      ),
  };
}

function describeCohort(
  month: Day,
  options: {
    people: number;
    active: readonly CohortMonth[];
    later: readonly Day[];
    firstDay: Day | null;
    /** How the days stand, and how they do with regard to the rows of people. */
    reported: StandingOf;
    kept: StandingOf;
  },
): Cohort {
  const { people, active, later, firstDay, reported, kept } = options;
  return {
    month: formatDay(month),
    people,
    // First days outlive the rows that they come from.
    state: stateOf({
      days: daysOf(month).map(reported),
      window: [],
      value: people,
      noDenominator: false,
    }).state,
    isCensored: firstDay !== null && month < firstDay + censoredDays,
    retention: later.map(start => {
      const found = active.find(each => each.month === start)?.people ?? 0;
      const { state } = stateOf({
        days: daysOf(start).map(kept),
        window: [],
        value: found,
        noDenominator: false,
      });
      const isKnown = state !== 'missing' && state !== 'unavailable';
      return {
        month: formatDay(start),
        value: isKnown ? found / people : null,
        // A month that is not over can only gain people.
        state:
          isKnown && reported(lastDayOf(start)).state === 'unavailable'
            ? 'partial'
            : state,
      };
    }),
  };
}

function daysOf(month: Day): Day[] {
  return daysBetween(month, lastDayOf(month));
}
