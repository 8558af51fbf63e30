import {
  isSameScope,
  ScopeRef,
  SubjectRef,
} from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import { PeopleSettings } from '../../people/PeopleSettings';
import { ReportedRepository } from '../../store/operations/readRepositories';
import { ListedTeam } from '../../store/operations/readTeams';
import { readUser } from '../../store/operations/readUsers';
import { findRepositories } from '../ranking/findRepositories';
import { findTeams } from '../ranking/findTeams';
import { KnownScopes } from '../subjects/KnownScopes';
import { namesPeople, refOfUserId } from '../subjects/userSubject';
import { MemberDirectory } from './SubjectResources';

/** The teams, repositories and users that the stored reports name. */
export class StoredMembers implements MemberDirectory {
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

  async listTeams(asked: ScopeRef): Promise<readonly ListedTeam[]> {
    const { scope } = await this.#scopes.find(asked);
    const { listed } = await findTeams(this.#db, scope);
    return listed;
  }

  async listRepositories(
    asked: ScopeRef,
  ): Promise<readonly ReportedRepository[]> {
    const { scope } = await this.#scopes.find(asked);
    return findRepositories(this.#db, scope);
  }

  async identifyUsers(users: readonly SubjectRef[]): Promise<string[]> {
    const scopes = await this.#scopes.list();
    const identify = async ({ scope: ref, member }: SubjectRef) => {
      const known = scopes.find(({ settings }) => isSameScope(settings, ref));
      const user =
        known && member && namesPeople(this.#people)
          ? await readUser({ db: this.#db, scopeId: known.id, user: member })
          : undefined;
      return known && user ? [refOfUserId(user, known)] : [];
    };
    return (await Promise.all(users.map(identify))).flat();
  }
}
