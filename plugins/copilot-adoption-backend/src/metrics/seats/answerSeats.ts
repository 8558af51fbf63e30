import {
  idleDays,
  SeatsResponse,
} from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import { Settings } from '../../settings';
import { countSeats } from '../../store/operations/countSeats';
import { readSeatKinds } from '../../store/operations/readSeatKinds';
import { readSeatPage } from '../../store/operations/readSeatPage';
import { SeatSelection } from '../../store/operations/seatsOfDay';
import { Ledger } from '../coverage/Ledger';
import { AskedSubject } from '../subjects/AskedSubject';
import { findMembershipDay } from '../subjects/findMembershipDay';
import { KnownScope, refOfScope } from '../subjects/KnownScope';
import { textOf } from '../subjects/listScopes';
import { countKinds } from './countKinds';
import { countUsage } from './countUsage';
import { describeSeat } from './describeSeat';
import { findSnapshot, Snapshot } from './findSnapshot';
import { SeatPrices } from './SeatPrices';
import { SeatsQuestion, SnapshotPosition } from './SeatsQuestion';

/** A page of the register of seats. */
export type SeatsPage = Omit<SeatsResponse, 'nextCursor'> & {
  next?: SnapshotPosition;
};

interface Answering {
  db: Knex;
  scope: KnownScope;
  question: SeatsQuestion;
  /** The team or group that the question names. */
  team?: AskedSubject;
  ledger: Ledger;
  settings: Pick<Settings, 'people' | 'seats'>;
  prices: SeatPrices;
}

/** Answers who holds a seat of a scope. Seats are listed where people are kept by name, and counted anywhere. */
export async function answerSeats(options: Answering): Promise<SeatsPage> {
  const { scope, question, team, ledger, settings } = options;
  const { people, seats } = settings;
  const snapshot = await findSnapshot({ ...options, day: question.after?.day });
  const membershipDay =
    team && snapshot.day !== null
      ? findMembershipDay(team, snapshot.day, ledger)
      : null;
  const areMembersUnknown = team !== undefined && membershipDay === null;
  const { state, reason } = snapshot;
  return {
    scope: refOfScope(scope.settings),
    day: textOf(snapshot.day),
    state: areMembersUnknown && reason === null ? 'missing' : state,
    reason,
    peopleMode: people,
    idleAfterDays: seats.idleAfterDays,
    graceDays: seats.graceDays,
    membersOf: textOf(membershipDay),
    costWithheld: !question.withCost,
    items: [],
    totals: null,
    plans: [],
    editors: [],
    ...(!areMembersUnknown &&
      (await readSnapshot(options, snapshot, membershipDay))),
  };
}

async function readSnapshot(
  { db, scope, question, team, settings, prices }: Answering,
  { day }: Snapshot,
  membershipDay: number | null,
): Promise<
  Pick<SeatsPage, 'items' | 'totals' | 'plans' | 'editors' | 'next'> | undefined
> {
  if (day === null) {
    return undefined;
  }
  const selection: SeatSelection = {
    db,
    scopeId: scope.id,
    day,
    terms: settings.seats,
    filter: {
      ...question,
      members:
        team && membershipDay !== null
          ? { population: team.population, day: membershipDay }
          : undefined,
    },
  };
  const { order, limit, after } = question;
  const [counts, kinds, seats] = await Promise.all([
    countSeats({ ...selection, idleFor: idleDays.map(Number) }),
    readSeatKinds({ db, scopeId: scope.id, day }),
    settings.people === 'named'
      ? readSeatPage({
          ...selection,
          order,
          // One more tells whether there is a next page.
          limit: limit === undefined ? undefined : limit + 1,
          after,
        })
      : [],
  ]);
  const page = seats.slice(0, limit);
  const last = page.at(-1);
  return {
    items: page.map(seat => describeSeat(seat, { scope, day })),
    totals: countUsage(counts, {
      prices: (await prices.find()).on(scope.settings, day),
      currency: settings.seats.currency,
      withCost: question.withCost ?? false,
    }),
    ...countKinds(kinds),
    next:
      last && seats.length > page.length
        ? { day, position: last.position, id: last.id }
        : undefined,
  };
}
