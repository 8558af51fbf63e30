import { Day } from 'backstage-plugin-copilot-adoption-common';
import { PeopleDayBuilder } from '../../reports/peopleDay/PeopleDayBuilder';
import { readMemberships } from '../../reports/readMemberships';
import { readUsers } from '../../reports/readUsers';
import { keptDays } from '../../people/keptDays';
import { ageOf } from '../ages';
import { DayOutcome } from '../settle/DayOutcome';
import { AnsweredReport, settlePeople } from '../settle/settlePeople';
import { SyncScope } from '../SyncScope';
import { keep } from './keep';
import { RawCopies } from './RawCopies';
import { readOutcome } from './readOutcome';
import { settleOptions, WorkContext } from './WorkContext';

/** Puts the people of a day into the builder, from whichever report they come. */
export type PeopleReader = (
  builder: PeopleDayBuilder,
  raw: RawCopies,
) => Promise<DayOutcome>;

/** Fetches a day of people with their teams, rolls it up on the way, and keeps it. */
export async function syncPeople(
  context: WorkContext,
  scope: SyncScope,
  day: Day,
  readPeople: PeopleReader = usersOfDay(context, scope, day),
): Promise<boolean> {
  const guard = await context.store.guardPeople(scope.host);
  const builder = new PeopleDayBuilder(day, guard);
  const raw = new RawCopies(context);
  const reports: AnsweredReport[] = [];
  const ask = async (
    report: 'users' | 'user-teams',
    answer: () => Promise<DayOutcome>,
  ) => {
    if (scope.reports.includes(report)) {
      const failed = reports.some(({ outcome }) => outcome?.kind === 'failure');
      reports.push({
        entry: context.ledger.entryOf(scope.id, report, day),
        outcome: failed ? undefined : await answer(),
      });
    }
  };
  // Memberships first, so that people are rolled up by team while their report streams through.
  await ask('user-teams', () => readTeams(context, scope, builder, raw));
  await ask('users', () => readPeople(builder, raw));
  const kept = keptDays(context.settings);
  const age = ageOf(day, context.clock.now());
  return keep(
    context,
    settlePeople(reports, settleOptions(context)),
    entries =>
      context.store.writePeople({
        ticket: context.ticket,
        entries,
        people: builder.finish(),
        keepPeopleBreakdowns: age <= kept.peopleBreakdowns,
        isLaterKept: age <= Math.min(kept.people, kept.memberships),
      }),
    raw,
  );
}

// Whoever is held back is not archived either.

function readTeams(
  context: WorkContext,
  scope: SyncScope,
  builder: PeopleDayBuilder,
  raw: RawCopies,
): Promise<DayOutcome> {
  const { day } = builder;
  return readOutcome(context, scope, { report: 'user-teams', day }, parts =>
    readMemberships(parts, { day }, (record, line) => {
      if (builder.addMembership(record)) {
        raw.add('user-teams', line);
      }
    }),
  );
}

function usersOfDay(
  context: WorkContext,
  scope: SyncScope,
  day: Day,
): PeopleReader {
  return (builder, raw) =>
    readOutcome(context, scope, { report: 'users', day }, parts =>
      readUsers(parts, { day }, (record, line) => {
        if (builder.addUser(record)) {
          raw.add('users', line);
        }
      }),
    );
}
