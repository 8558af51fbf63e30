import {
  ScopeRef,
  syncManagePermission,
  syncReadPermission,
} from 'backstage-plugin-copilot-adoption-common';
import { PeopleAudit } from '../metrics';
import { PermissionGuard } from '../permissions';
import {
  ControlOptions,
  DaysQuestion,
  PersonRequest,
  RunPosition,
  RunWish,
  SyncControl,
} from './SyncControl';

/** The sync as callers may see and steer it: the only place that asks for their permissions. */
export class AuthorizedSyncControl implements SyncControl {
  readonly #control: SyncControl;
  readonly #guard: PermissionGuard;
  readonly #audit: PeopleAudit;

  constructor(options: {
    control: SyncControl;
    guard: PermissionGuard;
    audit: PeopleAudit;
  }) {
    this.#control = options.control;
    this.#guard = options.guard;
    this.#audit = options.audit;
  }

  async queueRun(wish: RunWish, options: ControlOptions) {
    await this.#guard.require(syncManagePermission, options.credentials);
    return this.#control.queueRun(wish, options);
  }

  async describeRun(id: string, options: ControlOptions) {
    await this.#guard.require(syncReadPermission, options.credentials);
    return this.#control.describeRun(id, options);
  }

  async listRuns(
    question: { limit: number; after?: RunPosition },
    options: ControlOptions,
  ) {
    await this.#guard.require(syncReadPermission, options.credentials);
    return this.#control.listRuns(question, options);
  }

  async listDays(question: DaysQuestion, options: ControlOptions) {
    await this.#guard.require(syncReadPermission, options.credentials);
    return this.#control.listDays(question, options);
  }

  async listDifferences(scope: ScopeRef | undefined, options: ControlOptions) {
    await this.#guard.require(syncReadPermission, options.credentials);
    return this.#control.listDifferences(scope, options);
  }

  async summarize(options: ControlOptions) {
    await this.#guard.require(syncReadPermission, options.credentials);
    return this.#control.summarize(options);
  }

  async check(
    scope: ScopeRef | undefined,
    options: ControlOptions & { signal: AbortSignal },
  ) {
    await this.#guard.require(syncManagePermission, options.credentials);
    return this.#control.check(scope, options);
  }

  /** Written down is that somebody was erased, and not who: nothing of the person is to stay. */
  async erasePerson(person: PersonRequest, options: ControlOptions) {
    const { credentials } = options;
    await this.#guard.require(syncManagePermission, credentials);
    return this.#audit.record(
      'people-erase',
      { credentials, meta: { host: person.host } },
      () => this.#control.erasePerson(person, options),
      async ({ scopes, rows, archived }) => ({ scopes, rows, archived }),
    );
  }
}
