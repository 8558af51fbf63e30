import {
  formatSubjectRef,
  MeResponse,
} from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import { Settings } from '../../settings';
import { readOwnSubjects } from '../../store/operations/readOwnSubjects';
import { freshnessOf } from '../coverage/freshnessOf';
import { Ledger } from '../coverage/Ledger';
import { answerSeries } from '../series/answerSeries';
import { SeriesQuestion } from '../series/SeriesQuestion';
import { KnownScope, refOfScope } from '../subjects/KnownScope';
import { textOf } from '../subjects/listScopes';
import { userSubject } from '../subjects/userSubject';
import { findOwnTeams } from './findOwnTeams';
import { FoundPerson } from './findPerson';
import { mostKeys, ownMetrics, ownSplits } from './ownMetrics';
import { OwnTeam } from './OwnTeam';
import { readOwnVersions } from './readOwnVersions';
import { SelfQuestion } from './SelfQuestion';
import { splitOf } from './splitOf';

/** What somebody is told about himself, and the teams to compare with, of which the floor has to decide yet. */
export interface SelfAnswer {
  answer: Omit<MeResponse, 'comparison'>;
  teams: OwnTeam[];
}

/** Answers with the figures of the person who was found, or with the reason why there are none. */
export async function answerSelf(options: {
  db: Knex;
  scope: KnownScope;
  scopes: readonly KnownScope[];
  person: FoundPerson;
  question: SelfQuestion;
  ledger: Ledger;
  annotations: Settings['annotations'];
  currency: string;
  /** How many people have to have a version for it to be told about. */
  enough: number;
}): Promise<SelfAnswer> {
  const { db, scope, person, ledger, enough } = options;
  const question = asSeriesQuestion(options.question);
  const ask = (subjects: SeriesAsked['subjects'], about: SeriesQuestion) =>
    answerSeries({ ...options, subjects, question: about, kept: new Map() });
  const nothing = {
    scope: refOfScope(scope.settings),
    person: null,
    splits: [],
    versions: [],
  };
  if ('reason' in person) {
    const { groups, ...series } = await ask([], question);
    return {
      answer: { ...nothing, ...series, reason: person.reason },
      teams: [],
    };
  }
  const { user, login } = person;
  const { scope: totalsId = 0, everyone: everyoneId = 0 } =
    await readOwnSubjects({ db, scopeId: scope.id });
  const ref = formatSubjectRef({
    scope: scope.settings,
    member: { kind: 'user', name: login },
  });
  const found = { ref, scope, totalsId, everyoneId };
  const subject = userSubject(found, user, db);
  const splits = await Promise.all(
    ownSplits.map(async ({ by, metric }) => {
      const split = { by, metrics: [metric], top: mostKeys };
      const { series } = await ask([subject], {
        ...question,
        ...split,
        granularity: 'month',
      });
      return splitOf(by, series);
    }),
  );
  const { heldThrough } = freshnessOf(ledger, [{ scope, report: 'users' }]);
  return {
    answer: {
      ...nothing,
      ...(await ask([subject], question)),
      person: {
        ref,
        login,
        firstDay: textOf(user.firstDay),
        lastDay: textOf(user.lastDay),
      },
      reason: null,
      splits,
      versions: await readOwnVersions({
        ...{ db, scopeId: scope.id, userId: user.id, everyoneId },
        ...{ heldThrough, enough },
      }),
    },
    teams: await findOwnTeams({ ...options, found, user, question }),
  };
}

type SeriesAsked = Parameters<typeof answerSeries>[0];

function asSeriesQuestion(question: SelfQuestion): SeriesQuestion {
  const { from, to, granularity } = question;
  return {
    subjects: [],
    metrics: [...ownMetrics],
    from,
    to,
    granularity,
    where: {},
    comparePrevious: false,
  };
}
