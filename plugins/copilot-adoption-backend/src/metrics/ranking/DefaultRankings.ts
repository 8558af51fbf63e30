import { RankedItem } from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import { PeopleSettings } from '../../people/PeopleSettings';
import { RankingRows, UnguardedRankings } from '../Metrics';
import { Period, previousPeriod } from '../series/SeriesQuestion';
import { asSplitSeries } from '../splits/asSplitSeries';
import { readTeamSplits } from '../splits/readTeamSplits';
import { TeamSplit } from '../splits/TeamSplit';
import { TeamSplitsQuestion } from '../splits/TeamSplitsQuestion';
import { KnownScopes } from '../subjects/KnownScopes';
import { namesPeople } from '../subjects/userSubject';
import { asSeriesQuestion } from './asSeriesQuestion';
import { findRepositories } from './findRepositories';
import { findTeams } from './findTeams';
import { measureTeamCrowds } from './measureTeamCrowds';
import { nameUsers } from './nameUsers';
import { RankingCrowds } from './RankingAnswer';
import { anyMember, RankingQuestion, requireScope } from './RankingQuestion';
import { rankRepositories } from './rankRepositories';
import { rankTeams, TeamRow } from './rankTeams';
import { rankUsers } from './rankUsers';

/** Figures of all members of a scope at once, from the store. */
export class DefaultRankings implements UnguardedRankings {
  readonly #db: Knex;
  readonly #scopes: KnownScopes;
  readonly #people: PeopleSettings;

  constructor(options: {
    db: Knex;
    scopes: KnownScopes;
    people: PeopleSettings;
  }) {
    this.#db = options.db;
    this.#scopes = options.scopes;
    this.#people = options.people;
  }

  async rankTeams(question: RankingQuestion): Promise<TeamRow[]> {
    const { scopes, teams } = await this.#findTeams(
      requireScope(question),
      question.only,
    );
    return rankTeams({
      db: this.#db,
      teams,
      question: asSeriesQuestion(question, [anyMember(question, 'team')]),
      ledger: await this.#scopes.readLedger(scopes),
    });
  }

  async countTeamCrowds(
    question: RankingQuestion,
    { enough }: { enough: number },
  ): Promise<RankingCrowds> {
    const { teams } = await this.#findTeams(
      requireScope(question),
      question.only,
    );
    const series = asSeriesQuestion(question, [anyMember(question, 'team')]);
    const count = (period: Period) =>
      measureTeamCrowds({
        db: this.#db,
        teams,
        question: { ...series, ...period },
        enough,
      });
    return {
      present: await count(question),
      previous: question.comparePrevious
        ? await count(previousPeriod(question))
        : new Map(),
    };
  }

  async readTeamSplits(
    question: TeamSplitsQuestion,
    { enough }: { enough: number },
  ): Promise<TeamSplit[]> {
    const { scopes, teams } = await this.#findTeams(
      question.scope,
      question.only,
    );
    return readTeamSplits({
      db: this.#db,
      teams,
      question: asSplitSeries(question),
      ledger: await this.#scopes.readLedger(scopes),
      enough,
    });
  }

  async rankRepositories(question: RankingQuestion): Promise<RankedItem[]> {
    const { scope } = await this.#scopes.find(requireScope(question));
    const subject = anyMember(question, 'repository');
    return rankRepositories({
      db: this.#db,
      scope,
      question: asSeriesQuestion(question, [subject]),
      repositories: await findRepositories(this.#db, scope, question.only),
      ledger: await this.#scopes.readLedger([scope]),
    });
  }

  async rankUsers(question: RankingQuestion): Promise<RankingRows> {
    const subject = anyMember(question, 'user');
    const series = asSeriesQuestion(question, [subject]);
    const { scope } = await this.#scopes.find(requireScope(question));
    const { naming = 'login' } = question;
    if (naming !== 'hash' && !namesPeople(this.#people)) {
      return { items: [], unavailable: 'peopleNotNamed' };
    }
    const items = await rankUsers({
      db: this.#db,
      scope,
      question: series,
      ledger: await this.#scopes.readLedger([scope]),
      nameOf: nameUsers(naming, { scope, people: this.#people }),
    });
    return { items };
  }

  async #findTeams(
    asked: Parameters<KnownScopes['find']>[0],
    only: RankingQuestion['only'],
  ) {
    const { scope, scopes } = await this.#scopes.find(asked);
    return { scopes, teams: await findTeams(this.#db, scope, only) };
  }
}
