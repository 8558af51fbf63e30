import { RankedItem } from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import { yieldToEvents } from '../../store/bulk/yieldToEvents';
import { readOwnSubjects } from '../../store/operations/readOwnSubjects';
import { ListedUser, readUsers } from '../../store/operations/readUsers';
import { Ledger } from '../coverage/Ledger';
import { personFormula, readPersonLines } from '../people/readPersonLines';
import { coverageOf } from '../series/Coverage';
import { SeriesQuestion } from '../series/SeriesQuestion';
import { KnownScope } from '../subjects/KnownScope';
import { userSubject } from '../subjects/userSubject';
import { UserName } from './nameUsers';
import { rankedValue } from './rankedValue';

/** Far more than any enterprise has; a guard, not a page. */
const mostUsers = 1_000_000;

/** Others are let through after so many, who would wait for seconds where there are thousands. */
const usersAtOnce = 100;

/** Computes the figures of everybody in a scope, by the same formulas as a series of each of them. */
export async function rankUsers(options: {
  db: Knex;
  scope: KnownScope;
  question: SeriesQuestion;
  ledger: Ledger;
  nameOf: (user: ListedUser) => UserName;
}): Promise<RankedItem[]> {
  const { db, scope, question, ledger, nameOf } = options;
  const users = await readUsers({
    db,
    scopeId: scope.id,
    search: '',
    limit: mostUsers,
  });
  if (users.length === 0) {
    return [];
  }
  const { scope: totalsId = 0, everyone: everyoneId = 0 } =
    await readOwnSubjects({ db, scopeId: scope.id });
  const found = { ref: '', scope, totalsId, everyoneId };
  // Everybody's figures rest on the same report.
  const example = userSubject(found, users[0], db);
  const asked = await Promise.all(
    question.metrics.map(async metric => ({
      formula: personFormula(metric),
      coverage: await coverageOf(example, metric, { question, ledger }),
    })),
  );
  const lines = await readPersonLines({
    db,
    population: { scopeId: scope.id, everyone: true, teams: [], userIds: [] },
    everyoneId,
    asked,
    question,
  });
  const items: RankedItem[] = [];
  for (const [position, user] of users.entries()) {
    if (position % usersAtOnce === 0) {
      await yieldToEvents();
    }
    items.push({
      ...nameOf(user),
      kind: 'user',
      key: null,
      values: asked.map((each, index) =>
        rankedValue(lines[index](user.id), { ...each, question }),
      ),
    });
  }
  return items;
}
